package io.nextmove.core.explain;

import io.nextmove.core.answer.Changes;
import io.nextmove.core.book.Rule;
import io.nextmove.core.decide.Statuses;
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
import java.util.stream.Stream;

/** Finds the smallest sets of facts that make the status of a move another one, by evaluating every candidate. */
final class Alternatives {
    private static final String HARM = "where there is danger or harm nothing here is a thing to do";
    private static final String NOT_A_STEP = "the other way is not a thing to do";
    private static final String NOT_HERE = "the answer does not recommend it here";

    private final Explainer.Parts parts;
    private final Situation situation;
    private final Move move;
    private final Bearing bearing;
    private final Run now;
    private final Statuses statuses;
    private final Optional<Status> status;
    private final boolean harm;

    Alternatives(Explainer.Parts parts, Situation situation, Move move) {
        this.parts = parts;
        this.situation = situation;
        this.move = move;
        this.bearing = parts.bearing(move);
        this.statuses = new Run(parts.speakers(), situation).statuses();
        this.now = new Run(bearing.speakers(), situation);
        this.status = Optional.ofNullable(statuses.of(move));
        this.harm = now.picture().isDanger() || now.picture().isAbuseHold();
    }

    /** A fact with another value, the situation in which it has it, and how far that reaches. */
    private record Candidate(Fact<?> fact, Object value, Situation situation, Reach reach) {}

    /** How far another value of one fact reaches. */
    private enum Reach {
        /** No rule that bears on the move speaks or falls silent. */
        NOTHING,
        /** Some do, and no judgment rests on them. */
        MOVES,
        /** Judgments may be others. */
        JUDGMENTS
    }

    WhatWouldChange find() {
        List<Candidate> candidates = new ArrayList<>();
        List<Alternative> found = new ArrayList<>();
        for (Fact<?> fact : bearing.facts()) {
            for (Object value : bearing.values(fact, situation)) {
                Situation changed = Values.with(situation, fact, value);
                Run then = new Run(bearing.speakers(), changed);
                Candidate one = new Candidate(fact, value, changed, reach(fact, then));
                candidates.add(one);
                note(found, then, one);
            }
        }
        if (found.isEmpty()) {
            pairs(candidates, found);
        }
        return Changes.whatWouldChange(move, parts.wording().apply("move." + move + ".name"), status, found);
    }

    private Reach reach(Fact<?> fact, Run then) {
        List<Rule> spoke = then.speakers();
        if (bearing.ranks(fact)) {
            return Reach.JUDGMENTS;
        }
        if (spoke.equals(now.speakers())) {
            return Reach.NOTHING;
        }
        return bearing.judging(spoke).equals(bearing.judging(now.speakers())) ? Reach.MOVES : Reach.JUDGMENTS;
    }

    private void pairs(List<Candidate> candidates, List<Alternative> found) {
        for (int i = 0; i < candidates.size(); i++) {
            Candidate one = candidates.get(i);
            for (Candidate other : candidates.subList(i + 1, candidates.size())) {
                if (one.fact != other.fact && mayJoin(one, other)) {
                    Situation changed = Values.with(one.situation, other.fact, other.value);
                    note(found, new Run(bearing.speakers(), changed), one, other);
                }
            }
        }
    }

    /**
     * Whether two changes may do together what neither does alone. Where one reaches nothing, the other no judgment, and no
     * rule tests both facts, every rule says what it says with one of them.
     */
    private boolean mayJoin(Candidate one, Candidate other) {
        Reach less = one.reach.compareTo(other.reach) <= 0 ? one.reach : other.reach;
        Reach more = less == one.reach ? other.reach : one.reach;
        return less != Reach.NOTHING || more == Reach.JUDGMENTS || bearing.testedTogether(one.fact, other.fact);
    }

    private void note(List<Alternative> found, Run then, Candidate... changed) {
        Optional<Status> becomes = Optional.ofNullable(then.statuses().of(move));
        if (!becomes.equals(status)) {
            found.add(Changes.alternative(Stream.of(changed).map(this::setting).toList(), becomes));
        }
    }

    /** Something to do only where it is the asker's, where nothing harms, and where the answer itself recommends it. */
    private Setting setting(Candidate candidate) {
        Actionable.Verdict verdict = parts.actionable().verdicts().get(candidate.fact);
        if (verdict.move().isEmpty()) {
            return Changes.setting(candidate.fact, candidate.value, false, verdict.reason());
        }
        boolean doing = verdict.offers(candidate.value, situation.asOf());
        boolean recommended = statuses.of(verdict.move().get()) == Status.RECOMMENDED;
        String reason = harm ? HARM : !doing ? NOT_A_STEP : !recommended ? NOT_HERE : verdict.reason();
        return Changes.setting(candidate.fact, candidate.value, doing && recommended && !harm, reason);
    }
}
