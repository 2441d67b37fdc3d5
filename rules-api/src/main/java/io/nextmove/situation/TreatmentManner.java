package io.nextmove.situation;

/** How the partner comes across; compatible with being reachable. */
public enum TreatmentManner {
    /** Frustrated. */
    FRUSTRATED,
    /** Distant, which is not gone. */
    DISTANT,
    /** Defensive. */
    DEFENSIVE
}
