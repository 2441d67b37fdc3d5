package io.nextmove.core.explain;

import io.nextmove.AcceptedSituation;
import io.nextmove.Guidance;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.core.evaluate.Consequences;
import io.nextmove.core.evaluate.Matcher;
import io.nextmove.core.text.AnswerTexts;
import io.nextmove.explain.Comparison;
import io.nextmove.explain.Interview;
import io.nextmove.explain.NextQuestion;
import io.nextmove.explain.PlannedInvitation;
import io.nextmove.explain.Rehearsal;
import io.nextmove.explain.WhatWouldChange;
import io.nextmove.explain.WhyNot;
import io.nextmove.move.Move;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.SaidBy;
import io.nextmove.situation.Situation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Explains what the engine answers. Reads the conditions of the rules when it is first asked. Safe for many threads. */
public final class Explainer {
    private final RuleCatalog catalog;
    private final Matcher compiled;
    private final Consequences consequences;
    private final AnswerTexts texts;
    private final @Nullable Explainer same;
    private volatile @Nullable Parts parts;

    /**
     * What explanations are made of.
     *
     * @param openings what an interview asks first of somebody who told nothing but who they are, as far as it was asked for
     */
    record Parts(
            ExplainedRules rules,
            Influence influence,
            Map<Move, Influence> byMove,
            Phrases phrases,
            Actionability actionability,
            InterviewPlan interviews,
            Map<Perspective, InterviewState.Now> openings,
            AnswerTexts texts) {

        /** What influences the status of a move. */
        Influence influence(Move move) {
            return byMove.computeIfAbsent(move, m -> Influence.on(m, rules));
        }

        private Parts with(Matcher compiled) {
            return new Parts(
                    rules.with(compiled),
                    influence,
                    byMove,
                    phrases,
                    actionability,
                    interviews,
                    new ConcurrentHashMap<>(),
                    texts);
        }
    }

    /** An explainer of the rules of a catalog, as they were compiled, with the texts of an engine. */
    public Explainer(RuleCatalog catalog, Matcher compiled, Consequences consequences, AnswerTexts texts) {
        this(catalog, compiled, consequences, texts, null);
    }

    private Explainer(
            RuleCatalog catalog,
            Matcher compiled,
            Consequences consequences,
            AnswerTexts texts,
            @Nullable Explainer same) {
        this.catalog = catalog;
        this.compiled = compiled;
        this.consequences = consequences;
        this.texts = texts;
        this.same = same;
    }

    /** An explainer of the same rules, where answers come from another matcher. */
    public Explainer with(Matcher other) {
        return new Explainer(catalog, other, consequences, texts, this);
    }

    Parts parts() {
        Parts made = parts;
        if (made == null && same != null) {
            made = same.parts().with(compiled);
            parts = made;
        } else if (made == null) {
            ExplainedRules rules = new ExplainedRules(catalog, compiled, consequences);
            made = new Parts(
                    rules,
                    Influence.onAll(rules),
                    new ConcurrentHashMap<>(),
                    new Phrases(texts),
                    Actionability.of(texts),
                    new InterviewPlan(texts),
                    new ConcurrentHashMap<>(),
                    texts);
            parts = made;
        }
        return made;
    }

    /** Why a move is not recommended; empty where it is. */
    public Optional<WhyNot> whyNot(Situation situation, Move move) {
        return new WhyNotFinder(parts(), situation, move).explain();
    }

    /** What counts of a situation in which some facts were only proposed. */
    public AcceptedSituation accept(Situation situation, Map<Fact<?>, SaidBy> saidBy) {
        return new Acceptance(parts(), situation, saidBy).accept();
    }

    /** What changed from one answer to another one. */
    public Comparison compare(Guidance before, Situation later, Guidance after) {
        return new GuidanceComparison(before, after, move -> whyNot(later, move), texts).comparison();
    }

    /** On which facts the status of a move depends. */
    public WhatWouldChange whatWouldChange(Situation situation, Move move) {
        return new Alternatives(parts(), situation, move).find();
    }

    /** What to ask next, by what the answers would change. */
    public List<NextQuestion> nextQuestions(Situation situation) {
        return new QuestionFinder(parts(), situation).questions();
    }

    /** An interview that begins with what was told, and asks an engine for its guidance. */
    public Interview interview(Situation start, Function<Situation, Guidance> engine) {
        return InterviewState.begin(parts(), engine, start);
    }

    /** What a planned sentence is. */
    public Rehearsal review(Situation situation, PlannedStatement statement) {
        return new RehearsalReview(parts(), situation).review(statement);
    }

    /** What a planned invitation has, lacks and must leave out. */
    public Rehearsal review(Situation situation, PlannedInvitation invitation) {
        return new RehearsalReview(parts(), situation).review(invitation);
    }
}
