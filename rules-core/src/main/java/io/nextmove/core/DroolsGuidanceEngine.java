package io.nextmove.core;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.core.book.Rule;
import io.nextmove.core.book.RuleBook;
import io.nextmove.core.decide.Doors;
import io.nextmove.core.decide.Settling;
import io.nextmove.core.decide.Statuses;
import io.nextmove.core.explain.Explainer;
import io.nextmove.core.say.Proposal;
import io.nextmove.core.say.Says;
import io.nextmove.core.words.Outcome;
import io.nextmove.core.words.Picture;
import io.nextmove.core.words.Planned;
import io.nextmove.core.words.Proposals;
import io.nextmove.core.words.Reading;
import io.nextmove.core.words.Signs;
import io.nextmove.core.words.Told;
import io.nextmove.explain.Comparison;
import io.nextmove.explain.Interview;
import io.nextmove.explain.NextQuestion;
import io.nextmove.explain.PlannedInvitation;
import io.nextmove.explain.Rehearsal;
import io.nextmove.explain.WhatWouldChange;
import io.nextmove.explain.WhyNot;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Move;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The engine: it fires the rules stratum by stratum and lets the deciding functions settle what they said.
 *
 * <p>Found by {@link GuidanceEngine#load()}. Signs are read first, then the refusal, then the timeline, then moves, then
 * what follows from proposals, and last what depends on the statuses that came out.
 */
public final class DroolsGuidanceEngine implements GuidanceEngine {
    private final Rules rules;
    private final RuleBook book;
    private final Answering answering;
    private final Explainer explainer;

    /** The engine with the rules of this library; for {@link java.util.ServiceLoader}. */
    public DroolsGuidanceEngine() {
        this(Network::of);
    }

    DroolsGuidanceEngine(Function<RuleBook, Rules> rules) {
        this.book = RuleBook.load();
        this.rules = rules.apply(book);
        Wording wording = Wording.load();
        this.answering = new Answering(wording);
        this.explainer = new Explainer(book, wording::text);
    }

    @Override
    public Guidance advise(Situation situation) {
        return advise(situation, new Says(book));
    }

    /** The rules that hold in a situation, also those that leave no reason in its answer; in the order of the book. */
    public List<Rule> holding(Situation situation) {
        Says says = new Says(book);
        advise(situation, says);
        return says.speakers();
    }

    private Guidance advise(Situation situation, Says says) {
        given(situation, "situation");
        try (Rules.Evaluation evaluation = rules.open(says)) {
            Told told = new Told(situation);
            for (PlannedStatement statement : situation.plannedStatements()) {
                evaluation.fire(new Planned(statement));
            }
            evaluation.fire(told);
            Signs signs = new Signs(told, Settling.signs(says));

            evaluation.fire(signs);
            Settling.Standing standing = Settling.reading(says);
            Reading reading = new Reading(signs, standing.settled());

            evaluation.fire(reading);
            TimelineState timeline = Settling.timeline(says);
            Picture picture = new Picture(reading, timeline);

            Proposal proposal = says.proposal();
            Settling.propose(says, standing, timeline);
            evaluation.fire(picture);
            Doors.choose(proposal, picture);

            evaluation.fire(new Proposals(picture, proposal));
            Statuses statuses = Statuses.settle(proposal);

            evaluation.fire(new Outcome(picture, statuses, says));
            return answering.answer(says, standing, picture, statuses);
        }
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
