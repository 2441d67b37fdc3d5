package io.nextmove.core.explain;

import io.nextmove.core.answer.Rehearsals;
import io.nextmove.core.evaluate.MovePhase;
import io.nextmove.core.evaluate.Phase;
import io.nextmove.core.evaluate.TermReader;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.language.StatementKind;
import io.nextmove.core.language.StatementPhase;
import io.nextmove.core.language.TruthValue;
import io.nextmove.explain.PlannedInvitation;
import io.nextmove.explain.Rehearsal;
import io.nextmove.explain.Rehearsal.Kind;
import io.nextmove.explain.Rehearsal.Standing;
import io.nextmove.explain.Rehearsal.Step;
import io.nextmove.judgment.AbuseState;
import io.nextmove.move.Move;
import io.nextmove.situation.Answer;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import io.nextmove.source.Citation;
import io.nextmove.source.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Holds a planned sentence against the boundary test, and a planned invitation against the seven steps. */
final class RehearsalReview {
    private final Explainer.Parts parts;
    private final MovePhase judgments;

    RehearsalReview(Explainer.Parts parts, Situation situation) {
        this.parts = parts;
        this.judgments = parts.rules().evaluate(situation).judgments();
    }

    Rehearsal review(PlannedStatement statement) {
        if (!judgments.isPlanning()) {
            return Rehearsals.WITHHELD;
        }
        TermReader reader = new TermReader(
                new StatementPhase(statement),
                Set.of(),
                new Findings(parts.rules().catalog()));
        StatementKind kind = StatementKind.UNCLEAR;
        List<Reason> because = List.of();
        for (ExplainedRule rule : parts.rules().all()) {
            if (rule.condition().phase() == Phase.STATEMENTS
                    && reader.all(rule.condition().terms()) == TruthValue.YES) {
                StatementKind stated = rule.effects().statementKind().orElseThrow();
                if (because.isEmpty() || stated.compareTo(kind) < 0) {
                    kind = stated;
                    because = List.of(rule.rule().reason());
                }
            }
        }
        return Rehearsals.sentence(Kind.valueOf(kind.name()), because);
    }

    /** Withheld also while harm is not ruled out: every invitation is held then, and nothing held is rehearsed. */
    Rehearsal review(PlannedInvitation plan) {
        if (!judgments.isPlanning() || judgments.getAbuse() != AbuseState.ABSENT) {
            return Rehearsals.WITHHELD;
        }
        List<Step> steps = new ArrayList<>();
        steps.add(step(1, Move.PICK_CALM_MOMENT, plan.calmMoment(), "steps/01"));
        steps.add(step(2, Move.LEAD_WITH_GOAL_AND_OWN_PAIN, plan.goalAndOwnPain(), "steps/06"));
        steps.add(step(3, Move.FRAME_AS_TEAM, plan.team(), "steps/08"));
        steps.add(step(4, Move.DISARM_FEAR_OF_BEING_OUTNUMBERED, plan.fearTakenUp(), "steps/10"));
        steps.add(without(5, Move.CUT_EVERY_THREAT, plan.threat(), "steps/14"));
        steps.add(without(5, Move.HOLD_BOUNDARY_TALK_SEPARATELY, plan.boundary(), "steps/15"));
        steps.add(step(6, Move.ASK_WHY_WITH_CURIOSITY, plan.curiousAboutNo(), "steps/16"));
        steps.add(step(7, Move.LOWER_BAR_TO_ONE_SESSION, plan.oneSession(), "steps/19"));
        return Rehearsals.invitation(steps);
    }

    private Step step(int number, Move move, Answer there, String passage) {
        Standing standing = there.yes() ? Standing.HAS : there.no() ? Standing.LACKS : Standing.NOT_TOLD;
        return step(number, move, standing, passage);
    }

    private Step without(int number, Move move, Answer there, String passage) {
        Standing standing = there.yes() ? Standing.MUST_GO : there.no() ? Standing.HAS : Standing.NOT_TOLD;
        return step(number, move, standing, passage);
    }

    private Step step(int number, Move move, Standing standing, String passage) {
        Citation citation = parts.rules().all().stream()
                .flatMap(rule -> rule.rule().reason().citations().stream())
                .filter(c -> c.passage().equals(passage))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule cites `" + passage + "`"));
        return Rehearsals.step(number, parts.texts().text("move." + move + ".name"), standing, citation);
    }
}
