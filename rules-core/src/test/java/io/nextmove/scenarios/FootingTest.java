package io.nextmove.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.core.catalog.Policy;
import io.nextmove.json.NextMoveJson;
import io.nextmove.move.Move;
import io.nextmove.source.Citation;
import io.nextmove.source.Evidence;
import io.nextmove.source.Footing;
import io.nextmove.source.PassageKind;
import io.nextmove.source.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the source says, what goes beyond it and what the library adds stay apart in every shipped answer. */
class FootingTest {
    private static final List<Guidance> ANSWERS = ShippedScenarios.all().stream()
            .map(scenario -> GuidanceEngine.load().advise(scenario.situation()))
            .toList();

    @Test
    void no_answer_blurs_what_the_source_says_with_what_the_library_adds() {
        Map<String, Footing> written = new HashMap<>();
        for (SourceMatrix.Entry rule : SourceMatrix.read().rules()) {
            written.put(
                    rule.source().name(),
                    Footing.valueOf(rule.source().annotations().get("footing")));
        }
        reasons().forEach(reason -> {
            boolean policy = reason.footing() == Footing.POLICY;
            assertThat(reason.footing()).as(reason.rule()).isEqualTo(written.get(reason.rule()));
            for (Citation citation : reason.citations()) {
                assertThat(citation.footing()).as(reason.rule()).isEqualTo(reason.footing());
                assertThat(citation.passage().startsWith(Policy.PREFIX))
                        .as(reason.rule())
                        .isEqualTo(policy);
                assertThat(citation.kind() == PassageKind.POLICY)
                        .as(reason.rule())
                        .isEqualTo(policy);
            }
        });
        assertThat(reasons().map(Reason::footing)).containsOnly(Footing.STATED, Footing.INFERRED, Footing.POLICY);
    }

    @Test
    void an_answer_that_rests_on_a_doubtful_claim_says_so() {
        int doubtful = 0;
        for (Guidance answer : ANSWERS) {
            String written = NextMoveJson.write(answer);
            for (Evidence evidence : answer.evidence()) {
                if (evidence.caution().isPresent()) {
                    doubtful++;
                    assertThat(written).contains(evidence.caution().get());
                }
            }
        }
        assertThat(doubtful).isPositive();
    }

    @Test
    void what_the_next_moves_cite_is_among_the_evidence() {
        for (Guidance answer : ANSWERS) {
            assertThat(answer.evidence())
                    .isSortedAccordingTo((a, b) -> a.note() - b.note())
                    .doesNotHaveDuplicates()
                    .containsAll(answer.recommended().stream()
                            .flatMap(move -> move.because().stream())
                            .flatMap(reason -> reason.citations().stream())
                            .flatMap(citation -> citation.evidence().stream())
                            .toList());
        }
    }

    @Test
    void in_danger_no_study_is_talked_of() {
        assertThat(ANSWERS)
                .filteredOn(a -> a.recommended().stream().anyMatch(m -> m.move() == Move.GET_EMERGENCY_HELP))
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.evidence()).isEmpty());
    }

    private static Stream<Reason> reasons() {
        return ANSWERS.stream().flatMap(SourceMatrix::reasons);
    }
}
