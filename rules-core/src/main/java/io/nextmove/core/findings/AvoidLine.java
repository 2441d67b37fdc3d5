package io.nextmove.core.findings;

/** A line to leave out that a situation adds to a move. */
public enum AvoidLine {
    /** Starting without asking the treating person. */
    WITHOUT_TREATING_PERSON,
    /** Choosing for the partner. */
    CHOOSING_FOR_PARTNER,
    /** A second window without own work. */
    ANOTHER_WITHOUT_OWN_WORK,
    /** A window outside a few months. */
    OUTSIDE_A_FEW_MONTHS,
    /** Watching, hiding or giving medicine. */
    WATCHING_MEDICINE
}
