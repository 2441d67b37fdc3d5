package io.nextmove.core.words;

/** What one row of the test says (red-flag/12). */
public enum RowSign {
    /** Speaks for reluctant and reachable. */
    REACH,
    /** Speaks for a warning sign. */
    RED,
    /** Says nothing. */
    UNMEASURED
}
