package io.nextmove.core;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.core.book.Rule;
import io.nextmove.core.book.RuleBook;
import io.nextmove.core.decide.Doors;
import io.nextmove.core.decide.Settling;
import io.nextmove.core.decide.Statuses;
import io.nextmove.core.say.Proposal;
import io.nextmove.core.say.Read;
import io.nextmove.core.say.Says;
import io.nextmove.core.words.Outcome;
import io.nextmove.core.words.Picture;
import io.nextmove.core.words.Planned;
import io.nextmove.core.words.Proposals;
import io.nextmove.core.words.Reading;
import io.nextmove.core.words.Signs;
import io.nextmove.core.words.Told;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Move;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;

/** An engine with the strata, the deciding functions and the wording of the library, and another way to fire rules. */
abstract class Stratified implements GuidanceEngine {
    final RuleBook book = RuleBook.load();
    private final Answering answering = new Answering(Wording.load());

    /** One evaluation: takes facts, and fires what a stratum adds. */
    interface Firing extends AutoCloseable {
        void add(Object fact);

        void fire(Object fact);

        @Override
        void close();
    }

    /** Begins an evaluation of which {@code says} is to know everything that rules said, after each stratum. */
    abstract Firing open(Situation situation, Says says);

    @Override
    public Guidance advise(Situation situation) {
        Says says = new Says(book);
        try (Firing firing = open(situation, says)) {
            Told told = new Told(situation);
            for (PlannedStatement statement : situation.plannedStatements()) {
                firing.add(new Planned(statement));
            }
            firing.fire(told);
            Signs signs = new Signs(told, Settling.signs(says));

            firing.fire(signs);
            Settling.Standing standing = Settling.reading(says);
            Reading reading = new Reading(signs, standing.settled());

            firing.fire(reading);
            TimelineState timeline = Settling.timeline(says);
            Picture picture = new Picture(reading, timeline);

            Proposal proposal = says.proposal();
            for (Read read : standing.reads()) {
                propose(proposal, read.rule(), read.moves());
            }
            propose(proposal, says.timeline().get(timeline).get(0), says.movesOf(timeline));
            firing.fire(picture);
            Doors.choose(proposal, picture);

            firing.fire(new Proposals(picture, proposal));
            Statuses statuses = Statuses.settle(proposal);

            firing.fire(new Outcome(picture, statuses, says));
            return answering.answer(says, standing, picture, statuses);
        }
    }

    private static void propose(Proposal proposal, Rule rule, Move[] moves) {
        for (Move move : moves) {
            proposal.propose(move, rule);
        }
    }
}
