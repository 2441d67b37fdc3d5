package io.nextmove.situation;

/** What the asker came to ask. */
public enum Topic {
    /** Why the partner declines. */
    WHY_REFUSES,
    /** Whether the refusal is a warning sign. */
    RED_FLAG,
    /** Whether the asker is to blame. */
    IS_IT_ME,
    /** How to invite. */
    HOW_INVITE,
    /** Which easier ways in there are. */
    LOWER_DOORS,
    /** What to do after many refusals. */
    REPEATED_NO,
    /** How long to keep trying. */
    HOW_LONG,
    /** What one can do alone. */
    WHAT_ALONE,
    /** Whether it helps if only one goes. */
    ONE_GOES,
    /** What to do without the money. */
    COST,
    /** What about the children. */
    KIDS,
    /** Whether counseling is the wrong first step. */
    WRONG_STEP
}
