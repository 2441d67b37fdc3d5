package io.nextmove.situation;

/** Whether money stands in the way. */
public enum Cost {
    /** The price is all that stands in the way. */
    ONLY_BARRIER,
    /** The price, and the partner declines besides. */
    BARRIER_AND_REFUSAL,
    /** No. */
    NOT_A_BARRIER,
    /** Asked, and not answered or not clear: never asked again. */
    UNSURE,
    /** Not asked yet. */
    UNKNOWN
}
