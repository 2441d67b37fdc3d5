package io.nextmove.judgment;

/** How firm the reading of the refusal is. */
public enum Confidence {
    /** Rests on what was told. */
    FIRM,
    /** May change with an open answer. */
    PROVISIONAL,
    /** Weak support. */
    LOW
}
