package io.nextmove.situation;

/** How often, as people remember it. */
public enum Count {
    /** Never. */
    NONE,
    /** Once. */
    ONE,
    /** Twice. */
    TWO,
    /** Three to five times. */
    A_FEW,
    /** Six times or more. */
    MANY,
    /** Many times, or repeatedly with no number told. */
    LOST_COUNT,
    /** Asked, and not answered or not clear: never asked again. */
    UNSURE,
    /** Not asked yet. */
    UNKNOWN;

    /** Whether it is at least once. */
    public boolean atLeastOne() {
        return this == ONE || this == TWO || atLeastAFew();
    }

    /** Whether it is at least three times. */
    public boolean atLeastAFew() {
        return this == A_FEW || this == MANY || this == LOST_COUNT;
    }
}
