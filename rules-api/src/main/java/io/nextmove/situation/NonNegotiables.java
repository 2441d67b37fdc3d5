package io.nextmove.situation;

/** Whether the asker has said what is not negotiable. */
public enum NonNegotiables {
    /** Not yet. */
    NOT_YET,
    /** Once, calmly. */
    ONCE_CALMLY,
    /** Again and again. */
    REPEATEDLY,
    /** As a threat. */
    AS_THREAT,
    /** Asked, and not answered or not clear: never asked again. */
    UNSURE,
    /** Not asked yet. */
    UNKNOWN
}
