package io.nextmove.core.words;

/** The four rows of the test (red-flag/11). */
public enum Row {
    /** Whether the refusal carries a reason. */
    REASON,
    /** How the asker is treated. */
    TREATMENT,
    /** What a calm request meets. */
    CALM,
    /** What lies beneath. */
    BENEATH
}
