package io.nextmove.judgment;

/** One of the four rows in which a refusal is read, each by the rules of one row of the guideline. */
public enum Sign {
    /** Whether the refusal carries a reason (red-flag/13). */
    REASON("R1"),
    /** How the asker is treated (red-flag/16). */
    TREATMENT("R2"),
    /** What calm meets (red-flag/19). */
    CALM("R3"),
    /** What lies beneath (red-flag/22). */
    BENEATH("R4");

    private final String row;

    Sign(String row) {
        this.row = row;
    }

    /** The id of its row in the guideline, for example {@code R2}. */
    public String row() {
        return row;
    }
}
