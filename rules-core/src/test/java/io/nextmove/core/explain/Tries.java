package io.nextmove.core.explain;

/** How many random situations a property is held against. */
final class Tries {
    /** Where one costs well under a millisecond. */
    static final int MANY = Integer.getInteger("explain.tries", 2_000);
    /** Where one costs many evaluations. */
    static final int SOME = Integer.getInteger("explain.tries", 2_000) / 20;

    private Tries() {}
}
