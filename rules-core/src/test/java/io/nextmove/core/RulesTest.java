package io.nextmove.core;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {
    private static final String FIRST = "rule \"Where nobody has asked, the asking has not begun\"";

    @TempDir
    private Path folder;

    @Test
    void a_rule_that_the_book_does_not_have_is_missed_at_the_start_and_not_where_it_fires() throws IOException {
        List<String> lines = Files.readAllLines(Engines.RULES.resolve("07-steps.drl")).stream()
                .map(line -> line.equals(FIRST) ? "rule \"A rule of another build\"" : line)
                .toList();
        Files.write(folder.resolve("07-steps.drl"), lines);
        assertThatThrownBy(() -> Engines.compiled(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("rule `A rule of another build` is not in the rule book; build both together");
    }
}
