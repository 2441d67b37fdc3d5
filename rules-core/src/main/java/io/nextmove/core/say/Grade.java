package io.nextmove.core.say;

/** How directly the source ties a door to a fact. */
public enum Grade {
    /** In the source for this fact. */
    DIRECT,
    /** A step beyond it. */
    IMPLIED,
    /** Not in the source. */
    NONE
}
