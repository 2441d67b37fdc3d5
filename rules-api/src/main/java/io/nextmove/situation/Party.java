package io.nextmove.situation;

/** Whose condition it is. */
public enum Party {
    /** The partner's. */
    PARTNER,
    /** The asker's own. */
    ASKER,
    /** Both have it. */
    BOTH,
    /** Asked, and not answered or not clear: never asked again. */
    UNSURE,
    /** Not asked yet. */
    UNKNOWN;

    /** Whether the asker is among them. */
    public boolean includesAsker() {
        return this == ASKER || this == BOTH;
    }
}
