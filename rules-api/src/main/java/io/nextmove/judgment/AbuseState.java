package io.nextmove.judgment;

/** What is known of abuse. */
public enum AbuseState {
    /** Known, and not told to be over (wrong-first-step/03). */
    PRESENT,
    /** Suspected, or fear of the partner, or harm to children; bars as PRESENT does. */
    SUSPECTED,
    /** Told to be over: joint and inviting moves wait for an individual professional. */
    PAST,
    /** Asked and open. */
    UNSURE,
    /** Not asked: joint and inviting moves wait for the answer. */
    UNKNOWN,
    /** Three explicit no. */
    ABSENT
}
