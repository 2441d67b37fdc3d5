package io.nextmove.core.findings;

/** A wording that replaces the plain one of a move; where several hold, the first one counts. */
public enum Variant {
    /** For one who does harm. */
    OWN_HARM,
    /** Without any share of the fault. */
    NOT_YOUR_FAULT,
    /** With nothing announced. */
    SILENTLY,
    /** For individual support, in private. */
    FOR_SUPPORT,
    /** For a minor. */
    TRUSTED_ADULT,
    /** On what is suspected. */
    ON_SUSPICION,
    /** Where somebody is harmed. */
    FOR_SAFETY,
    /** In treatment and still using. */
    STILL_USING,
    /** The asker's own treatment. */
    OWN_TREATMENT,
    /** To be assessed. */
    ASSESS_IT,
    /** Beginning with taking the threat back. */
    TAKE_IT_BACK,
    /** As information this time. */
    AS_INFORMATION,
    /** One last time. */
    ONE_LAST,
    /** Naming the end. */
    NAME_THE_END,
    /** As shared work. */
    TOGETHER,
    /** Going on with it. */
    STAY_WITH_IT,
    /** Keeping what is there. */
    KEEP_IT
}
