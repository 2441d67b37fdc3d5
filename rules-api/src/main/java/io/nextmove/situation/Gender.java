package io.nextmove.situation;

/** Gender, only as far as it was given. */
public enum Gender {
    /** A man. */
    MAN,
    /** A woman. */
    WOMAN,
    /** Neither of the two. */
    OTHER,
    /** Asked, and not answered or not clear: never asked again. */
    UNSURE,
    /** Not asked yet. */
    UNKNOWN
}
