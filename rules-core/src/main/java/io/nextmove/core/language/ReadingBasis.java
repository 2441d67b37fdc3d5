package io.nextmove.core.language;

/** What a reading of the refusal rests on, in the order in which one outweighs the next; corrections come last. */
public enum ReadingBasis {
    /** Another than the inviter asks. */
    ANOTHER_ASKS,
    /** Somebody is in danger. */
    DANGER,
    /** Abuse is known or suspected. */
    ABUSE,
    /** Whether there is harm is in doubt. */
    DOUBT,
    /** Contempt for the asker. */
    CONTEMPT,
    /** Never wrong, with scorn. */
    SCORN,
    /** The no as a lever. */
    LEVERAGE,
    /** A partner who has left inwardly. */
    GONE,
    /** Gone, and yet warm. */
    GONE_BUT_WARM,
    /** Not treated as a partner, without contempt. */
    COLD_WITHOUT_CONTEMPT,
    /** Contempt in heated moments only. */
    CONTEMPT_ONLY_IN_HEAT,
    /** The topic is always closed by one who treats the asker as a partner. */
    TOPIC_ALWAYS_CLOSED,
    /** A wall, by one who treats the asker as a partner. */
    WALL_BUT_PARTNER,
    /** A wall, and nothing that speaks against it. */
    WALL,
    /** A wall, and something that speaks against it. */
    WALL_AND_REACH,
    /** Leverage is suspected. */
    LEVERAGE_SUSPECTED,
    /** Treated as a partner, with a reason or curiosity. */
    PARTNER_WITH_REASON,
    /** Treated as a partner, and no more is known. */
    PARTNER_ONLY,
    /** A sign points to reachable; the treatment is not known. */
    SOME_REACH,
    /** Nothing but the refusal. */
    REFUSAL_ONLY,
    /** Correction: the acts of contempt were not told. */
    ACTS_NOT_TOLD,
    /** Correction: the safety questions are open. */
    SAFETY_OPEN,
    /** Correction: an affair or a condition lies beneath. */
    SOMETHING_BENEATH,
    /** Correction: the no answered a threat. */
    NO_TO_A_THREAT,
    /** Correction: there is no refusal to read. */
    NO_REFUSAL;

    /** Whether it corrects another reading instead of giving one. */
    public boolean corrects() {
        return ordinal() >= ACTS_NOT_TOLD.ordinal();
    }

    /** Whether the effects of the corrected reading fall away. */
    public boolean replaces() {
        return ordinal() >= SOMETHING_BENEATH.ordinal();
    }
}
