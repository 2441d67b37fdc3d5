package io.nextmove.situation;

/** What own work is for. */
public enum SoloMotive {
    /** For one's own good. */
    OWN_GOOD,
    /** To change the partner. */
    LEVER_ON_PARTNER,
    /** A bit of both. */
    MIXED,
    /** Asked, and not answered or not clear: never asked again. */
    UNSURE,
    /** Not asked yet. */
    UNKNOWN
}
