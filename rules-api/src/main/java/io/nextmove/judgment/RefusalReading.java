package io.nextmove.judgment;

/** How the refusal reads. */
public enum RefusalReading {
    /** Reluctant and reachable (red-flag/25). */
    REACHABLE,
    /** As reachable, as far as was told. */
    REACHABLE_PROVISIONAL,
    /** A warning sign (red-flag/28). */
    RED_FLAG,
    /** Signs of both kinds, undecided. */
    MIXED,
    /** Too little to read (red-flag/06). */
    INSUFFICIENT,
    /** Not read, for safety or because another asks. */
    WITHHELD
}
