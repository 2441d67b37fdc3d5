package io.nextmove.situation;

/** Whether the partner has been to sessions. */
public enum Attendance {
    /** Never. */
    NEVER_WENT,
    /** Went and quit. */
    WENT_THEN_STOPPED,
    /** Goes now. */
    GOING,
    /** Asked, and not answered or not clear: never asked again. */
    UNSURE,
    /** Not asked yet. */
    UNKNOWN
}
