package io.nextmove.judgment;

/** Where the asking stands. */
public enum AskingState {
    /** Nobody has asked. */
    NOT_ASKED,
    /** One or two requests, or no calm one yet (repeated-no/01). */
    EARLY_NO,
    /** The request has become the quarrel, or three and more (repeated-no/02). */
    REPEATED_NO,
    /** The asker has stopped asking (repeated-no/10). */
    STOPPED,
    /** The partner has not decided. */
    UNDECIDED,
    /** The partner has said yes. */
    AGREED,
    /** Not told; planned as not asked. */
    UNKNOWN
}
