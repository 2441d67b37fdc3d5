package io.nextmove.core.explain;

/** How many random situations an explanation is held against; the profile {@code thorough} has 10,000. */
final class Tries {
    static final int SITUATIONS = Integer.getInteger("nextmove.explain.situations", 200);
    /** Where every answer to every question is tried, or every question after it. */
    static final int QUESTIONED = Math.max(SITUATIONS / 50, 8);
    /** How many random complete situations are asked for in interviews. */
    static final int INTERVIEWS = Integer.getInteger("nextmove.explain.interviews", 40);

    /** How many are led to the first answer only. */
    static final int SHORT_INTERVIEWS = Integer.getInteger("nextmove.explain.shortInterviews", 100);

    private Tries() {}
}
