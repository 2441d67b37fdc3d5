package io.nextmove.core.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.core.text.Readability;
import io.nextmove.json.GuidanceCase;
import io.nextmove.outline.Part;
import io.nextmove.scenarios.ShippedScenarios;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The outlines of all scenarios keep the measures. */
class OutlineTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final int MEDIAN = 320;
    private static final int BECAUSE = 14;

    @Test
    void every_scenario_keeps_every_measure() {
        Map<String, List<String>> faults = new TreeMap<>();
        for (GuidanceCase one : ShippedScenarios.all()) {
            List<String> found = OutlineMeasures.faults(ENGINE.advise(one.situation()), one.situation());
            if (!found.isEmpty()) {
                faults.put(one.id(), found);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void the_median_answer_is_short() {
        List<Integer> words = ShippedScenarios.all().stream()
                .map(one -> OutlineMeasures.words(ENGINE.advise(one.situation())))
                .sorted()
                .toList();
        assertThat(words.get(words.size() / 2)).isLessThanOrEqualTo(MEDIAN);
    }

    @Test
    void whatever_the_answer_has_is_in_the_outline_or_in_more() {
        for (GuidanceCase one : ShippedScenarios.all()) {
            Guidance guidance = ENGINE.advise(one.situation());
            assertThat(guidance.moves())
                    .as(one.id())
                    .allSatisfy(move -> assertThat(guidance.outline().sections())
                            .anyMatch(section -> section.items().stream()
                                    .anyMatch(item -> item.move()
                                            .filter(m -> m == move.move())
                                            .isPresent())));
        }
    }

    @Test
    void whatever_a_scenario_shows_has_its_reason_in_a_sentence_to_the_asker() {
        for (GuidanceCase one : ShippedScenarios.all()) {
            assertThat(OutlineMeasures.withoutBecause(ENGINE.advise(one.situation())))
                    .as(one.id())
                    .isEmpty();
        }
    }

    @Test
    void every_reason_in_a_sentence_is_a_short_one() {
        assertThat(ENGINE.rules().stream().flatMap(rule -> rule.because().stream()))
                .isNotEmpty()
                .allSatisfy(because -> {
                    assertThat(because).matches("\\p{Lu}[^\"]*\\.");
                    assertThat(Readability.words(because)).as(because).isLessThanOrEqualTo(BECAUSE);
                });
    }

    @Test
    void equal_answers_have_equal_outlines() {
        for (GuidanceCase one : ShippedScenarios.all()) {
            assertThat(ENGINE.advise(one.situation()).outline())
                    .isEqualTo(ENGINE.advise(one.situation()).outline());
        }
    }

    @Test
    void no_part_stands_twice_or_out_of_order() {
        for (GuidanceCase one : ShippedScenarios.all()) {
            List<Part> parts = ENGINE.advise(one.situation()).outline().sections().stream()
                    .map(section -> section.part())
                    .toList();
            assertThat(parts).as(one.id()).doesNotHaveDuplicates().isSorted();
        }
    }

    @Test
    void a_grade_is_counted_as_it_is_defined() {
        assertThat(Readability.grade(List.of("The cat sat on the mat."))).isCloseTo(-1.45, within(0.01));
        assertThat(List.of("counselor", "number", "partner", "make", "wanted", "money", "a").stream()
                        .map(Readability::syllables))
                .containsExactly(3, 2, 2, 1, 2, 2, 1);
    }
}
