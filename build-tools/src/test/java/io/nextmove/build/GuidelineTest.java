package io.nextmove.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is defined is named in the guideline: where it is described, or in the row of a rule. */
class GuidelineTest {
    private static final Path GUIDELINE = Path.of("../docs/guideline");
    private static final Definitions DEFINITIONS = Definitions.read(Path.of("../rules-api/src/main/definitions"));

    @Test
    void it_names_every_fact_and_every_value() throws IOException {
        String pages = pages("situation.md", "rules.md");
        assertThat(DEFINITIONS.facts())
                .extracting(FactDefinition::path)
                .filteredOn(path -> !pages.contains("`" + path + "`"))
                .isEmpty();
        assertThat(DEFINITIONS.types().values().stream().flatMap(type -> type.names().stream()))
                .filteredOn(value -> !names(pages, value))
                .isEmpty();
    }

    @Test
    void it_names_every_move_and_every_misstep() throws IOException {
        String pages = pages("moves.md", "rules.md");
        assertThat(Stream.of(DEFINITIONS.moveNames(), DEFINITIONS.misstepNames())
                        .flatMap(List::stream))
                .filteredOn(name -> !names(pages, name))
                .isEmpty();
    }

    private static boolean names(String pages, String name) {
        return pages.matches("(?s).*(?<![A-Z_])" + name + "(?![A-Z_]).*");
    }

    private static String pages(String... names) throws IOException {
        StringBuilder pages = new StringBuilder();
        for (String name : names) {
            pages.append(Files.readString(GUIDELINE.resolve(name)));
        }
        return pages.toString();
    }
}
