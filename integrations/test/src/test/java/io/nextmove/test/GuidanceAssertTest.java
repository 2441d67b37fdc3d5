package io.nextmove.test;

import static io.nextmove.test.NextMoveAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.nextmove.Guidance;
import io.nextmove.json.NextMoveYaml;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Trait;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Topic;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GuidanceAssertTest {
    private static final String BECAUSE = ", because\n    SMP-01 A sample rests on no rule (POLICY: policy/sample)";
    private static final Guidance GUIDANCE = SampleGuidance.recommending(
                    Move.GET_INDIVIDUAL_SUPPORT, Move.OFFER_TELEHEALTH)
            .excluding(Move.CALL_A_TRUCE)
            .asking(Fact.SAFETY_IMMEDIATE_DANGER)
            .build();

    static Stream<Arguments> wrong() {
        return Stream.of(
                fails(
                        a -> a.recommends(Move.CALL_A_TRUCE),
                        "CALL_A_TRUCE should be RECOMMENDED\nit is EXCLUDED" + BECAUSE),
                fails(a -> a.excludes(Move.SET_A_WINDOW), "SET_A_WINDOW should be EXCLUDED\nit is not in the answer"),
                fails(a -> a.holds(Move.CALL_A_TRUCE), "CALL_A_TRUCE should be HELD\nit is EXCLUDED" + BECAUSE),
                fails(a -> a.defers(Move.CALL_A_TRUCE), "CALL_A_TRUCE should be DEFERRED\nit is EXCLUDED" + BECAUSE),
                fails(
                        a -> a.doesNotRecommend(Move.OFFER_TELEHEALTH),
                        "OFFER_TELEHEALTH should not be RECOMMENDED\nit is" + BECAUSE),
                fails(
                        a -> a.neverRecommends(Trait.JOINT),
                        "nothing JOINT should be RECOMMENDED\nOFFER_TELEHEALTH is" + BECAUSE),
                fails(
                        a -> a.firstStep(Move.CALL_A_TRUCE),
                        "the first step should be CALL_A_TRUCE\nit is GET_INDIVIDUAL_SUPPORT" + BECAUSE
                                + "\nCALL_A_TRUCE is EXCLUDED" + BECAUSE),
                fails(
                        a -> a.doesNotList(Move.CALL_A_TRUCE),
                        "CALL_A_TRUCE should not be in the answer\nit is EXCLUDED" + BECAUSE),
                fails(a -> a.warnsOf(Misstep.ULTIMATUM), "there should be a warning of ULTIMATUM\nthere is none"),
                fails(
                        a -> a.attaches(Notice.ANECDOTE_ONLY),
                        "there should be the notice ANECDOTE_ONLY\nthere is NOT_THERAPY_NOT_EMERGENCY"),
                fails(
                        a -> a.asks(Fact.SAFETY_PHYSICAL_ABUSE),
                        "there should be a question about safety.physicalAbuse\nthere is safety.immediateDanger"),
                fails(
                        a -> a.doesNotAsk(Fact.SAFETY_IMMEDIATE_DANGER),
                        "there should be no question about safety.immediateDanger\nit is asked" + BECAUSE),
                fails(
                        a -> a.answers(Topic.values()[0]),
                        "there should be an answer to " + Topic.values()[0] + "\nthere is none"),
                fails(a -> a.cites("invite/14"), "there should be a citation of invite/14\nthere is policy/sample"),
                fails(
                        a -> a.meets(NextMoveYaml.readCases(
                                        "{id: a, title: b, situation: {asOf: 2026-03-01}, expect: {held: [CALL_A_TRUCE]}}")
                                .get(0)
                                .expect()),
                        "held CALL_A_TRUCE: was EXCLUDED\nCALL_A_TRUCE is EXCLUDED" + BECAUSE));
    }

    private static Arguments fails(Consumer<GuidanceAssert> assertion, String message) {
        return Arguments.of(Named.of(message.lines().findFirst().orElseThrow(), assertion), message);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void a_failed_assertion_tells_what_the_answer_says_and_why(Consumer<GuidanceAssert> assertion, String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertion.accept(assertThat(GUIDANCE)))
                .withMessage(message);
    }

    @Test
    void what_is_true_of_the_answer_passes() {
        assertThat(GUIDANCE)
                .doesNotRecommend(Move.CALL_A_TRUCE, Move.SET_A_WINDOW)
                .neverRecommends(Trait.SPEAKS)
                .doesNotList(Move.SET_A_WINDOW)
                .doesNotAsk(Fact.SAFETY_PHYSICAL_ABUSE)
                .meets(NextMoveYaml.readCases(
                                "{id: a, title: b, situation: {asOf: 2026-03-01}, expect: {excluded: [CALL_A_TRUCE]}}")
                        .get(0)
                        .expect());
    }

    @Test
    void a_description_stands_before_the_message() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(GUIDANCE).as("our answer").recommends(Move.SET_A_WINDOW))
                .withMessageStartingWith("[our answer] SET_A_WINDOW should be");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat((Guidance) null).recommends(Move.SET_A_WINDOW));
    }
}
