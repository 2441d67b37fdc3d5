package io.nextmove.core;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.core.drools.CompiledRules;
import io.nextmove.core.drools.NetworkMatcher;
import io.nextmove.core.evaluate.Consequences;
import io.nextmove.core.evaluate.Evaluation;
import io.nextmove.core.evaluate.Matcher;
import io.nextmove.core.explain.Explainer;
import io.nextmove.explain.Comparison;
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

/** The engine: it evaluates a situation and puts what came of it into an answer. Found by {@link GuidanceEngine#load()}. */
public final class DroolsGuidanceEngine implements GuidanceEngine {
    private final RuleCatalog catalog;
    private final Matcher matcher;
    private final Answering answering;
    private final Explainer explainer;

    /** The engine with the rules of this library; for {@link java.util.ServiceLoader}. */
    public DroolsGuidanceEngine() {
        this(RuleCatalog.load());
    }

    private DroolsGuidanceEngine(RuleCatalog catalog) {
        this(catalog, CompiledRules.load(catalog));
    }

    private DroolsGuidanceEngine(RuleCatalog catalog, CompiledRules rules) {
        this(catalog, NetworkMatcher.of(rules, catalog), rules);
    }

    DroolsGuidanceEngine(RuleCatalog catalog, Matcher matcher, Consequences consequences) {
        this.catalog = catalog;
        this.matcher = matcher;
        Wording wording = Wording.load();
        this.answering = new Answering(wording);
        this.explainer = new Explainer(catalog, matcher, consequences, wording::text);
    }

    @Override
    public Guidance advise(Situation situation) {
        return answering.answer(evaluate(situation));
    }

    /** The rules that hold in a situation, also those that leave no reason in its answer; in the order of the catalog. */
    public List<Rule> holding(Situation situation) {
        return evaluate(situation).findings().holding();
    }

    private Evaluation evaluate(Situation situation) {
        return new Evaluation(given(situation, "situation"), matcher, catalog);
    }

    @Override
    public Optional<WhyNot> whyNot(Situation situation, Move move) {
        return explainer.whyNot(given(situation, "situation"), given(move, "move"));
    }

    @Override
    public Comparison compare(Situation before, Situation after) {
        return explainer.compare(advise(given(before, "before")), after, advise(given(after, "after")));
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
        return explainer.interview(given(start, "start"), this::advise);
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
