package io.nextmove.core.language;

/** Whether something holds, as far as open facts leave that settled. */
public enum TruthValue {
    /** It does not hold, whatever the open facts are. */
    NO,
    /** It depends on open facts, or may depend on them. */
    OPEN,
    /** It holds, whatever the open facts are. */
    YES;

    /** YES or NO. */
    public static TruthValue of(boolean holds) {
        return holds ? YES : NO;
    }

    /** The opposite; OPEN stays OPEN. */
    public TruthValue not() {
        return this == YES ? NO : this == NO ? YES : OPEN;
    }

    /** The lesser of both. */
    public TruthValue and(TruthValue other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The greater of both. */
    public TruthValue or(TruthValue other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether it is not NO. */
    public boolean possible() {
        return this != NO;
    }
}
