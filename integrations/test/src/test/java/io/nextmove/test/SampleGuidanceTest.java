package io.nextmove.test;

import static io.nextmove.test.NextMoveAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.json.NextMoveJson;
import io.nextmove.json.Schema;
import io.nextmove.judgment.AbuseState;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Status;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Topic;
import org.junit.jupiter.api.Test;

class SampleGuidanceTest {
    private static SampleGuidance sample() {
        return SampleGuidance.recommending(Move.GET_INDIVIDUAL_SUPPORT, Move.MAKE_SAFETY_PLAN)
                .headline("A line.")
                .abuse(AbuseState.PRESENT)
                .excluding(Move.OFFER_TELEHEALTH)
                .deferring(Move.SET_A_WINDOW)
                .holding(Move.CALL_A_TRUCE)
                .warningOf(Misstep.ULTIMATUM)
                .asking(Fact.SAFETY_IMMEDIATE_DANGER)
                .answering(Topic.values()[0], "A sample answer.")
                .attaching(Notice.CHECK_DEVICE_PRIVACY);
    }

    @Test
    void a_sample_says_what_it_was_built_to_say_in_the_order_of_an_answer() {
        Guidance guidance = sample().build();

        assertThat(guidance)
                .firstStep(Move.GET_INDIVIDUAL_SUPPORT)
                .recommends(Move.MAKE_SAFETY_PLAN)
                .excludes(Move.OFFER_TELEHEALTH)
                .defers(Move.SET_A_WINDOW)
                .holds(Move.CALL_A_TRUCE)
                .warnsOf(Misstep.ULTIMATUM)
                .asks(Fact.SAFETY_IMMEDIATE_DANGER)
                .answers(Topic.values()[0])
                .attaches(Notice.CHECK_DEVICE_PRIVACY, Notice.NOT_THERAPY_NOT_EMERGENCY)
                .cites("policy/sample");
        assertThat(guidance.moves())
                .extracting(AdvisedMove::status)
                .containsExactly(Status.RECOMMENDED, Status.RECOMMENDED, Status.DEFERRED, Status.HELD, Status.EXCLUDED);
        assertThat(guidance.moves()).extracting(AdvisedMove::rank).containsExactly(0, 1, 2, 3, 4);
        assertThat(guidance.evidence()).isEmpty();
    }

    @Test
    void a_sample_is_an_answer_by_its_schema() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schema.GUIDANCE.text());

        assertThat(schema.validate(NextMoveJson.write(sample().build()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void equal_samples_are_equal_and_print_nothing() {
        assertThat((Object) sample().build()).isEqualTo(sample().build()).hasSameHashCodeAs(sample().build());
        assertThat((Object) sample().build())
                .isNotEqualTo(sample().headline("Another line.").build());
        assertThat(sample().build().toString()).isEqualTo("Guidance[redacted]");
        assertThat(sample().build().moves().get(0).toString()).isEqualTo("AdvisedMove[redacted]");
    }

    @Test
    void what_a_sample_cannot_have_is_told_in_one_line() {
        assertThatIllegalStateException()
                .isThrownBy(() -> sample().holding(Move.OFFER_TELEHEALTH).build())
                .withMessage("a sample must give each move one status");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> sample().build().why(Move.SET_A_WINDOW))
                .withMessage("a sample has no why");
    }
}
