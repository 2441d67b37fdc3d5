package io.nextmove.judgment;

/**
 * The five judgments of an answer, in the order in which they are settled.
 *
 * @param abuse what is known of abuse
 * @param departure whether the partner has left inwardly
 * @param asking where the asking stands
 * @param refusal how the refusal reads
 * @param timeline where the window stands
 */
public record Judgments(
        Judgment<AbuseState> abuse,
        Judgment<DepartureState> departure,
        Judgment<AskingState> asking,
        Judgment<RefusalReading> refusal,
        Judgment<TimelineState> timeline) {

    /** Redacted: a judgment is as private as the facts. */
    @Override
    public String toString() {
        return "Judgments[redacted]";
    }
}
