package io.nextmove.situation;

/** An easier way in than weekly joint sessions. */
public enum Door {
    /** A relationship coach. */
    RELATIONSHIP_COACH,
    /** A therapist who is a man. */
    MALE_THERAPIST,
    /** A group for men. */
    MENS_GROUP,
    /** A weekend workshop or retreat. */
    WORKSHOP,
    /** A book or an app worked through together. */
    BOOK_OR_APP,
    /** Discernment counseling: a few sessions, only to decide. */
    DISCERNMENT,
    /** A single session. */
    ONE_SESSION,
    /** A remote session at home. */
    TELEHEALTH
}
