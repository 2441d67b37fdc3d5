package io.nextmove.core.findings;

/** How directly the source ties a door to a fact. */
public enum MatchStrength {
    /** In the source for this fact. */
    DIRECT,
    /** A step beyond it. */
    IMPLIED,
    /** Not in the source. */
    NONE
}
