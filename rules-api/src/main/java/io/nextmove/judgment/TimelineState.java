package io.nextmove.judgment;

/** Where the window stands. */
public enum TimelineState {
    /** None was set. */
    NO_WINDOW,
    /** It begins later. */
    NOT_STARTED,
    /** It runs, and something moved (timeline/10). */
    OPEN_MOVEMENT,
    /** It runs; the asker looked and nothing moved. */
    OPEN_NO_MOVEMENT,
    /** It runs, and nobody has looked. */
    OPEN_UNASSESSED,
    /** It is over, and something moved. */
    OVER_MOVEMENT,
    /** It is over with no movement and no warmth (timeline/11). */
    OVER_FLAT,
    /** It is over with no movement, and warmth is left. */
    OVER_WARM,
    /** It is over with no movement; warmth is open. */
    OVER_WARMTH_UNKNOWN,
    /** It is over, and nobody has looked. */
    OVER_UNASSESSED,
    /** Movement, together with a warning sign or lost warmth. */
    CONFLICTED,
    /** Not read, for safety or because another asks. */
    SUSPENDED
}
