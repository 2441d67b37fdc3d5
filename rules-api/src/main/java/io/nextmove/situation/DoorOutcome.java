package io.nextmove.situation;

/** What became of a door. */
public enum DoorOutcome {
    /** It was offered and declined: never offered again. */
    OFFERED_REFUSED,
    /** It was offered and accepted: counts as wished. */
    OFFERED_ACCEPTED,
    /** It was not offered; the same as not told. */
    NOT_OFFERED
}
