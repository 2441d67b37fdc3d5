package io.nextmove.core.explain;

import io.nextmove.explain.WhatWouldChange;
import io.nextmove.explain.WhatWouldChange.Alternative;
import io.nextmove.explain.WhatWouldChange.Setting;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the smallest sets of facts that make the status of a move another one, by evaluating every candidate. */
final class Alternatives {
    private static final String HARM = "where there is danger or harm nothing here is a thing to do";

    private final Explainer.Parts parts;
    private final Situation situation;
    private final Move move;
    private final Optional<Status> status;
    private final boolean harm;

    Alternatives(Explainer.Parts parts, Situation situation, Move move) {
        this.parts = parts;
        this.situation = situation;
        this.move = move;
        Run run = new Run(parts.speakers(), situation);
        this.status = Optional.ofNullable(run.statuses().of(move));
        this.harm = run.picture().isDanger() || run.picture().isAbuseHold();
    }

    /** A fact with another value, and the situation in which it has it. */
    private record Candidate(Fact fact, Object value, Situation situation) {}

    WhatWouldChange find() {
        List<Candidate> candidates = new ArrayList<>();
        for (Fact fact : parts.bearing().on(move)) {
            for (Object value : parts.bearing().values(fact, situation)) {
                candidates.add(new Candidate(fact, value, Edits.with(situation, fact, value)));
            }
        }
        List<Alternative> found = new ArrayList<>();
        for (Candidate one : candidates) {
            Optional<Status> becomes = statusIn(one.situation);
            if (!becomes.equals(status)) {
                found.add(new Alternative(List.of(setting(one)), becomes));
            }
        }
        if (found.isEmpty()) {
            pairs(candidates, found);
        }
        return new WhatWouldChange(move, parts.wording().apply("move." + move + ".name"), status, found);
    }

    private void pairs(List<Candidate> candidates, List<Alternative> found) {
        for (int i = 0; i < candidates.size(); i++) {
            Candidate one = candidates.get(i);
            for (int j = i + 1; j < candidates.size(); j++) {
                Candidate other = candidates.get(j);
                if (one.fact != other.fact) {
                    Optional<Status> becomes = statusIn(Edits.with(one.situation, other.fact, other.value));
                    if (!becomes.equals(status)) {
                        found.add(new Alternative(List.of(setting(one), setting(other)), becomes));
                    }
                }
            }
        }
    }

    private Optional<Status> statusIn(Situation changed) {
        return Optional.ofNullable(new Run(parts.speakers(), changed).statuses().of(move));
    }

    private Setting setting(Candidate candidate) {
        Actionable.Verdict verdict = parts.actionable().verdicts().get(candidate.fact);
        return new Setting(
                candidate.fact,
                candidate.value,
                verdict.actionable() && !harm,
                harm && verdict.actionable() ? HARM : verdict.reason());
    }
}
