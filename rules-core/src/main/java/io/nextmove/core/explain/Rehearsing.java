package io.nextmove.core.explain;

import io.nextmove.core.answer.Rehearsals;
import io.nextmove.core.words.Picture;
import io.nextmove.core.words.Planned;
import io.nextmove.core.words.StatementKind;
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

/** Holds a planned sentence against the boundary test, and a planned invitation against the seven steps. */
final class Rehearsing {
    private final Explainer.Parts parts;
    private final Picture picture;

    Rehearsing(Explainer.Parts parts, Situation situation) {
        this.parts = parts;
        this.picture = new Run(parts.speakers(), situation).picture();
    }

    Rehearsal review(PlannedStatement statement) {
        if (!picture.isPlanning()) {
            return Rehearsals.WITHHELD;
        }
        Planned planned = new Planned(statement);
        StatementKind kind = StatementKind.UNCLEAR;
        List<Reason> because = List.of();
        for (SpokenRule rule : parts.speakers().on(Planned.class)) {
            if (rule.holds(planned)) {
                StatementKind said = (StatementKind) rule.utterances().get(0).arguments()[1];
                if (because.isEmpty() || said.compareTo(kind) < 0) {
                    kind = said;
                    because = List.of(rule.rule().reason());
                }
            }
        }
        return Rehearsals.sentence(Kind.valueOf(kind.name()), because);
    }

    /** Withheld also while harm is not ruled out: every invitation is held then, and nothing held is rehearsed. */
    Rehearsal review(PlannedInvitation plan) {
        if (!picture.isPlanning() || picture.getAbuse() != AbuseState.ABSENT) {
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
        Citation citation = parts.speakers().rules().stream()
                .flatMap(rule -> rule.rule().reason().citations().stream())
                .filter(c -> c.passage().equals(passage))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule cites `" + passage + "`"));
        return Rehearsals.step(number, parts.wording().apply("move." + move + ".name"), standing, citation);
    }
}
