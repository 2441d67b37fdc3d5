package io.nextmove.core;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextmove.GuidanceEngine;
import io.nextmove.explain.Explanations;
import io.nextmove.move.Move;
import io.nextmove.reply.Draft;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Fact;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArgumentsTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final Explanations EXPLANATIONS = ENGINE.explanations();
    private static final Situation NOTHING =
            Situation.asOf(LocalDate.of(2026, 3, 1)).build();

    static Stream<Arguments> calls() {
        Move move = Move.START_OWN_WORK;
        PlannedStatement statement = PlannedStatement.named("a").build();
        return Stream.of(
                call("situation", () -> ENGINE.advise(null)),
                call("situation", () -> ENGINE.accept(null, Map.of())),
                call("saidBy", () -> ENGINE.accept(NOTHING, null)),
                call("situation", () -> ENGINE.check(null, new Draft("", List.of(), List.of()))),
                call("draft", () -> ENGINE.check(NOTHING, null)),
                call("situation", () -> EXPLANATIONS.whyNot(null, move)),
                call("move", () -> EXPLANATIONS.whyNot(NOTHING, null)),
                call("situation", () -> EXPLANATIONS.whatWouldChange(null, move)),
                call("move", () -> EXPLANATIONS.whatWouldChange(NOTHING, null)),
                call("situation", () -> EXPLANATIONS.nextQuestions(null)),
                call("start", () -> EXPLANATIONS.interview(null)),
                call("fact", () -> EXPLANATIONS.interview(NOTHING).answer(null, Answer.NO)),
                call("value", () -> EXPLANATIONS.interview(NOTHING).answer(Fact.SAFETY_IMMEDIATE_DANGER, null)),
                call("before", () -> EXPLANATIONS.compare(null, NOTHING)),
                call("after", () -> EXPLANATIONS.compare(NOTHING, null)),
                call("situation", () -> EXPLANATIONS.reviewStatement(null, statement)),
                call("statement", () -> EXPLANATIONS.reviewStatement(NOTHING, null)),
                call("invitation", () -> EXPLANATIONS.reviewInvitation(NOTHING, null)),
                call("move", () -> ENGINE.advise(NOTHING).move(null)),
                call("move", () -> ENGINE.advise(NOTHING).why(null)));
    }

    private static Arguments call(String missing, ThrowingCallable call) {
        return Arguments.of(missing, call);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_missing_argument_is_named(String missing, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(NullPointerException.class)
                .hasMessage("`" + missing + "` must not be null");
    }
}
