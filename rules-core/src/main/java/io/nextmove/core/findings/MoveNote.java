package io.nextmove.core.findings;

/** A sentence that a situation adds to a move; in this order. */
public enum MoveNote {
    /** Fighting back from fear. */
    FOUGHT_BACK,
    /** Strangling. */
    STRANGLED,
    /** A weapon, on individual support. */
    WEAPON,
    /** Pregnancy. */
    PREGNANT,
    /** Sexual harm. */
    SEXUAL_HARM,
    /** Drinking is not the cause. */
    DRINKING,
    /** Depending on the partner's care. */
    DEPENDS_ON_CARE,
    /** A weapon, on the safety plan. */
    WEAPON_ON_PLAN,
    /** Leaving is a time of risk. */
    LEAVING_IS_A_RISK_TIME,
    /** A session is booked. */
    BOOKED_SESSION,
    /** A session is booked, and harm is by the asker only. */
    BOOKED_SESSION_HARM_BY,
    /** Services are free. */
    FREE_SERVICE,
    /** Somebody who knows the condition. */
    KNOWS_THE_CONDITION,
    /** Ask a doctor. */
    ASK_A_DOCTOR,
    /** Who minds the children. */
    WHO_MINDS_THE_CHILDREN,
    /** The first calm talk. */
    FIRST_CALM_TALK,
    /** Conditional: an affair of one's own. */
    IF_YOU_HAVE_AN_AFFAIR,
    /** A second bounded window is allowed. */
    SECOND_WINDOW,
    /** The window starts now. */
    NOT_BACKDATED,
    /** A standing offer counts as inviting. */
    STANDING_OFFER_COUNTS,
    /** A sign was taken back. */
    AGREED_THEN_WITHDREW,
    /** A slow yes. */
    SLOW_YES,
    /** The flat line is the answer. */
    FLAT_LINE,
    /** No verdict before the end. */
    NO_VERDICT_YET,
    /** Both sides are reported. */
    BOTH_REPORTED,
    /** Wait for the start. */
    WAIT_FOR_START,
    /** A proposed end, with its date. */
    PROPOSED_END,
    /** It was not told whether it drives the damage. */
    DRIVES_DAMAGE_ASSUMED,
    /** The source says usually. */
    USUALLY,
    /** Acts of contempt were named. */
    CONTEMPT_SEEN,
    /** Scorn for the idea alone. */
    IDEA_ONLY,
    /** Leverage without its tell. */
    TELL_ABSENT,
    /** Signs of both kinds. */
    UNDECIDED_SIGNS,
    /** Only as far as was told. */
    PROVISIONAL,
    /** The asker lists and books, the partner chooses. */
    SHORT_LIST,
    /** Once, and softly. */
    ONCE_SOFTLY,
    /** Free before paid. */
    FREE_FIRST,
    /** A stated cost is not called an excuse. */
    NOT_AN_EXCUSE,
    /** Not the same words again. */
    SAID_BEFORE,
    /** Two at a time. */
    TWO_DOORS,
    /** Said once. */
    OFFER_STANDS_ONCE,
    /** A window is no deadline for the partner. */
    PRIVATE_WINDOW,
    /** With the approach that fits the reason. */
    RIGHT_REASON_FIRST
}
