package io.nextmove.source;

/** How a note fared when it was looked up independently. */
public enum Appraisal {
    /** Found as told. */
    CONFIRMED,
    /** In line with what was found. */
    CONSISTENT,
    /** Found, with a limit that the source leaves out. */
    QUALIFIED,
    /** Found, and newer figures differ. */
    OUTDATED,
    /** Something similar was found, not this. */
    SIMILAR_FOUND,
    /** Not found. */
    NOT_FOUND,
    /** An account; nothing to look up. */
    ANECDOTE,
    /** Claimed without a note. */
    UNCITED
}
