package io.nextmove.core.explain;

import io.nextmove.core.book.Rule;
import io.nextmove.core.decide.Doors;
import io.nextmove.core.decide.Missteps;
import io.nextmove.core.decide.Settling;
import io.nextmove.core.decide.Statuses;
import io.nextmove.core.say.Proposal;
import io.nextmove.core.say.Says;
import io.nextmove.core.words.Outcome;
import io.nextmove.core.words.Picture;
import io.nextmove.core.words.Planned;
import io.nextmove.core.words.Proposals;
import io.nextmove.core.words.Reading;
import io.nextmove.core.words.Signs;
import io.nextmove.core.words.Told;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Status;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One evaluation without engine and without wording, stratum by stratum: what explanations compare. That it comes to what
 * the engine comes to is tested.
 */
final class Run {
    private final Speakers speakers;
    private final Set<SpokenRule> even;
    private final Says says;
    private final Map<Class<?>, List<Object>> facts = new HashMap<>();
    private final Picture picture;
    private final Settling.Standing standing;
    private final Statuses statuses;

    Run(Speakers speakers, Situation situation) {
        this(speakers, situation, Set.of());
    }

    /** An evaluation in which some rules speak even if their conditions are not met. */
    Run(Speakers speakers, Situation situation, Set<SpokenRule> even) {
        this.speakers = speakers;
        this.even = even;
        this.says = new Says(speakers.book());
        Told told = new Told(situation);
        List<Object> planned = situation.plannedStatements().stream()
                .map((PlannedStatement p) -> (Object) new Planned(p))
                .toList();
        facts.put(Planned.class, planned);
        planned.forEach(p -> speakers.fire(p, even, says));
        fire(told);
        Signs signs = new Signs(told, Settling.signs(says));
        fire(signs);
        this.standing = Settling.reading(says);
        Reading reading = new Reading(signs, standing.settled());
        fire(reading);
        TimelineState timeline = Settling.timeline(says);
        this.picture = new Picture(reading, timeline);
        Settling.propose(says, standing, timeline);
        fire(picture);
        Doors.choose(says.proposal(), picture);
        fire(new Proposals(picture, says.proposal()));
        this.statuses = Statuses.settle(says.proposal());
    }

    private void fire(Object fact) {
        facts.put(fact.getClass(), List.of(fact));
        speakers.fire(fact, even, says);
    }

    /** Goes on to what depends on the statuses: missteps, notices, questions. */
    Run whole() {
        fire(new Outcome(picture, statuses, says));
        return this;
    }

    Proposal proposal() {
        return says.proposal();
    }

    Picture picture() {
        return picture;
    }

    Settling.Standing standing() {
        return standing;
    }

    Statuses statuses() {
        return statuses;
    }

    /** The fact that a rule tests: one of its pattern; for planned sentences there may be several or none. */
    List<Object> facts(SpokenRule rule) {
        return facts.getOrDefault(rule.pattern(), List.of());
    }

    /** The fact of a stratum that was reached. */
    Object fact(Class<?> pattern) {
        return facts.get(pattern).get(0);
    }

    /** Whether a rule spoke. */
    boolean spoke(SpokenRule rule) {
        return says.spoke(rule.rule());
    }

    /** The rules that spoke, in the order of the book. */
    List<Rule> speakers() {
        return says.speakers();
    }

    /** The rules behind where the window stands. */
    List<Rule> timelineRules() {
        return says.timeline().get(picture.getTimelineState());
    }

    /** Whether a rule is behind where the window stands. */
    boolean decidesTimeline(SpokenRule rule) {
        return timelineRules().contains(rule.rule());
    }

    /** What an answer comes to, its questions and texts apart. */
    Finding finding() {
        Status[] status = new Status[Move.values().length];
        for (Move move : Move.values()) {
            status[move.ordinal()] = statuses.of(move);
        }
        Set<Misstep> missteps = EnumSet.noneOf(Misstep.class);
        for (Misstep misstep : says.proposal().missteps().keySet()) {
            if (Missteps.listed(misstep, picture)) {
                missteps.add(misstep);
            }
        }
        Set<Notice> notices = EnumSet.noneOf(Notice.class);
        notices.addAll(says.proposal().notices().keySet());
        return new Finding(
                List.of(
                        picture.getAbuse(),
                        picture.getDepartureState(),
                        picture.getAsking(),
                        standing.settled().value(),
                        picture.getTimelineState(),
                        standing.settled().confidence(),
                        standing.settled().basis()),
                Arrays.asList(status),
                missteps,
                notices);
    }

    /**
     * What an answer comes to.
     *
     * @param judgments the five judgments, then confidence and basis of the reading
     * @param statuses the status of every move, null where the answer says nothing of it
     * @param missteps the missteps
     * @param notices the notices
     */
    record Finding(List<?> judgments, List<Status> statuses, Set<Misstep> missteps, Set<Notice> notices) {
        @Override
        public String toString() {
            return "Finding[redacted]";
        }
    }
}
