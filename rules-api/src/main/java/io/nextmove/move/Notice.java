package io.nextmove.move;

/** A limit that an answer carries, in its fixed order. It never changes a status. */
public enum Notice {
    /** Own work has not been shown to turn a relationship round by itself (solo/27). */
    SOLO_WORK_IS_NOT_A_LEVER,
    /** The trial of an at-home program had both partners in it (solo/26). */
    PROGRAM_EVIDENCE_NEEDS_BOTH,
    /** The study of communication looked at both partners under illness (solo/07). */
    COMMUNICATION_EVIDENCE_IS_MUTUAL,
    /** The source gives no note for its claim about contempt (red-flag/10). */
    CONTEMPT_CLAIM_HAS_NO_NOTE,
    /** Couples work needs two willing people (wrong-first-step/20). */
    COUNSELING_NEEDS_TWO_WILLING,
    /** The research cited is about men (why-refuses/05). */
    EVIDENCE_IS_ABOUT_MEN,
    /** The evidence on groups is about men with depression (why-refuses/17). */
    MENS_GROUP_EVIDENCE_IS_NARROW,
    /** One of the findings rests on a personal account. */
    ANECDOTE_ONLY,
    /** A rate of a group says little of one person (why-refuses/06). */
    GROUP_RATE_NOT_THIS_PERSON,
    /** There is no established duration (timeline/01). */
    NO_ESTABLISHED_DURATION,
    /** Discernment counseling is described without a note (lower-doors/14). */
    DISCERNMENT_IS_UNCITED,
    /** General information: not therapy, not an emergency service. */
    NOT_THERAPY_NOT_EMERGENCY,
    /** The source does not speak to this. */
    OUTSIDE_THE_SOURCE,
    /** The source has no guidance for emergencies. */
    NO_EMERGENCY_GUIDANCE_IN_SOURCE,
    /** Staying or leaving is the asker's own decision (kids/06). */
    STAY_OR_LEAVE_IS_YOURS,
    /** For children the conflict counts, not the family's form (kids/05). */
    CONFLICT_NOT_STRUCTURE,
    /** Signs of both kinds are shown (red-flag/11). */
    CONTRADICTING_EVIDENCE_SHOWN,
    /** Whether this device is private. */
    CHECK_DEVICE_PRIVACY
}
