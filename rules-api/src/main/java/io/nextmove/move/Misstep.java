package io.nextmove.move;

/** What the library says no to, in its fixed order. */
public enum Misstep implements Considered {
    /** Starting with couples counseling where it is the wrong first step (wrong-first-step/02). */
    JOINT_COUNSELING_FIRST,
    /** Using any wording of an invitation where there is abuse (wrong-first-step/08). */
    INVITE_UNDER_ABUSE,
    /** Going, or else (invite/12). */
    ULTIMATUM,
    /** Asking in the middle of a quarrel (steps/02). */
    ASK_MID_FIGHT,
    /** Dragging or tricking the partner there (intro/06). */
    FORCE_PARTNER,
    /** Inviting a goal-minded partner to a talk about feelings (invite/05). */
    FEELINGS_FIRST_PITCH,
    /** A boundary inside the invitation (steps/15). */
    BOUNDARY_AS_BAIT,
    /** One more request after many refusals (repeated-no/10). */
    ASK_AGAIN,
    /** Arguing about who needs the help (repeated-no/19). */
    FIGHT_THE_DEFLECTION,
    /** Waiting for someday (timeline/02). */
    OPEN_ENDED_WAIT,
    /** Own work in order to change the partner (solo/29). */
    SOLO_WORK_AS_LEVER,
    /** Treating the partner through oneself or the children (solo/31). */
    THERAPIZE_BY_PROXY,
    /** Taking all the fault (is-it-me/06). */
    ABSORB_ALL_BLAME,
    /** Waiting for years for the children's sake (kids/07). */
    FREEZE_FOR_CHILDREN,
    /** Concluding from the refusal alone (red-flag/06). */
    BRAND_REFUSAL_A_RED_FLAG,
    /** Sitting in joint sessions with a secret (wrong-first-step/10). */
    PERFORM_REPAIR,
    /** Working for a yes of someone who has left inwardly (wrong-first-step/17). */
    CHASE_A_GONE_PARTNER,
    /** Settling for a no with no look at its reason (reasons-given/11). */
    ACCEPT_NO_UNEXAMINED,
    /** Using a chat, or this library, in place of real help (lower-doors/22). */
    CHAT_INSTEAD_OF_HELP
}
