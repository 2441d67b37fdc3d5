package io.nextmove.core.evaluate;

import io.nextmove.core.catalog.Rule;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.core.decide.ConflictResolution;
import io.nextmove.core.decide.DoorChoice;
import io.nextmove.core.decide.ReadingOutcome;
import io.nextmove.core.decide.Statuses;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.findings.StatedReading;
import io.nextmove.core.language.Possible;
import io.nextmove.core.language.Signs;
import io.nextmove.core.language.StatementPhase;
import io.nextmove.core.language.TruthValue;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Move;
import io.nextmove.situation.Fact;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * One evaluation of a situation: phase by phase, rules are matched, and what they found is decided.
 *
 * <p>An answer, an explanation and an interview all run through here. Facts may be open: then a rule may hold, a judgment may
 * come to several values and a move to several statuses, and whatever is settled here stays so whatever the open facts turn
 * out to be.
 */
public final class Evaluation {
    private final Situation situation;
    private final Set<Fact<?>> open;
    private final Findings findings;
    private final List<ReadingOutcome> reading;
    private final MovePhase judgments;
    private final Statuses statuses;
    private final OutcomePhase outcome;

    /** Evaluates a situation in which every fact is as it was told. */
    public Evaluation(Situation situation, Matcher matcher, RuleCatalog catalog) {
        this(situation, Set.of(), matcher, catalog);
    }

    /** Evaluates a situation in which some facts are open: they may still become anything. */
    public Evaluation(Situation situation, Set<Fact<?>> open, Matcher matcher, RuleCatalog catalog) {
        this.situation = situation;
        this.open = open;
        this.findings = new Findings(catalog);
        for (PlannedStatement statement : situation.plannedStatements()) {
            findings.beginStatement();
            matcher.match(new StatementPhase(statement), open, findings);
            findings.endStatement();
        }
        SignPhase told = new SignPhase(situation);
        matcher.match(told, open, findings);
        Signs signs = ConflictResolution.signs(findings);

        ReadingPhase signals = new ReadingPhase(told, signs);
        matcher.match(signals, open, findings);
        this.reading = ConflictResolution.reading(findings);

        TimelinePhase read = new TimelinePhase(signals, ConflictResolution.values(reading));
        matcher.match(read, open, findings);
        Possible<TimelineState> timeline = ConflictResolution.timeline(findings);

        this.judgments = new MovePhase(read, timeline);
        proposeWithJudgments(timeline);
        matcher.match(judgments, open, findings);
        DoorChoice.choose(findings, judgments, open.stream().noneMatch(DoorChoice.FACTS::contains));

        matcher.match(new FollowUpPhase(judgments, findings), open, findings);
        this.statuses = Statuses.settle(findings);

        matcher.match(new AnswerPhase(judgments, statuses, findings), open, findings);
        this.outcome = new OutcomePhase(judgments, statuses, findings);
        matcher.match(outcome, open, findings);
    }

    /** Proposes what comes with the readings and the state of the window that stand and are not withheld from print. */
    private void proposeWithJudgments(Possible<TimelineState> timeline) {
        TruthValue readingWithheld = findings.any(findings.readingWithheld());
        if (readingWithheld != TruthValue.YES) {
            for (StatedReading stated : findings.readings()) {
                if (!stated.moves().isEmpty()) {
                    proposeWith(stated, readingWithheld == TruthValue.NO);
                }
            }
        }
        TruthValue timelineWithheld = findings.any(findings.timelineWithheld());
        if (timelineWithheld == TruthValue.YES) {
            return;
        }
        for (TimelineState state : timeline.values()) {
            for (Move move : findings.movesOf(state)) {
                if (timeline.settled() && timelineWithheld == TruthValue.NO) {
                    findings.propose(move, first(findings.timeline().getOrDefault(state, List.of())));
                } else {
                    findings.contest(move);
                }
            }
        }
    }

    private void proposeWith(StatedReading stated, boolean printed) {
        int standing = 0;
        for (ReadingOutcome outcome : reading) {
            standing += outcome.stated().contains(stated) ? 1 : 0;
        }
        for (Move move : standing == 0 ? List.<Move>of() : stated.moves()) {
            if (printed && standing == reading.size()) {
                findings.propose(move, stated.rule());
            } else {
                findings.contest(move);
            }
        }
    }

    private static Rule first(List<Rule> rules) {
        return Collections.min(rules, Comparator.comparingInt(Rule::index));
    }

    /** The situation. */
    public Situation situation() {
        return situation;
    }

    /** The facts that are open. */
    public Set<Fact<?>> open() {
        return open;
    }

    /** What the rules found. */
    public Findings findings() {
        return findings;
    }

    /** What the readings come to; one outcome if nothing is open. */
    public List<ReadingOutcome> reading() {
        return reading;
    }

    /** The judgments. */
    public MovePhase judgments() {
        return judgments;
    }

    /** What came out for each move. */
    public Statuses statuses() {
        return statuses;
    }

    /** The input of the last phase. */
    public OutcomePhase outcome() {
        return outcome;
    }

    /** Whether a rule holds. */
    public TruthValue truth(Rule rule) {
        return findings.truth(rule);
    }
}
