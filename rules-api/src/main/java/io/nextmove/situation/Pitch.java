package io.nextmove.situation;

/** How the request was worded. */
public enum Pitch {
    /** With a goal first. */
    GOAL_FIRST,
    /** The two together against the problem. */
    TEAM_FRAME,
    /** With the asker's own hurt. */
    OWN_PAIN,
    /** As a talk about feelings. */
    FEELINGS_FIRST,
    /** With the partner's failings. */
    ACCUSATION,
    /** With an or-else. */
    THREAT
}
