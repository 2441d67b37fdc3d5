package io.nextmove.explain;

import io.nextmove.situation.Answer;

/**
 * An invitation that the asker plans, described by its features and never by its text, in the order of the seven steps.
 *
 * @param calmMoment it is put in a quiet moment, away from any quarrel (steps/01)
 * @param goalAndOwnPain it opens with the shared goal and one's own hurt (steps/06)
 * @param team it puts both on one side and the pattern on the other (steps/08)
 * @param fearTakenUp it takes up the fear of being outnumbered (steps/10)
 * @param threat it carries an or-else (steps/14)
 * @param boundary it carries a boundary (steps/15)
 * @param curiousAboutNo a no would be met with curiosity (steps/16)
 * @param oneSession it asks for one session with a free exit, the arrangements taken over (steps/19)
 */
public record PlannedInvitation(
        Answer calmMoment,
        Answer goalAndOwnPain,
        Answer team,
        Answer fearTakenUp,
        Answer threat,
        Answer boundary,
        Answer curiousAboutNo,
        Answer oneSession) {

    /** Redacted: plans are private. */
    @Override
    public String toString() {
        return "PlannedInvitation[redacted]";
    }
}
