package io.nextmove.situation;

/** How the partner declines. */
public enum RefusalManner {
    /** Says why. */
    NAMES_A_REASON,
    /** Another excuse each time; turns no row by itself. */
    SHIFTING_EXCUSES,
    /** Never says why, though asked. */
    NEVER_SAYS,
    /** Was never asked why. */
    NOT_ASKED_WHY,
    /** Asked, and not answered or not clear: never asked again. */
    UNSURE,
    /** Not asked yet. */
    UNKNOWN
}
