package io.nextmove.build.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "danger",
                "!danger",
                "!( abuse == AbuseState.PRESENT )",
                "safety.physicalAbuse.yes",
                "abuse != AbuseState.ABSENT",
                "refusal.reasons contains RefusalReason.COST",
                "refusal.reasons within { RefusalReason.COST, RefusalReason.OTHER }",
                "refusal.refuses == { RefusedHelp.OWN_THERAPY }",
                "a && b && c",
                "a || b && c || !d",
                "a && ( b || c )",
                "recommended( Move.STOP_ASKING ) || cited( NOT-08 )"
            })
    void what_is_read_is_printed_as_it_was_written(String text) {
        assertThat(Expression.parse(text).text()).isEqualTo(text);
        assertThat(Expression.parse(Expression.parse(text).text())).isEqualTo(Expression.parse(text));
    }

    @Test
    void and_binds_more_than_or() {
        assertThat(Expression.parse("a || b && c"))
                .isEqualTo(new Expression.Or(List.of(
                        new Expression.Name("a"),
                        new Expression.And(List.of(new Expression.Name("b"), new Expression.Name("c"))))));
    }

    @Test
    void a_consequence_is_read_call_by_call() {
        assertThat(Effect.parse("actions.recommend( Move.START_OWN_WORK ).defer( Scope.INVITES.but( Move.A,  Move.B ), "
                        + "ReleaseCondition.SAFE ).openWishedDoors();"))
                .containsExactly(
                        new Effect("recommend", List.of("Move.START_OWN_WORK")),
                        new Effect("defer", List.of("Scope.INVITES.but( Move.A, Move.B )", "ReleaseCondition.SAFE")),
                        new Effect("openWishedDoors", List.of()));
    }
}
