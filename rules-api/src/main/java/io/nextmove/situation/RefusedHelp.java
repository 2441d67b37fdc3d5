package io.nextmove.situation;

/** What kind of help is declined. */
public enum RefusedHelp {
    /** Joint sessions. */
    COUPLES_COUNSELING,
    /** Individual therapy of the partner. */
    OWN_THERAPY,
    /** Anything that goes by that name. */
    ANY_THERAPY
}
