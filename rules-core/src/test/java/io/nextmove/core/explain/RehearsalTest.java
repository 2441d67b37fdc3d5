package io.nextmove.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Situations;
import io.nextmove.core.answer.Rehearsals;
import io.nextmove.explain.PlannedInvitation;
import io.nextmove.explain.Rehearsal;
import io.nextmove.explain.Rehearsal.Kind;
import io.nextmove.explain.Rehearsal.Standing;
import io.nextmove.judgment.AbuseState;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final Situation OPEN =
            Situation.asOf(LocalDate.of(2026, 3, 1)).build();
    private static final Situation CLEARED = OPEN.toBuilder()
            .safety(s -> s.physicalAbuse(Certainty.NO)
                    .sexualAbuse(Certainty.NO)
                    .coerciveControl(Certainty.NO)
                    .afraidOfPartner(Answer.NO))
            .build();
    private static final PlannedInvitation PLAN = new PlannedInvitation(
            Answer.YES, Answer.NO, Answer.UNKNOWN, Answer.YES, Answer.YES, Answer.NO, Answer.UNSURE, Answer.YES);

    @Test
    void a_sentence_is_read_by_its_features() {
        PlannedStatement.Builder own = PlannedStatement.named("").aboutOwnAction(Answer.YES);
        assertThat(kind(own.conditionalOnPartner(Answer.NO)
                        .costsPartner(Answer.NO)
                        .build()))
                .isEqualTo(Kind.BOUNDARY);
        assertThat(kind(own.insideInvitation(Answer.YES).build())).isEqualTo(Kind.BOUNDARY_IN_INVITATION);
        assertThat(kind(own.conditionalOnPartner(Answer.YES)
                        .costsPartner(Answer.YES)
                        .build()))
                .isEqualTo(Kind.THREAT);
        assertThat(kind(PlannedStatement.named("").informationOnly(Answer.YES).build()))
                .isEqualTo(Kind.NON_NEGOTIABLE);
        assertThat(kind(PlannedStatement.named("").build())).isEqualTo(Kind.UNCLEAR);
    }

    private static Kind kind(PlannedStatement statement) {
        Rehearsal rehearsal = ENGINE.explanations().reviewStatement(OPEN, statement);
        assertThat(rehearsal.because()).isNotEmpty();
        return rehearsal.kind();
    }

    /** Section 8 of the rules, over every combination of features. */
    @Test
    void every_sentence_is_what_the_table_says() {
        for (Answer own : Answer.values()) {
            for (Answer conditional : Answer.values()) {
                for (Answer costs : Answer.values()) {
                    for (Answer information : Answer.values()) {
                        for (Answer inside : Answer.values()) {
                            assertThat(kind(new PlannedStatement("", own, conditional, costs, information, inside)))
                                    .isEqualTo(table(own, conditional, costs, information, inside));
                        }
                    }
                }
            }
        }
    }

    private static Kind table(Answer own, Answer conditional, Answer costs, Answer information, Answer inside) {
        if (conditional.yes() && (costs.yes() || !own.yes())) {
            return Kind.THREAT;
        }
        if (information.yes()) {
            return inside.yes() ? Kind.NON_NEGOTIABLE_IN_INVITATION : Kind.NON_NEGOTIABLE;
        }
        if (own.yes() && conditional.no() && !costs.yes()) {
            return inside.yes() ? Kind.BOUNDARY_IN_INVITATION : Kind.BOUNDARY;
        }
        return inside.yes() ? Kind.UNCLEAR_IN_INVITATION : Kind.UNCLEAR;
    }

    @Test
    void an_invitation_is_held_against_the_steps() {
        Rehearsal rehearsal = ENGINE.explanations().reviewInvitation(CLEARED, PLAN);
        assertThat(rehearsal.steps())
                .extracting(Rehearsal.Step::standing)
                .containsExactly(
                        Standing.HAS,
                        Standing.LACKS,
                        Standing.NOT_TOLD,
                        Standing.HAS,
                        Standing.MUST_GO,
                        Standing.HAS,
                        Standing.NOT_TOLD,
                        Standing.HAS);
        assertThat(rehearsal.steps()).extracting(Rehearsal.Step::number).containsExactly(1, 2, 3, 4, 5, 5, 6, 7);
        assertThat(rehearsal.steps()).allMatch(step -> step.citation().passage().startsWith("steps/"));
        assertThat(rehearsal.steps()).noneMatch(step -> step.text().matches(".*\\b(she|her|he|his|him)\\b.*"));
    }

    /** Under a hold, in danger and for another than the one who invites, nothing; no invitation while harm is not ruled out. */
    @Test
    void nothing_is_rehearsed_where_it_may_do_harm() {
        Random random = new Random(73);
        PlannedStatement sentence =
                PlannedStatement.named("").informationOnly(Answer.YES).build();
        for (int i = 0; i < Tries.SITUATIONS; i++) {
            Situation s = Situations.random(random);
            AbuseState abuse = ENGINE.advise(s).judgments().abuse().value();
            boolean danger = s.safety().immediateDanger().yes()
                    || s.safety().suicideRisk().likely();
            boolean hold = abuse == AbuseState.PRESENT || abuse == AbuseState.SUSPECTED;
            boolean silent = hold || danger || s.perspective() != Perspective.INVITER;
            Rehearsal statement = ENGINE.explanations().reviewStatement(s, sentence);
            assertThat(statement.withheld()).isEqualTo(silent);
            Rehearsal invitation = ENGINE.explanations().reviewInvitation(s, PLAN);
            assertThat(invitation.withheld()).isEqualTo(silent || abuse != AbuseState.ABSENT);
            assertThat(List.of(statement, invitation))
                    .filteredOn(Rehearsal::withheld)
                    .allMatch(Rehearsals.WITHHELD::equals);
        }
    }
}
