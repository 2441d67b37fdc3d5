package io.nextmove.core;

import io.nextmove.GuidanceEngine;
import io.nextmove.core.explain.Explainer;
import io.nextmove.explain.Comparison;
import io.nextmove.explain.Explanations;
import io.nextmove.explain.Interview;
import io.nextmove.explain.NextQuestion;
import io.nextmove.explain.PlannedInvitation;
import io.nextmove.explain.Rehearsal;
import io.nextmove.explain.WhatWouldChange;
import io.nextmove.explain.WhyNot;
import io.nextmove.move.Move;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The explanations of an engine: arguments are checked here, answers come from the engine, the rest from its rules. */
final class EngineExplanations implements Explanations {
    private final GuidanceEngine engine;
    private final Explainer explainer;

    EngineExplanations(GuidanceEngine engine, Explainer explainer) {
        this.engine = engine;
        this.explainer = explainer;
    }

    @Override
    public Optional<WhyNot> whyNot(Situation situation, Move move) {
        return explainer.whyNot(given(situation, "situation"), given(move, "move"));
    }

    @Override
    public Comparison compare(Situation before, Situation after) {
        given(before, "before");
        given(after, "after");
        return explainer.compare(engine.advise(before), after, engine.advise(after));
    }

    @Override
    public WhatWouldChange whatWouldChange(Situation situation, Move move) {
        return explainer.whatWouldChange(given(situation, "situation"), given(move, "move"));
    }

    @Override
    public List<NextQuestion> nextQuestions(Situation situation) {
        return explainer.nextQuestions(given(situation, "situation"));
    }

    @Override
    public Interview interview(Situation start) {
        return explainer.interview(given(start, "start"), engine::advise);
    }

    @Override
    public Rehearsal reviewStatement(Situation situation, PlannedStatement statement) {
        return explainer.review(given(situation, "situation"), given(statement, "statement"));
    }

    @Override
    public Rehearsal reviewInvitation(Situation situation, PlannedInvitation invitation) {
        return explainer.review(given(situation, "situation"), given(invitation, "invitation"));
    }

    private static <T> T given(T value, String name) {
        return Objects.requireNonNull(value, () -> "`" + name + "` must not be null");
    }
}
