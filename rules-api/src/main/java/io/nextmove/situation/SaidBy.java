package io.nextmove.situation;

/** Who said a fact. */
public enum SaidBy {
    /** The person picked it. */
    CHOSEN,
    /** Somebody or something else put it into words, and the person agreed to it. */
    CONFIRMED,
    /** A model or a program read it out of a story, and the person has not agreed to it. */
    PROPOSED
}
