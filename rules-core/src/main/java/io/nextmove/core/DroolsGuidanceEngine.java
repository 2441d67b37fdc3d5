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
import io.nextmove.explain.Explanations;
import io.nextmove.judgment.TimelineState;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import java.util.List;
import java.util.Objects;
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
    private final Explanations explanations;

    /** The engine with the rules of this library. */
    public DroolsGuidanceEngine() {
        this(Network::of);
    }

    DroolsGuidanceEngine(Function<RuleBook, Rules> rules) {
        this.book = RuleBook.load();
        this.rules = rules.apply(book);
        Wording wording = Wording.load();
        this.answering = new Answering(wording);
        this.explanations = new EngineExplanations(this, new Explainer(book, wording::text));
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
        Objects.requireNonNull(situation, "`situation` must not be null");
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
    public Explanations explanations() {
        return explanations;
    }
}
