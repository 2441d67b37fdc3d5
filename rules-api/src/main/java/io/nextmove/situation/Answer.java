package io.nextmove.situation;

/** A plain answer. */
public enum Answer {
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** Asked, and not answered or not clear: never asked again. */
    UNSURE,
    /** Not asked yet. */
    UNKNOWN;

    /** Whether the answer is yes. */
    public boolean yes() {
        return this == YES;
    }

    /** Whether the answer is no. */
    public boolean no() {
        return this == NO;
    }

    /** Whether it was never asked. */
    public boolean unknown() {
        return this == UNKNOWN;
    }

    /** Whether it was asked and stayed open. */
    public boolean unsure() {
        return this == UNSURE;
    }
}
