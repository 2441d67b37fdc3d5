package io.nextmove.situation;

/** A small and real sign of movement. */
public enum MovementSign {
    /** The partner asked about it. */
    ASKED_ABOUT_IT,
    /** The partner came round after a quarrel. */
    SOFTENED_AFTER_FIGHT,
    /** The partner agreed to one session. */
    AGREED_TO_ONE_SESSION,
    /** The subject no longer counts as an attack. */
    TOPIC_NO_LONGER_ATTACK
}
