package io.nextmove.judgment;

/**
 * The five judgments of an answer, in the order in which they are settled.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface Judgments {

    /** What is known of abuse. */
    Judgment<AbuseState> abuse();

    /** Whether the partner has left inwardly. */
    Judgment<DepartureState> departure();

    /** How far the asking has gone. */
    Judgment<AskingState> asking();

    /** How the refusal reads. */
    Judgment<RefusalReading> refusal();

    /** Where the window stands. */
    Judgment<TimelineState> timeline();
}
