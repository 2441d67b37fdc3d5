package io.nextmove.core.evaluate;

import io.nextmove.core.decide.Statuses;
import io.nextmove.core.findings.Findings;

/** The statuses and answers that came out, in which rules attach missteps, notices, questions and the headline. */
public final class OutcomePhase extends SettledPhase {
    /** The input after the answers. */
    public OutcomePhase(MovePhase before, Statuses statuses, Findings findings) {
        super(before, statuses, findings);
    }
}
