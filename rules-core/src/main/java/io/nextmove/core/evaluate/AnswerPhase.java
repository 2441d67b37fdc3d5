package io.nextmove.core.evaluate;

import io.nextmove.core.decide.Statuses;
import io.nextmove.core.findings.Findings;

/** The statuses that came out, in which rules answer what was asked; limits look back at these answers. */
public final class AnswerPhase extends SettledPhase {
    /** The input after the statuses are settled. */
    public AnswerPhase(MovePhase before, Statuses statuses, Findings findings) {
        super(before, statuses, findings);
    }
}
