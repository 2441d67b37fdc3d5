package io.nextmove.judgment;

/** Whether the partner has left inwardly. */
public enum DepartureState {
    /** Every opening meets a new excuse and no warmth is left, or it is known (wrong-first-step/16). */
    GONE,
    /** One half of the test holds, or it is suspected. */
    POSSIBLY_GONE,
    /** Neither. */
    NOT_GONE,
    /** Nothing told: bars nothing. */
    UNKNOWN
}
