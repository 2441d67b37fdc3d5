package io.nextmove.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.GuidanceEngine;
import io.nextmove.explain.PlannedInvitation;
import io.nextmove.explain.Rehearsal;
import io.nextmove.explain.Rehearsal.Kind;
import io.nextmove.explain.Rehearsal.Standing;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final Situation OPEN = Situation.asOf(LocalDate.of(2026, 3, 1)).build();
    private static final PlannedInvitation PLAN = new PlannedInvitation(
            Answer.YES, Answer.NO, Answer.UNKNOWN, Answer.YES, Answer.YES, Answer.NO, Answer.UNSURE, Answer.YES);

    @Test
    void a_sentence_is_read_by_its_features() {
        PlannedStatement.Builder own = PlannedStatement.named("").aboutOwnAction(Answer.YES);
        assertThat(kind(own.conditionalOnPartner(Answer.NO).costsPartner(Answer.NO).build()))
                .isEqualTo(Kind.BOUNDARY);
        assertThat(kind(own.insideInvitation(Answer.YES).build())).isEqualTo(Kind.BOUNDARY_IN_INVITATION);
        assertThat(kind(own.conditionalOnPartner(Answer.YES).costsPartner(Answer.YES).build()))
                .isEqualTo(Kind.THREAT);
        assertThat(kind(PlannedStatement.named("").informationOnly(Answer.YES).build()))
                .isEqualTo(Kind.NON_NEGOTIABLE);
        assertThat(kind(PlannedStatement.named("").build())).isEqualTo(Kind.UNCLEAR);
    }

    private static Kind kind(PlannedStatement statement) {
        Rehearsal rehearsal = ENGINE.reviewStatement(OPEN, statement);
        assertThat(rehearsal.because()).isNotEmpty();
        return rehearsal.kind();
    }

    @Test
    void an_invitation_is_held_against_the_steps() {
        Rehearsal rehearsal = ENGINE.reviewInvitation(OPEN, PLAN);
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
        assertThat(rehearsal.steps()).allMatch(step -> step.citation().passage().startsWith("steps/"));
    }

    @Test
    void under_harm_nothing_is_rehearsed() {
        Situation harm = OPEN.toBuilder().safety(s -> s.coerciveControl(Certainty.SUSPECTED)).build();
        assertThat(ENGINE.reviewInvitation(harm, PLAN))
                .isEqualTo(new Rehearsal(true, Kind.NONE, List.of(), List.of()));
        assertThat(ENGINE.reviewStatement(harm, PlannedStatement.named("").build()).withheld()).isTrue();
    }
}
