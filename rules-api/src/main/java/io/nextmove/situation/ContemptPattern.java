package io.nextmove.situation;

/** How steady the contempt is. */
public enum ContemptPattern {
    /** None, or one slip that was repaired. */
    NONE,
    /** Only in quarrels. */
    HEATED_MOMENTS_ONLY,
    /** Steadily. */
    PATTERN,
    /** Asked, and not answered or not clear: never asked again. */
    UNSURE,
    /** Not asked yet. */
    UNKNOWN
}
