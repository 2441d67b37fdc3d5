package io.nextmove.situation;

/** Where the request stands. */
public enum RefusalStatus {
    /** The partner declines. */
    REFUSING,
    /** Maybe, not now, or a yes with a condition. */
    UNDECIDED,
    /** Nobody has asked yet. */
    NOT_ASKED,
    /** The partner has said yes. */
    AGREED,
    /** Asked, and not answered or not clear: never asked again. */
    UNSURE,
    /** Not asked yet. */
    UNKNOWN
}
