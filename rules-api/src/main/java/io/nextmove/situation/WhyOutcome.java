package io.nextmove.situation;

/** What came back when the partner was asked why. */
public enum WhyOutcome {
    /** A reason. */
    NAMED_REASON,
    /** The subject was closed. */
    SHUT_DOWN,
    /** An attack. */
    ATTACKED,
    /** It was turned onto the asker. */
    DEFLECTED,
    /** Nobody asked. */
    NOT_APPLICABLE,
    /** Asked, and not answered or not clear: never asked again. */
    UNSURE,
    /** Not asked yet. */
    UNKNOWN
}
