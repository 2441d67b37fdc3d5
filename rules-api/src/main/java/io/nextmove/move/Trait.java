package io.nextmove.move;

/** What a move is like; bars go by trait. */
public enum Trait {
    /** Needs both partners in shared work: in a room, on a screen or at home. */
    JOINT,
    /** Its point is that the partner take up help, a standing offer included. */
    INVITES,
    /** A planned sentence to the partner on the relationship that is no invitation. */
    SPEAKS,
    /** The asker does it alone. */
    SOLO,
    /** Individual help for the asker. */
    SUPPORT,
    /** Individual help for the partner. */
    HIS,
    /** Deciding what the asker is in, and why. */
    CLARITY,
    /** Private reflection with no contact with the partner. */
    THINK
}
