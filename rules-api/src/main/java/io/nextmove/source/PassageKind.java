package io.nextmove.source;

/** What kind of sentence a passage is. */
public enum PassageKind {
    /** Scene-setting or a heading. */
    CONTEXT,
    /** A study, a statistic or an account. */
    EVIDENCE,
    /** A reason given for something. */
    EXPLANATION,
    /** What cannot be done or is not known. */
    LIMIT,
    /** What to do. */
    RECOMMENDATION,
    /** What not to do. */
    PROHIBITION,
    /** How to tell. */
    CRITERION,
    /** Sample wording. */
    SCRIPT,
    /** The source's own product: never advice. */
    PROMOTION,
    /** A caution of the library's own; no passage of the source. */
    POLICY,
    /** What a service's own rule cites; no passage of the source. */
    HOUSE
}
