package io.nextmove.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.nextmove.Contradiction;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.situation.AbuseTiming;
import io.nextmove.situation.Answer;
import io.nextmove.situation.AskSetting;
import io.nextmove.situation.Attendance;
import io.nextmove.situation.CalmResponse;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.ContemptAct;
import io.nextmove.situation.ContemptPattern;
import io.nextmove.situation.Count;
import io.nextmove.situation.Disclosure;
import io.nextmove.situation.Door;
import io.nextmove.situation.DoorOutcome;
import io.nextmove.situation.Movement;
import io.nextmove.situation.MovementSign;
import io.nextmove.situation.Pitch;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.RefusalManner;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Situation;
import io.nextmove.situation.WhyOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContradictionsTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    static Stream<Arguments> contradictions() {
        return Stream.of(
                arguments(
                        told().safety(s -> s.physicalAbuse(Certainty.NO)
                                .sexualAbuse(Certainty.NO)
                                .coerciveControl(Certainty.NO)
                                .afraidOfPartner(Answer.NO)
                                .abuseTiming(AbuseTiming.PAST)),
                        List.of(
                                "safety.physicalAbuse",
                                "safety.sexualAbuse",
                                "safety.coerciveControl",
                                "safety.afraidOfPartner",
                                "safety.abuseTiming")),
                arguments(
                        cleared()
                                .affair(a ->
                                        a.partner(Certainty.NO).own(Answer.NO).knownToOther(Disclosure.DISCLOSED)),
                        List.of("affair.partner", "affair.own", "affair.knownToOther")),
                arguments(
                        cleared()
                                .affair(a ->
                                        a.partner(Certainty.NO).own(Answer.NO).ongoing(Answer.YES)),
                        List.of("affair.partner", "affair.own", "affair.ongoing")),
                arguments(
                        told().affair(a -> a.partner(Certainty.NO).reasonForRefusal(Answer.YES)),
                        List.of("affair.partner", "affair.reasonForRefusal")),
                arguments(
                        told().affair(a -> a.partner(Certainty.NO)).refusal(r -> r.reasons(RefusalReason.INFIDELITY)),
                        List.of("affair.partner", "refusal.reasons")),
                arguments(
                        told().refusal(r -> r.status(RefusalStatus.REFUSING).attendance(Attendance.GOING)),
                        List.of("refusal.status", "refusal.attendance")),
                arguments(
                        told().refusal(r -> r.reasons(RefusalReason.NONE_GIVEN, RefusalReason.COST))
                                .invitation(i -> i.askedWhy(Answer.YES)),
                        List.of("refusal.reasons", "invitation.askedWhy")),
                arguments(
                        told().refusal(r -> r.manner(RefusalManner.NEVER_SAYS))
                                .invitation(i -> i.askedWhyOutcome(WhyOutcome.NAMED_REASON)),
                        List.of("refusal.manner", "invitation.askedWhyOutcome")),
                arguments(
                        told().refusal(r -> r.wordIsTrigger(Answer.NO).reasons(RefusalReason.WORD_ITSELF)),
                        List.of("refusal.reasons", "refusal.wordIsTrigger")),
                arguments(
                        told().departure(d -> d.leaningOut(Answer.NO))
                                .refusal(r -> r.reasons(RefusalReason.LEANING_OUT)),
                        List.of("departure.leaningOut", "refusal.reasons")),
                arguments(
                        told().treatment(t -> t.contempt(ContemptAct.MOCKERY).contemptPattern(ContemptPattern.NONE)),
                        List.of("treatment.contempt", "treatment.contemptPattern")),
                arguments(
                        told().treatment(t -> t.asPartner(Answer.YES).contemptPattern(ContemptPattern.PATTERN)),
                        List.of("treatment.asPartner", "treatment.contemptPattern")),
                arguments(
                        told().treatment(t -> t.whenAskerStaysCalm(CalmResponse.CURIOUS))
                                .invitation(i -> i.calmAsks(Count.NONE)),
                        List.of("treatment.whenAskerStaysCalm", "invitation.calmAsks")),
                arguments(
                        told().treatment(t -> t.whenAskerStaysCalm(CalmResponse.CALM_NEVER_TRIED))
                                .invitation(i -> i.calmAsks(Count.TWO)),
                        List.of("treatment.whenAskerStaysCalm", "invitation.calmAsks")),
                arguments(
                        told().refusal(r -> r.status(RefusalStatus.AGREED)).invitation(i -> i.asks(Count.NONE)),
                        List.of("refusal.status", "invitation.asks")),
                arguments(
                        told().refusal(r -> r.status(RefusalStatus.REFUSING)).invitation(i -> i.asks(Count.NONE)),
                        List.of("refusal.status", "invitation.asks")),
                arguments(
                        told().refusal(r -> r.status(RefusalStatus.NOT_ASKED)).invitation(i -> i.asks(Count.ONE)),
                        List.of("refusal.status", "invitation.asks")),
                arguments(
                        told().invitation(i -> i.asks(Count.NONE).becameTheFight(Answer.YES)),
                        List.of("invitation.asks", "invitation.becameTheFight")),
                arguments(
                        told().invitation(i -> i.asks(Count.NONE).stoppedAsking(Answer.YES)),
                        List.of("invitation.asks", "invitation.stoppedAsking")),
                arguments(
                        told().invitation(i -> i.asks(Count.ONE).calmAsks(Count.LOST_COUNT)),
                        List.of("invitation.asks", "invitation.calmAsks")),
                arguments(
                        told().invitation(i -> i.calmAsks(Count.NONE).lastAskSetting(AskSetting.CALM)),
                        List.of("invitation.calmAsks", "invitation.lastAskSetting")),
                arguments(
                        told().invitation(i -> i.threatUsed(Answer.NO).pitches(Pitch.THREAT)),
                        List.of("invitation.pitches", "invitation.threatUsed")),
                arguments(
                        told().invitation(i -> i.stoppedAsking(Answer.NO).stoppedAskingOn(DAY)),
                        List.of("invitation.stoppedAsking", "invitation.stoppedAskingOn")),
                arguments(
                        told().invitation(i -> i.askedWhy(Answer.NO).askedWhyOutcome(WhyOutcome.ATTACKED)),
                        List.of("invitation.askedWhy", "invitation.askedWhyOutcome")),
                arguments(
                        told().invitation(i -> i.askedWhy(Answer.YES).askedWhyOutcome(WhyOutcome.NOT_APPLICABLE)),
                        List.of("invitation.askedWhy", "invitation.askedWhyOutcome")),
                arguments(
                        told().refusal(r -> r.manner(RefusalManner.NEVER_SAYS)).invitation(i -> i.askedWhy(Answer.NO)),
                        List.of("refusal.manner", "invitation.askedWhy")),
                arguments(
                        told().refusal(r -> r.manner(RefusalManner.NOT_ASKED_WHY))
                                .invitation(i -> i.askedWhy(Answer.YES)),
                        List.of("refusal.manner", "invitation.askedWhy")),
                arguments(
                        told().invitation(i -> i.askedWhy(Answer.NO).lastWhyAsked(Answer.YES)),
                        List.of("invitation.askedWhy", "invitation.lastWhyAsked")),
                arguments(
                        told().refusal(r -> r.doorsWished(Door.WORKSHOP))
                                .invitation(i -> i.doors(Map.of(Door.WORKSHOP, DoorOutcome.OFFERED_REFUSED))),
                        List.of("refusal.doorsWished", "invitation.doors")),
                arguments(
                        told().invitation(i -> i.oneSessionOffered(Answer.NO)
                                .doors(Map.of(Door.ONE_SESSION, DoorOutcome.OFFERED_REFUSED))),
                        List.of("invitation.oneSessionOffered", "invitation.doors")),
                arguments(
                        told().timeline(t -> t.windowStart(DAY).windowEnd(DAY.minusDays(1))),
                        List.of("timeline.windowStart", "timeline.windowEnd")),
                arguments(
                        told().timeline(t -> t.movement(Movement.of(MovementSign.ASKED_ABOUT_IT, DAY.plusDays(1)))),
                        List.of("asOf", "timeline.movement")),
                arguments(
                        told().invitation(i -> i.stoppedAskingOn(DAY.plusDays(1))),
                        List.of("asOf", "invitation.stoppedAskingOn")),
                arguments(
                        told().plannedStatements(PlannedStatement.named("a")
                                .informationOnly(Answer.YES)
                                .conditionalOnPartner(Answer.YES)
                                .build()),
                        List.of("plannedStatements.informationOnly", "plannedStatements.conditionalOnPartner")));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void facts_that_cannot_all_hold_are_named_and_answered(Situation.Builder told, List<String> facts) {
        Guidance guidance = ENGINE.advise(told.build());
        assertThat(guidance.contradictions()).extracting(Contradiction::facts).containsExactly(facts);
        assertThat(guidance.contradictions().get(0).text()).isNotBlank();
        assertThat(guidance.recommended()).isNotEmpty();
    }

    @Test
    void contradictions_are_answered_as_the_rules_read_them() {
        assertThat(asking(told().refusal(r -> r.status(RefusalStatus.AGREED)).invitation(i -> i.asks(Count.NONE))))
                .isEqualTo(AskingState.AGREED);
        assertThat(asking(told().invitation(i -> i.asks(Count.NONE).becameTheFight(Answer.YES))))
                .isEqualTo(AskingState.NOT_ASKED);
        assertThat(ENGINE.advise(told().timeline(t -> t.windowStart(DAY).windowEnd(DAY.minusDays(1)))
                                .build())
                        .judgments()
                        .timeline()
                        .value())
                .isEqualTo(TimelineState.OPEN_UNASSESSED);
        assertThat(ENGINE.advise(told().treatment(t -> t.asPartner(Answer.YES).contemptPattern(ContemptPattern.PATTERN))
                                .build())
                        .judgments()
                        .refusal()
                        .value())
                .isEqualTo(RefusalReading.RED_FLAG);
    }

    @Test
    void what_fits_together_contradicts_nothing() {
        assertThat(ENGINE.advise(told().refusal(
                                        r -> r.status(RefusalStatus.REFUSING).reasons(RefusalReason.COST))
                                .invitation(i ->
                                        i.asks(Count.TWO).calmAsks(Count.TWO).askedWhy(Answer.YES))
                                .timeline(t -> t.windowStart(DAY).windowEnd(DAY))
                                .build())
                        .contradictions())
                .isEmpty();
    }

    @Test
    void under_harm_no_affair_is_named_and_while_harm_is_open_none_of_ones_own() {
        Situation.Builder none = told().affair(a ->
                a.partner(Certainty.NO).own(Answer.NO).ongoing(Answer.YES).reasonForRefusal(Answer.YES));
        assertThat(ENGINE.advise(none.build()).contradictions())
                .extracting(Contradiction::facts)
                .containsExactly(List.of("affair.partner", "affair.reasonForRefusal"));
        assertThat(ENGINE.advise(none.safety(s -> s.afraidOfPartner(Answer.YES)).build())
                        .contradictions())
                .isEmpty();
    }

    private static AskingState asking(Situation.Builder told) {
        return ENGINE.advise(told.build()).judgments().asking().value();
    }

    private static Situation.Builder told() {
        return Situation.asOf(DAY);
    }

    private static Situation.Builder cleared() {
        return told().safety(s -> s.physicalAbuse(Certainty.NO)
                .sexualAbuse(Certainty.NO)
                .coerciveControl(Certainty.NO)
                .afraidOfPartner(Answer.NO));
    }
}
