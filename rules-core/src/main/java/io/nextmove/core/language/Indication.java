package io.nextmove.core.language;

/** What one of the four signs indicates about the refusal (red-flag/12). */
public enum Indication {
    /** The partner is reluctant and can be reached. */
    REACHABLE,
    /** The refusal is a warning sign. */
    RED_FLAG,
    /** Neither. */
    UNMEASURED
}
