package io.nextmove.move;

/** What a notice that the source does not speak to something is about; the order is that of an answer. */
public enum NoticePart {
    /** Who asks (SCO-01). */
    PERSPECTIVE,
    /** A separation (SCO-02). */
    SEPARATION,
    /** Counseling before a wedding (SCO-02). */
    PREMARITAL,
    /** Sessions that the partner goes to or left (SCO-03). */
    ATTENDANCE,
    /** A condition or a life event (SCO-05). */
    CONDITION,
    /** Help other than couples counseling that is declined (RSN-24a). */
    OTHER_HELP,
    /** An affair that is told and over (EXC-03). */
    AFFAIR_OVER,
    /** Harm by the asker (SAF-11p). */
    OWN_HARM
}
