package io.nextmove.move;

/** What an answer says of a move, from the least to the most restrictive. */
public enum Status {
    /** A next move. */
    RECOMMENDED,
    /** Not now: after a named move or event. */
    DEFERRED,
    /** Waits until a named fact is known. */
    HELD,
    /** The wrong step, with the reason. */
    EXCLUDED
}
