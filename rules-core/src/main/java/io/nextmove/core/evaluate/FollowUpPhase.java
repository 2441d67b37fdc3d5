package io.nextmove.core.evaluate;

import io.nextmove.core.findings.Findings;
import io.nextmove.core.language.ProposalWords;
import io.nextmove.core.language.TruthValue;
import io.nextmove.move.Move;

/** What is proposed, for the few rules that follow from a proposal. */
public final class FollowUpPhase extends ProposalWords {
    private final Findings findings;

    /** The input after moves are proposed. */
    public FollowUpPhase(MovePhase before, Findings findings) {
        super(before);
        this.findings = findings;
    }

    @Override
    protected boolean proposed(Move move) {
        return findings.proposes(move) == TruthValue.YES;
    }

    @Override
    protected boolean restricted(Move move) {
        return findings.restricts(move) == TruthValue.YES;
    }
}
