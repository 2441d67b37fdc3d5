package io.nextmove.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.AdvisedAgainst;
import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Situations;
import io.nextmove.core.book.RuleBook;
import io.nextmove.judgment.Matter;
import io.nextmove.move.Move;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Explanations evaluate without the engine; they must come to what it comes to. */
class RunTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final Speakers SPEAKERS = new Speakers(RuleBook.load());

    @Test
    void an_evaluation_comes_to_what_the_engine_comes_to() {
        Random random = new Random(7);
        for (int i = 0; i < Tries.SITUATIONS; i++) {
            Situation s = Situations.random(random);
            Guidance answer = ENGINE.advise(s);
            Run run = new Run(SPEAKERS, s).whole();
            Run.Finding finding = run.finding();
            assertThat(finding.judgments().subList(0, 5))
                    .isEqualTo(Stream.of(Matter.values())
                            .map(m -> m.in(answer.judgments()).value())
                            .toList());
            for (Move move : Move.values()) {
                assertThat(finding.statuses().get(move.ordinal()))
                        .isEqualTo(answer.move(move).map(AdvisedMove::status).orElse(null));
            }
            assertThat(finding.missteps())
                    .containsExactlyElementsOf(answer.missteps().stream().map(AdvisedAgainst::misstep).toList());
            assertThat(finding.notices())
                    .containsExactlyInAnyOrderElementsOf(
                            answer.notices().stream().map(AttachedNotice::notice).toList());
            assertThat(SPEAKERS.rules().stream().filter(run::spoke).map(r -> r.rule().reason()))
                    .containsExactlyElementsOf(answer.trace().fired().stream().map((Reason r) -> r).toList());
        }
    }
}
