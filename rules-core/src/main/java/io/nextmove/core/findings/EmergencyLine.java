package io.nextmove.core.findings;

/** What urgent help says, by what was told (section 1 of the guideline); all that hold, in this order. */
public enum EmergencyLine {
    /** Call. */
    DANGER,
    /** A doctor today, even if you feel fine. */
    THROAT,
    /** Call. */
    OWN_LIFE,
    /** In its place: call. */
    OWN_LIFE_AND_HARM,
    /** Call and repeat what was said. */
    PARTNERS_LIFE,
    /** In its place: call and let trained people go. */
    THREAT_TO_DIE,
    /** Stay with the child. */
    CHILDS_LIFE,
    /** Call. */
    CHILD,
    /** Walk away now. */
    MAY_HURT,
    /** Call, about yourself or about someone else. */
    WHOSE_NOT_TOLD,
    /** Many services take texts or silent calls. */
    CANNOT_SPEAK,
    /** If nobody is in danger tonight, go back and say so. */
    SAY_SO
}
