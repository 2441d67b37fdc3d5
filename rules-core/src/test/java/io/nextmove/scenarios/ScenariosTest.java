package io.nextmove.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.json.GuidanceCase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScenariosTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final List<GuidanceCase> SHIPPED = ShippedScenarios.all();

    @Test
    void every_scenario_has_a_name_of_its_own_a_title_and_a_story() {
        assertThat(SHIPPED)
                .isNotEmpty()
                .allMatch(one -> !one.title().isBlank() && !one.story().isBlank());
        assertThat(SHIPPED)
                .extracting(GuidanceCase::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9-]+"));
    }

    @TestFactory
    Stream<DynamicTest> every_scenario_passes() {
        return SHIPPED.stream()
                .map(one -> dynamicTest(
                        one.id(),
                        () -> assertThat(one.expect().shortfalls(ENGINE.advise(one.situation())))
                                .isEmpty()));
    }

    @Test
    void every_scenario_expects_what_the_answer_to_some_other_one_lacks() {
        List<Guidance> answers =
                SHIPPED.stream().map(one -> ENGINE.advise(one.situation())).toList();
        assertThat(SHIPPED)
                .allSatisfy(one -> assertThat(answers)
                        .as(one.id())
                        .anyMatch(answer -> !one.expect().shortfalls(answer).isEmpty()));
    }
}
