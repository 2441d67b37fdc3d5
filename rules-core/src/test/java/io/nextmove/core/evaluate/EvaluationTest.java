package io.nextmove.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.AdvisedAgainst;
import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Situations;
import io.nextmove.core.Engines;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.decide.MisstepSelection;
import io.nextmove.core.decide.ReadingOutcome;
import io.nextmove.judgment.Matter;
import io.nextmove.move.Move;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Explanations evaluate without the compiled rules; they must come to what the engine comes to. */
class EvaluationTest {
    private static final int SITUATIONS = Integer.getInteger("nextmove.explain.situations", 200);
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();

    @Test
    void an_evaluation_of_terms_comes_to_what_the_engine_comes_to() {
        SplittableRandom random = new SplittableRandom(7);
        Matcher interpreter = Engines.interpreter();
        for (int i = 0; i < SITUATIONS; i++) {
            Situation s = Situations.random(random);
            Guidance answer = ENGINE.advise(s);
            Evaluation evaluation = new Evaluation(s, interpreter, Engines.CATALOG);
            MovePhase judgments = evaluation.judgments();
            assertThat(evaluation.reading()).hasSize(1);
            ReadingOutcome reading = evaluation.reading().get(0);
            assertThat(List.<Object>of(
                            judgments.getAbuse(),
                            judgments.getDepartureState(),
                            judgments.getAsking(),
                            reading.value(),
                            judgments.getTimelineState()))
                    .isEqualTo(Stream.of(Matter.values())
                            .map(m -> m.in(answer.judgments()).value())
                            .toList());
            assertThat(Optional.of(reading.confidence()))
                    .isEqualTo(answer.judgments().refusal().confidence());
            assertThat(reading.redFlag()).isEqualTo(answer.judgments().refusal().basis());
            for (Move move : Move.values()) {
                assertThat(evaluation.statuses().of(move))
                        .isEqualTo(answer.move(move).map(AdvisedMove::status).orElse(null));
            }
            assertThat(evaluation.findings().missteps().keySet().stream()
                            .filter(misstep -> MisstepSelection.listed(misstep, judgments)))
                    .containsExactlyInAnyOrderElementsOf(answer.missteps().stream()
                            .map(AdvisedAgainst::misstep)
                            .toList());
            assertThat(evaluation.findings().notices().keySet())
                    .containsExactlyInAnyOrderElementsOf(answer.notices().stream()
                            .map(AttachedNotice::notice)
                            .toList());
            assertThat(evaluation.findings().open()).isEmpty();
            assertThat(evaluation.findings().holding().stream().map(Rule::reason))
                    .containsExactlyElementsOf(
                            answer.trace().fired().stream().map((Reason r) -> r).toList());
        }
    }
}
