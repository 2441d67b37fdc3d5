package io.nextmove.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.GuidanceEngine;
import io.nextmove.json.GuidanceCase;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RecordedAnswersTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static Map<String, List<String>> recorded;

    @BeforeAll
    static void read() throws IOException {
        if (Boolean.getBoolean("nextmove.answers.write")) {
            RecordedAnswers.write(ENGINE);
        }
        recorded = RecordedAnswers.read();
    }

    @TestFactory
    List<DynamicTest> the_whole_answer_is_as_recorded() {
        return ShippedScenarios.all().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.id(),
                        () -> assertThat(AnswerLines.of(ENGINE.advise(one.situation())))
                                .isEqualTo(recorded.get(one.id()))))
                .toList();
    }

    @Test
    void every_scenario_is_recorded_and_nothing_else() {
        assertThat(recorded.keySet())
                .containsExactlyElementsOf(
                        ShippedScenarios.all().stream().map(GuidanceCase::id).toList());
    }
}
