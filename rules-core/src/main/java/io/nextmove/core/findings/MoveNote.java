package io.nextmove.core.findings;

/** A sentence that a situation adds to a move. */
public enum MoveNote {
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
