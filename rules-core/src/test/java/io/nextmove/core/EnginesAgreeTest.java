package io.nextmove.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Situations;
import io.nextmove.situation.Situation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole answer, with its texts and reasons, is the same from every matcher and whatever the order of the rules. */
class EnginesAgreeTest {
    private static final int SITUATIONS = 2_000;

    @Test
    void the_built_in_model_and_the_compiled_rule_files_give_equal_answers() {
        assertEqualAnswers(Engines.builtIn(), Engines.compiled(Engines.RULES));
    }

    @Test
    void the_built_in_model_gives_equal_answers_in_ordinary_sessions() {
        assertEqualAnswers(Engines.builtIn(), Engines.modelInSessions());
    }

    @Test
    void the_conditions_read_as_terms_give_equal_answers() {
        assertEqualAnswers(Engines.builtIn(), Engines.interpreting());
    }

    @Test
    void the_order_of_the_rules_does_not_matter(@TempDir Path folder) throws IOException {
        try (var files = Files.list(Engines.RULES)) {
            for (Path file : files.toList()) {
                Files.writeString(folder.resolve(file.getFileName()), reversed(Files.readString(file)));
            }
        }
        assertEqualAnswers(Engines.builtIn(), Engines.compiled(folder));
    }

    private static String reversed(String file) {
        int first = file.indexOf("rule \"");
        List<String> rules = new ArrayList<>(List.of(file.substring(first).split("(?m)(?=^rule \")")));
        assertThat(rules).isNotEmpty();
        Collections.reverse(rules);
        return file.substring(0, first) + String.join("\n", rules);
    }

    private static void assertEqualAnswers(GuidanceEngine one, GuidanceEngine other) {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < SITUATIONS; i++) {
            Situation s = Situations.random(random);
            assertThat(other.advise(s)).isEqualTo(one.advise(s));
        }
    }
}
