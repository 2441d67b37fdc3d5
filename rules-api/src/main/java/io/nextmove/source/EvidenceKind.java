package io.nextmove.source;

/** What kind of evidence a note of the source names. */
public enum EvidenceKind {
    /** A survey. */
    SURVEY,
    /** A study. */
    STUDY,
    /** A statistic of a population. */
    STATISTIC,
    /** A controlled trial. */
    TRIAL,
    /** A personal account; never evidence. */
    PEER,
    /** A note that the text does not have. */
    MISSING
}
