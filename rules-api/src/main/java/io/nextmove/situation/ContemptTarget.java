package io.nextmove.situation;

/** What the contempt is aimed at. */
public enum ContemptTarget {
    /** The idea of getting help. */
    IDEA,
    /** The asker. */
    ASKER
}
