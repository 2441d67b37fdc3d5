package io.nextmove.core.evaluate;

import io.nextmove.core.language.JudgmentWords;
import io.nextmove.core.language.Possible;
import io.nextmove.judgment.TimelineState;

/** All judgments, in which rules propose and restrict moves. */
public final class MovePhase extends JudgmentWords {
    /** The input after the window is settled. */
    public MovePhase(TimelinePhase before, Possible<TimelineState> timeline) {
        super(before, timeline);
    }
}
