package io.nextmove.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of promises lists every property in its own words, and leaves out no invariant of the guideline. */
class PromisesTest {
    private static final List<Path> TESTS = List.of(Path.of("src/test/java"), Path.of("../examples/src/test/java"));
    private static final Pattern LINE = Pattern.compile("(?m)^\\| (.+?) \\| ([^|]+) \\| `(\\w+)\\.(\\w+)` \\|$");
    private static final Pattern PROPERTY =
            Pattern.compile("@(?:(Property)|Example)(?:\\((?:tries = (\\d+))?[^)]*\\))?\\s+void (\\w+)\\(");
    private static final int TRIES = Integer.getInteger("jqwik.tries.default", 1_000);
    private static final Pattern SINGLE = Pattern.compile("\\bRules \\d+|\\bS\\d\\d\\b");

    private static final List<String> PROPERTIES = new ArrayList<>();
    private static String page;
    private static int tries;

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(Path.of("../docs/promises.md"));
        for (Path folder : TESTS) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(f -> f.toString().endsWith("Invariants.java")).forEach(PromisesTest::read);
            }
        }
        System.out.printf("promises: %d properties, %,d tries%n", PROPERTIES.size(), tries);
    }

    private static void read(Path file) {
        String type = file.getFileName().toString().replace(".java", "");
        try {
            PROPERTY.matcher(Files.readString(file)).results().forEach(m -> {
                PROPERTIES.add(type + "." + m.group(3));
                tries += m.group(1) == null ? 1 : m.group(2) == null ? TRIES : Integer.parseInt(m.group(2));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_promise_has_its_property_and_every_property_its_promise() {
        List<String> listed = LINE.matcher(page)
                .results()
                .map(m -> m.group(3) + "." + m.group(4))
                .toList();
        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(PROPERTIES);
    }

    @Test
    void every_property_is_named_as_its_promise() {
        assertThat(LINE.matcher(page).results())
                .allSatisfy(m -> assertThat(m.group(4)).isEqualTo(name(m.group(1))));
    }

    @Test
    void every_invariant_of_the_guideline_is_promised_or_said_to_be_the_application_s() {
        List<String> all = Stream.concat(
                        IntStream.rangeClosed(1, 28).mapToObj(n -> "Rules " + n),
                        IntStream.rangeClosed(1, 41).mapToObj(n -> String.format(Locale.ROOT, "S%02d", n)))
                .toList();
        assertThat(SINGLE.matcher(page).results().map(m -> m.group())).containsAll(all);
    }

    private static String name(String promise) {
        return promise.toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }
}
