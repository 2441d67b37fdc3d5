package io.nextmove.core.explain;

import io.nextmove.core.answer.Changes;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.evaluate.Evaluation;
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

/** Finds the smallest sets of facts that give a move another status, by evaluating every candidate. */
final class Alternatives {
    private static final String HARM = "explain.HARM";
    private static final String NOT_A_STEP = "explain.NOT_A_STEP";
    private static final String NOT_HERE = "explain.NOT_HERE";

    private final Explainer.Parts parts;
    private final Situation situation;
    private final Move move;
    private final Influence influence;
    private final Evaluation now;
    private final List<Rule> holding;
    private final Optional<Status> status;
    private final boolean harm;

    Alternatives(Explainer.Parts parts, Situation situation, Move move) {
        this.parts = parts;
        this.situation = situation;
        this.move = move;
        this.influence = parts.influence(move);
        this.now = parts.rules().evaluate(situation);
        this.holding = influence.among(now.findings().holding(), parts.rules());
        this.status = Optional.ofNullable(now.statuses().of(move));
        this.harm = now.judgments().isDanger() || now.judgments().isAbuseHold();
    }

    /** A fact with another value, the situation in which it has it, and how far that reaches. */
    private record Candidate(Fact<?> fact, Object value, Situation situation, Reach reach) {

        /** Another situation with the value as well. */
        Situation in(Situation other) {
            return with(other, fact, value);
        }

        @SuppressWarnings("unchecked") // the value is one of the fact's
        private static <T> Situation with(Situation situation, Fact<T> fact, Object value) {
            return fact.with(situation, (T) value);
        }
    }

    /** How far another value of one fact reaches. */
    private enum Reach {
        /** No rule that influences the move begins or ceases to hold. */
        NOTHING,
        /** Some do, and no judgment rests on them. */
        MOVES,
        /** Judgments may be others. */
        JUDGMENTS
    }

    WhatWouldChange find() {
        List<Candidate> candidates = new ArrayList<>();
        List<Alternative> found = new ArrayList<>();
        for (Fact<?> fact : influence.facts()) {
            tryOthers(fact, candidates, found);
        }
        if (found.isEmpty()) {
            pairs(candidates, found);
        }
        return Changes.whatWouldChange(
                move, parts.texts().text("move." + move + ".name"), status, found, parts.texts());
    }

    private <T> void tryOthers(Fact<T> fact, List<Candidate> candidates, List<Alternative> found) {
        for (T value : influence.values(fact, situation)) {
            Situation changed = fact.with(situation, value);
            Evaluation then = parts.rules().evaluate(changed);
            Candidate one = new Candidate(fact, value, changed, reach(fact, then));
            candidates.add(one);
            note(found, then, one);
        }
    }

    private Reach reach(Fact<?> fact, Evaluation then) {
        if (influence.ranks(fact)) {
            return Reach.JUDGMENTS;
        }
        List<Rule> after = influence.among(then.findings().holding(), parts.rules());
        if (after.equals(holding)) {
            return Reach.NOTHING;
        }
        return influence.judging(after).equals(influence.judging(holding)) ? Reach.MOVES : Reach.JUDGMENTS;
    }

    private void pairs(List<Candidate> candidates, List<Alternative> found) {
        for (int i = 0; i < candidates.size(); i++) {
            Candidate one = candidates.get(i);
            for (Candidate other : candidates.subList(i + 1, candidates.size())) {
                if (one.fact != other.fact && mayJoin(one, other)) {
                    note(found, parts.rules().evaluate(other.in(one.situation)), one, other);
                }
            }
        }
    }

    /**
     * Whether two changes may do together what neither does alone. If one reaches nothing, the other no judgment, and no rule
     * tests both facts, then every rule does what it does with one of them.
     */
    private boolean mayJoin(Candidate one, Candidate other) {
        Reach less = one.reach.compareTo(other.reach) <= 0 ? one.reach : other.reach;
        Reach more = less == one.reach ? other.reach : one.reach;
        return less != Reach.NOTHING || more == Reach.JUDGMENTS || influence.testedTogether(one.fact, other.fact);
    }

    private void note(List<Alternative> found, Evaluation then, Candidate... changed) {
        Optional<Status> becomes = Optional.ofNullable(then.statuses().of(move));
        if (!becomes.equals(status)) {
            found.add(Changes.alternative(Stream.of(changed).map(this::setting).toList(), becomes));
        }
    }

    /** Something to do only if it is the asker's, nothing harms, and the answer itself recommends it. */
    private Setting setting(Candidate candidate) {
        Actionability.Verdict verdict = parts.actionability().of(candidate.fact);
        if (verdict.move().isEmpty()) {
            return Changes.setting(candidate.fact, candidate.value, false, verdict.reason());
        }
        boolean doing = verdict.offers(candidate.value, situation.asOf());
        boolean recommended = now.statuses().of(verdict.move().get()) == Status.RECOMMENDED;
        String key = harm ? HARM : !doing ? NOT_A_STEP : NOT_HERE;
        String reason =
                doing && recommended && !harm ? verdict.reason() : parts.texts().text(key);
        return Changes.setting(candidate.fact, candidate.value, doing && recommended && !harm, reason);
    }
}
