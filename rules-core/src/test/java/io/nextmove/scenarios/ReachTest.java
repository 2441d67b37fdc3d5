package io.nextmove.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.AdvisedAgainst;
import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.json.GuidanceCase;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Status;
import io.nextmove.situation.RefusalReason;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped scenarios between them reach all that an answer can say. */
class ReachTest {
    private static final List<GuidanceCase> CASES = ShippedScenarios.all();
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final List<Guidance> ANSWERS =
            CASES.stream().map(one -> ENGINE.advise(one.situation())).toList();

    @Test
    void every_move_is_recommended_somewhere() {
        assertAll(Move.values(), answer -> answer.recommended().stream().map(AdvisedMove::move));
    }

    @Test
    void every_status_is_given_somewhere() {
        assertAll(Status.values(), answer -> answer.moves().stream().map(AdvisedMove::status));
    }

    @Test
    void every_misstep_is_warned_of_somewhere() {
        assertAll(Misstep.values(), answer -> answer.missteps().stream().map(AdvisedAgainst::misstep));
    }

    @Test
    void every_notice_is_attached_somewhere() {
        assertAll(Notice.values(), answer -> answer.notices().stream().map(AttachedNotice::notice));
    }

    @Test
    void every_judgment_is_made_somewhere() {
        assertAll(
                AbuseState.values(),
                answer -> Stream.of(answer.judgments().abuse().value()));
        assertAll(
                DepartureState.values(),
                answer -> Stream.of(answer.judgments().departure().value()));
        assertAll(
                AskingState.values(),
                answer -> Stream.of(answer.judgments().asking().value()));
        assertAll(
                RefusalReading.values(),
                answer -> Stream.of(answer.judgments().refusal().value()));
        assertAll(
                TimelineState.values(),
                answer -> Stream.of(answer.judgments().timeline().value()));
        assertAll(RedFlagBasis.values(), answer -> answer.judgments().refusal().basis().stream());
    }

    @Test
    void every_reason_for_a_no_is_stated_somewhere() {
        assertThat(CASES.stream()
                        .flatMap(one -> one.situation().refusal().reasons().stream())
                        .distinct())
                .containsExactlyInAnyOrder(RefusalReason.values());
    }

    private static <T> void assertAll(T[] all, Function<Guidance, Stream<T>> said) {
        assertThat(ANSWERS.stream().flatMap(said).distinct()).containsExactlyInAnyOrder(all);
    }
}
