package io.nextmove.situation;

/** The setting of the last request. */
public enum AskSetting {
    /** A quiet moment. */
    CALM,
    /** The middle of a quarrel. */
    IN_FIGHT,
    /** Asked, and not answered or not clear: never asked again. */
    UNSURE,
    /** Not asked yet. */
    UNKNOWN
}
