package io.nextmove.source;

/** On what a rule stands. */
public enum Footing {
    /** The source says it. */
    STATED,
    /** The library's step beyond the source. */
    INFERRED,
    /** A caution of the library's own; the source is silent. */
    POLICY,
    /** A service says it: it is one of its own rules. */
    HOUSE
}
