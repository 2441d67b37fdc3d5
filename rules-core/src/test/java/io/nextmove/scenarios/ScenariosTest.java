package io.nextmove.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.json.GuidanceCase;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Situation;
import java.time.LocalDate;
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
        assertThat(SHIPPED).isNotEmpty().allMatch(one -> !one.title().isBlank() && !one.story().isBlank());
        assertThat(SHIPPED).extracting(GuidanceCase::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
    }

    @TestFactory
    Stream<DynamicTest> every_scenario_passes() {
        return SHIPPED.stream().map(one -> dynamicTest(one.id(), () -> assertThat(
                        one.expect().shortfalls(ENGINE.advise(one.situation())))
                .isEmpty()));
    }

    @Test
    void every_scenario_expects_something() {
        Guidance nothingTold =
                ENGINE.advise(Situation.asOf(LocalDate.of(2026, 3, 1)).build());
        Guidance danger = ENGINE.advise(Situation.asOf(LocalDate.of(2026, 3, 1))
                .safety(s -> s.immediateDanger(Answer.YES))
                .build());
        assertThat(SHIPPED)
                .allSatisfy(one -> assertThat(Stream.of(nothingTold, danger))
                        .as(one.id())
                        .anyMatch(other -> !one.expect().shortfalls(other).isEmpty()));
    }
}
