package io.nextmove.situation;

/** What binds the two. */
public enum Relationship {
    /** Married. */
    MARRIED,
    /** A committed couple. */
    COMMITTED,
    /** The sessions in question prepare a wedding. */
    PREMARITAL,
    /** Living apart as a couple that has separated. */
    SEPARATED,
    /** Asked, and not answered or not clear: never asked again. */
    UNSURE,
    /** Not asked yet. */
    UNKNOWN
}
