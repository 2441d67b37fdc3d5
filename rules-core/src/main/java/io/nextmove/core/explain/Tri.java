package io.nextmove.core.explain;

/** Whether something holds, as far as open facts leave that settled. */
enum Tri {
    /** It does not, whatever the open facts are. */
    NO,
    /** It depends on open facts, or may. */
    OPEN,
    /** It does, whatever the open facts are. */
    YES;

    static Tri of(boolean holds) {
        return holds ? YES : NO;
    }

    Tri not() {
        return this == YES ? NO : this == NO ? YES : OPEN;
    }

    Tri and(Tri other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Tri or(Tri other) {
        return compareTo(other) >= 0 ? this : other;
    }

    boolean possible() {
        return this != NO;
    }
}
