package io.nextmove.examples;

import static io.nextmove.move.Misstep.ASK_AGAIN;
import static io.nextmove.move.Misstep.JOINT_COUNSELING_FIRST;
import static io.nextmove.move.Misstep.ULTIMATUM;
import static io.nextmove.move.Move.GET_EMERGENCY_HELP;
import static io.nextmove.move.Move.GET_INDIVIDUAL_SUPPORT;
import static io.nextmove.move.Move.LEAVE_THE_DOOR_OPEN;
import static io.nextmove.move.Move.LOWER_BAR_TO_ONE_SESSION;
import static io.nextmove.move.Move.MAKE_SAFETY_PLAN;
import static io.nextmove.move.Move.NAME_THE_PATTERN_ONCE;
import static io.nextmove.move.Move.STOP_ASKING;
import static io.nextmove.situation.AbuseTiming.CURRENT;
import static io.nextmove.situation.Fact.SAFETY_PHYSICAL_ABUSE;
import static io.nextmove.test.NextMoveAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.judgment.AskingState;
import io.nextmove.move.Trait;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Count;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Situation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The library as executable guidance: each test is a sentence about a person, and the rules decide it. */
class ExecutableGuidanceTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();

    @Test
    void before_anyone_has_asked_about_harm_nothing_that_needs_both_is_advised() {
        assertThat(ENGINE.advise(refused().build()))
                .neverRecommends(Trait.JOINT)
                .neverRecommends(Trait.INVITES)
                .holds(LOWER_BAR_TO_ONE_SESSION)
                .asks(SAFETY_PHYSICAL_ABUSE);
    }

    @Test
    void where_there_is_harm_support_comes_first_and_the_shared_room_is_the_wrong_step() {
        Guidance guidance = ENGINE.advise(refused()
                .safety(s -> s.physicalAbuse(Certainty.YES).abuseTiming(CURRENT))
                .build());

        assertThat(guidance)
                .firstStep(GET_INDIVIDUAL_SUPPORT)
                .recommends(MAKE_SAFETY_PLAN)
                .excludes(LOWER_BAR_TO_ONE_SESSION)
                .warnsOf(JOINT_COUNSELING_FIRST);
    }

    @Test
    void in_danger_there_is_one_next_move_and_no_question() {
        Guidance guidance = ENGINE.advise(refused()
                .safety(s -> s.immediateDanger(Answer.YES)
                        .physicalAbuse(Certainty.NO)
                        .sexualAbuse(Certainty.NO)
                        .coerciveControl(Certainty.NO))
                .build());

        assertThat(guidance.recommended()).extracting(AdvisedMove::move).containsExactly(GET_EMERGENCY_HELP);
        assertThat(guidance.questions()).isEmpty();
    }

    @Test
    void after_many_refusals_the_asker_is_told_to_stop_asking_and_why() {
        Guidance guidance = ENGINE.advise(
                safe().invitation(i -> i.asks(Count.MANY).calmAsks(Count.A_FEW).becameTheFight(Answer.YES))
                        .build());

        assertThat(guidance.judgments().asking().value()).isEqualTo(AskingState.REPEATED_NO);
        assertThat(guidance)
                .recommends(NAME_THE_PATTERN_ONCE, STOP_ASKING, LEAVE_THE_DOOR_OPEN)
                .warnsOf(ASK_AGAIN);
        assertThat(guidance.move(STOP_ASKING).orElseThrow().because())
                .allSatisfy(reason -> assertThat(reason.citations()).isNotEmpty());
    }

    @Test
    void a_sentence_with_an_or_else_is_called_what_it_is() {
        Guidance guidance =
                ENGINE.advise(safe().invitation(i -> i.asks(Count.ONE).calmAsks(Count.ONE))
                        .plannedStatements(PlannedStatement.named("go or I leave")
                                .conditionalOnPartner(Answer.YES)
                                .costsPartner(Answer.YES)
                                .informationOnly(Answer.NO)
                                .aboutOwnAction(Answer.NO)
                                .build())
                        .build());

        assertThat(guidance).warnsOf(ULTIMATUM);
    }

    private static Situation.Builder refused() {
        return Situation.asOf(LocalDate.of(2026, 3, 1)).refusal(r -> r.status(RefusalStatus.REFUSING));
    }

    private static Situation.Builder safe() {
        return refused()
                .safety(s -> s.physicalAbuse(Certainty.NO)
                        .sexualAbuse(Certainty.NO)
                        .coerciveControl(Certainty.NO)
                        .afraidOfPartner(Answer.NO));
    }
}
