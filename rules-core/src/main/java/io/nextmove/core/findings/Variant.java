package io.nextmove.core.findings;

/** A wording that replaces the plain one of a move; if several hold, the first one counts. */
public enum Variant {
    /** For a minor who did harm and was told of no harm. */
    MINOR_OWN_HARM,
    /** For a minor. */
    TRUSTED_ADULT,
    /** For somebody else who asks. */
    FOR_THIRD_PARTY,
    /** For the one who declines and has agreed, with harm ruled out. */
    REFUSER_AGREED_SAFE,
    /** For the one who declines and has agreed. */
    REFUSER_AGREED,
    /** For the one who declines, with harm ruled out. */
    REFUSER_SAFE,
    /** For the one who declines. */
    FOR_REFUSER,
    /** To somebody who hurts a child, and is told of no harm to the partner. */
    FOR_A_CHILD,
    /** The asker was hurt and hurts. */
    BOTH_HURT,
    /** Without any share of the fault. */
    NOT_YOUR_FAULT,
    /** While the safety questions are open: without "half". */
    WITHOUT_HALF,
    /** With nothing announced. */
    SILENTLY,
    /** With nothing taken back before the partner. */
    WITHOUT_TAKING_BACK,
    /** With nothing said to the partner. */
    ALONE_FIRST,
    /** With an individual therapist. */
    INDIVIDUAL_THERAPIST,
    /** For individual support, in private. */
    FOR_SUPPORT,
    /** On what is suspected. */
    ON_SUSPICION,
    /** If somebody is harmed. */
    FOR_SAFETY,
    /** The risk to life was long ago. */
    LONG_AGO,
    /** Whose life is at risk was not told. */
    WHOSE_NOT_TOLD,
    /** The life at risk is the partner's or another's. */
    ABOUT_PARTNER,
    /** In treatment and still using. */
    STILL_USING,
    /** The asker's own treatment. */
    OWN_TREATMENT,
    /** To be assessed. */
    ASSESS_IT,
    /** It was not told whether the affair goes on. */
    ASK_IF_OVER,
    /** A yes that stalls: what holds it up. */
    WHAT_HOLDS_IT_UP,
    /** A yes that stalls: three names to choose from. */
    THREE_NAMES,
    /** The yes has its date. */
    BOOKED,
    /** A reason was given: check that it is understood. */
    CHECK_UNDERSTANDING,
    /** Beginning with taking the threat back. */
    TAKE_IT_BACK,
    /** Other help than couples counseling is declined. */
    OTHER_HELP,
    /** The partner named this way in. */
    TAKE_UP_OFFER,
    /** As information this time. */
    AS_INFORMATION,
    /** One last time. */
    ONE_LAST,
    /** Naming the end. */
    NAME_THE_END,
    /** As shared work. */
    TOGETHER,
    /** Going on with it. */
    STAY_WITH_IT,
    /** Keeping what is there. */
    KEEP_IT
}
