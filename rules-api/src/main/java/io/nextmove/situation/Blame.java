package io.nextmove.situation;

/** Where the asker sees the fault. */
public enum Blame {
    /** Owns a share and no more. */
    OWNS_HALF,
    /** Takes all of it. */
    ALL_MINE,
    /** Takes none of it. */
    NONE_MINE,
    /** Asked, and not answered or not clear: never asked again. */
    UNSURE,
    /** Not asked yet. */
    UNKNOWN
}
