package io.nextmove.situation;

/** An observed act of contempt. */
public enum ContemptAct {
    /** Rolling the eyes. */
    EYE_ROLLING,
    /** Sarcasm. */
    SARCASM,
    /** Mocking. */
    MOCKERY,
    /** Insults. */
    NAME_CALLING,
    /** Talking down. */
    LOOKING_DOWN
}
