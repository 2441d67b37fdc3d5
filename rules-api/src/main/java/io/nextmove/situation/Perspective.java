package io.nextmove.situation;

/** Who asks. The source speaks to the one who invites; every other perspective is outside it. */
public enum Perspective {
    /** The one who would like to go and whose partner declines. */
    INVITER,
    /** The one who declines. */
    REFUSER,
    /** A friend, a relative, anyone else. */
    THIRD_PARTY,
    /** A child of the couple, or an asker under age. */
    MINOR
}
