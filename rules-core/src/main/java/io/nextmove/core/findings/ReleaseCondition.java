package io.nextmove.core.findings;

/** What releases a barred move; its text is in the wording. */
public enum ReleaseCondition {
    /** The four questions on harm are answered with no. */
    FOUR_NO,
    /** The asker is sure, or the support person agrees. */
    WHEN_SURE,
    /** Everyone is safe. */
    SAFE,
    /** It is worked through with the support person. */
    WITH_SUPPORT_PERSON,
    /** As before, and through services only. */
    THROUGH_SERVICES,
    /** The truth about the affair is told. */
    TRUTH_TOLD,
    /** What was told of the affair is worked through. */
    AFFAIR_OVER,
    /** Individual treatment is under way. */
    TREATMENT_UNDER_WAY,
    /** It has been assessed. */
    ASSESSED,
    /** The partner is willing. */
    PARTNER_WILLING,
    /** The asker's own support is in place. */
    OWN_SUPPORT,
    /** A reason is named, or the partner raises it. */
    WALL_OPENS,
    /** A no has been given. */
    A_NO_GIVEN,
    /** The partner raises it again. */
    PARTNER_REOPENS,
    /** The window ends. */
    WINDOW_ENDS,
    /** Inviting is open. */
    INVITING_OPENS,
    /** The yes does not last. */
    YES_ENDS,
    /** The asker is clear on what they stay in. */
    STAY_QUESTION,
    /** Nothing in the source. */
    NEVER
}
