package io.nextmove.situation;

/** When the harm happened. */
public enum AbuseTiming {
    /** It goes on, or may recur. */
    CURRENT,
    /** It is over. */
    PAST,
    /** Asked, and not answered or not clear: never asked again. */
    UNSURE,
    /** Not asked yet. */
    UNKNOWN
}
