package io.nextmove.core.evaluate;

import io.nextmove.core.decide.Statuses;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.findings.Scope;
import io.nextmove.core.language.OutcomeWords;
import io.nextmove.core.language.TruthValue;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.move.Trait;

/** The statuses that came out. */
abstract class SettledPhase extends OutcomeWords {
    private final Statuses statuses;
    private final Findings findings;

    SettledPhase(MovePhase before, Statuses statuses, Findings findings) {
        super(before);
        this.statuses = statuses;
        this.findings = findings;
    }

    /** What came out for each move. */
    Statuses statuses() {
        return statuses;
    }

    @Override
    protected boolean recommended(Move move) {
        return statuses.of(move) == Status.RECOMMENDED;
    }

    @Override
    protected boolean recommended(Trait trait) {
        for (Move move : Scope.having(trait)) {
            if (recommended(move)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected boolean deferred(Move move) {
        return statuses.of(move) == Status.DEFERRED;
    }

    @Override
    protected boolean inAnswer(Move move) {
        return statuses.shows(move);
    }

    @Override
    protected boolean inAnswer(Trait trait) {
        for (Move move : Scope.having(trait)) {
            if (inAnswer(move)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected boolean barred(Trait trait) {
        return statuses.barred(trait) == TruthValue.YES;
    }

    @Override
    protected boolean cited(String row) {
        return findings.cites(row) == TruthValue.YES;
    }
}
