package io.nextmove.core;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextmove.GuidanceEngine;
import io.nextmove.move.Move;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArgumentsTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final Situation NOTHING = Situation.asOf(LocalDate.of(2026, 3, 1)).build();

    static Stream<Arguments> calls() {
        Move move = Move.START_OWN_WORK;
        PlannedStatement statement = PlannedStatement.named("a").build();
        return Stream.of(
                call("situation", () -> ENGINE.advise(null)),
                call("situation", () -> ENGINE.whyNot(null, move)),
                call("move", () -> ENGINE.whyNot(NOTHING, null)),
                call("situation", () -> ENGINE.whatWouldChange(null, move)),
                call("move", () -> ENGINE.whatWouldChange(NOTHING, null)),
                call("situation", () -> ENGINE.nextQuestions(null)),
                call("start", () -> ENGINE.interview(null)),
                call("before", () -> ENGINE.compare(null, NOTHING)),
                call("after", () -> ENGINE.compare(NOTHING, null)),
                call("situation", () -> ENGINE.reviewStatement(null, statement)),
                call("statement", () -> ENGINE.reviewStatement(NOTHING, null)),
                call("invitation", () -> ENGINE.reviewInvitation(NOTHING, null)),
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
