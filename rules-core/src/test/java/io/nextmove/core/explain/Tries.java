package io.nextmove.core.explain;

/** How many random situations an explanation is held against; the profile {@code thorough} has 10,000. */
final class Tries {
    static final int SITUATIONS = Integer.getInteger("nextmove.explain.situations", 200);
    /** Where each one is held against every value of every fact, for every question. */
    static final int QUESTIONED = Math.max(SITUATIONS / 10, 20);
    /** How many random complete situations are asked for in interviews. */
    static final int INTERVIEWS = Integer.getInteger("nextmove.explain.interviews", 60);

    private Tries() {}
}
