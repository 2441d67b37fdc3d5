package io.nextmove.situation;

/** Who would use an at-home program. */
public enum HomeProgram {
    /** Both: then it is shared work. */
    BOTH,
    /** The asker alone. */
    ASKER_ALONE,
    /** Nobody; the same as not told. */
    NONE,
    /** Asked, and not answered or not clear: never asked again. */
    UNSURE,
    /** Not asked yet. */
    UNKNOWN
}
