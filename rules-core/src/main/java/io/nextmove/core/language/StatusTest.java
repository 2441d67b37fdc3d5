package io.nextmove.core.language;

/** What a condition can ask about the statuses of moves. */
public enum StatusTest {
    /** A move is recommended. */
    RECOMMENDED,
    /** A move is deferred. */
    DEFERRED,
    /** A move is proposed, and recommended, held or deferred in the end. */
    IN_ANSWER,
    /** A restriction reaches moves by the trait. */
    BARRED
}
