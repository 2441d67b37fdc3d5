package io.nextmove.situation;

/** Toward whom the harm goes. */
public enum AbuseDirection {
    /** The asker is harmed. */
    TOWARD_ASKER,
    /** The asker does the harm. */
    TOWARD_PARTNER,
    /** Said to go both ways. */
    MUTUAL,
    /** Asked, and not answered or not clear: never asked again. */
    UNSURE,
    /** Not asked yet. */
    UNKNOWN
}
