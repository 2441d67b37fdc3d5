package io.nextmove.judgment;

/** What a warning sign rests on. */
public enum RedFlagBasis {
    /** Contempt for the asker (red-flag/18). */
    CONTEMPT,
    /** Never wrong, with scorn (red-flag/37). */
    SCORN,
    /** The no as a lever (red-flag/34). */
    LEVERAGE,
    /** A partner who has left inwardly (red-flag/30). */
    GONE,
    /** A wall of excuses or of silence (red-flag/32). */
    WALL
}
