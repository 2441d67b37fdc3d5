package io.nextmove.situation;

/** Why the partner declines: said by the partner, or guessed by the asker. */
public enum RefusalReason {
    /** Needing help would mean that it is over. */
    MEANS_FAILURE,
    /** A former therapist did harm. */
    BURNED_BY_THERAPIST,
    /** Wants to solve it without help. */
    SELF_RELIANCE,
    /** Old injuries that are not to be reopened. */
    OLD_TRAUMA,
    /** Afraid that two will stand against one. */
    FEAR_OUTNUMBERED,
    /** Ashamed of needing help. */
    SHAME_STIGMA,
    /** No outsider is to look inside. */
    STRANGER_IN_HEAD,
    /** The label is the obstacle. */
    WORD_ITSELF,
    /** Does not want to talk about feelings. */
    DISLIKES_FEELINGS_TALK,
    /** Will not sit in a consulting room. */
    DISLIKES_OFFICE,
    /** Fears that it never ends. */
    ENDLESS_COMMITMENT,
    /** Does not know whether to go on with the relationship. */
    LEANING_OUT,
    /** The price. */
    COST,
    /** Travel, hours, child care. */
    HASSLE,
    /** Sees no problem. */
    NOTHING_IS_WRONG,
    /** Does not believe in it. */
    DOES_NOT_WORK,
    /** No hours left, or exhausted. */
    NO_TIME,
    /** Does not know what one does there. */
    DOES_NOT_KNOW_WHAT_HAPPENS,
    /** Help stays in the family or the congregation. */
    FAITH_OR_CULTURE,
    /** Yes, if the asker first does something. */
    CONDITION_ATTACHED,
    /** Only the asker is at fault. */
    ASKER_IS_THE_PROBLEM,
    /** There is somebody else. */
    INFIDELITY,
    /** The no serves to keep the upper hand. */
    LEVERAGE,
    /** Does not care. */
    INDIFFERENCE,
    /** No reason was given. */
    NONE_GIVEN,
    /** Another excuse each time. */
    SHIFTING_EXCUSES,
    /** Any other reason. */
    OTHER
}
