package io.nextmove.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.GuidanceEngine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The README shows the real thing: the code that is compiled, what it prints, and promises in their words. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Path SOURCES = Path.of("src");
    private static final String MARK = "// The README shows what stands between these two lines.\n";
    private static final String RUN =
            "mvn -q -B -ntp -DskipTests package && java -jar examples/target/nextmove.jar scenarios --show ";
    private static final Pattern GUARANTEE = Pattern.compile("(?m)^\\| [^|]+\\. \\| ([^|]+\\.) \\|$");
    private static final Pattern PROMISE = Pattern.compile("\\| (.+?) \\| [^|]+ \\| `\\w+\\.\\w+` \\|");

    private static String readme;

    @BeforeAll
    static void read() throws IOException {
        readme = Files.readString(ROOT.resolve("README.md"));
    }

    @Test
    void the_snippet_is_the_code_of_the_embedding() throws IOException {
        String code = Files.readString(SOURCES.resolve("main/java/io/nextmove/examples/Embedding.java"));
        String[] parts = code.split(Pattern.quote(MARK));

        assertThat(parts).hasSize(5);
        assertThat(blocks("java").get(0))
                .isEqualTo(parts[1] + "\n" + parts[3].stripIndent().stripTrailing());
    }

    @Test
    void the_output_is_what_the_embedding_prints() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Embedding.main(new String[0]);
        } finally {
            System.setOut(before);
        }

        assertThat(blocks("text").get(0))
                .isEqualTo(printed.toString(StandardCharsets.UTF_8)
                        .replace("\r\n", "\n")
                        .stripTrailing());
    }

    @Test
    void the_commands_run_a_scenario_and_the_tests() throws IOException {
        List<String> commands = blocks("sh");
        assertThat(commands).hasSize(2);
        assertThat(commands.get(0)).startsWith(RUN);
        assertThat(Files.readString(ROOT.resolve(".ci/run")).lines()).contains(commands.get(1));
    }

    @Test
    void the_thorough_commands_are_on_the_page_that_tells_of_the_tests() throws IOException {
        List<String> commands = blocks("sh", Files.readString(ROOT.resolve("docs/assurance.md")));
        assertThat(commands).hasSize(3);
        assertThat(commands.get(0)).isEqualTo(blocks("sh").get(1));
        assertThat(commands.get(1)).isEqualTo(commands.get(0) + " -Pthorough");
        assertThat(commands.get(2)).contains(" -Pthorough ", " -Dtest=ExhaustiveTest ");
        assertThat(ROOT.resolve("rules-core/src/test/java/io/nextmove/assurance/ExhaustiveTest.java"))
                .exists();
        assertThat(Files.readString(ROOT.resolve("pom.xml"))).contains("<id>thorough</id>");
    }

    @Test
    void the_first_command_shows_a_scenario_and_the_excerpt_is_from_its_answer() {
        String scenario = blocks("sh").get(0).substring(RUN.length());
        Outcome outcome = Outcome.of(GuidanceEngine.load(), "", "scenarios", "--show", scenario);
        String[] pieces = blocks("text").get(1).split("\\[\\.\\.\\.]\n");

        assertThat(outcome.status()).isZero();
        assertThat(pieces).hasSizeGreaterThan(1);
        int at = 0;
        for (String piece : pieces) {
            assertThat(outcome.out().indexOf(piece, at)).as(piece).isNotNegative();
            at = outcome.out().indexOf(piece, at) + piece.length();
        }
    }

    @Test
    void the_test_the_rule_and_the_version_are_those_of_the_project() throws IOException {
        String tests = Files.readString(SOURCES.resolve("test/java/io/nextmove/examples/ExecutableGuidanceTest.java"));
        assertThat(tests).contains(blocks("java").get(1).replaceAll("(?m)^(?=.)", "    "));

        Path rules = ROOT.resolve("rules-core/src/main/resources/io/nextmove/rules/14-wrong-first-step.drl");
        assertThat(Files.readString(rules)).contains(blocks("drl").get(0));

        String version = "<version>0.1.0-SNAPSHOT</version>";
        assertThat(blocks("xml").get(0)).contains(version);
        assertThat(Files.readString(ROOT.resolve("pom.xml"))).contains(version);
    }

    @Test
    void each_of_the_six_guarantees_names_a_promise_in_its_words() throws IOException {
        List<String> promises = Files.readString(ROOT.resolve("docs/promises.md"))
                .lines()
                .flatMap(line -> PROMISE.matcher(line).results().map(promise -> promise.group(1)))
                .toList();
        String section = readme.split("\n## Guarantees\n")[1].split("\n## ")[0];
        List<String> named =
                GUARANTEE.matcher(section).results().map(row -> row.group(1)).toList();

        assertThat(section).contains("(docs/promises.md)");
        assertThat(named).hasSize(6).doesNotHaveDuplicates().isSubsetOf(promises);
    }

    @Test
    void the_coverage_is_that_of_the_source_matrix() throws IOException {
        assertThat(readme).contains("each of the 310 passages, and why 69 have none");
        assertThat(Files.readString(ROOT.resolve("docs/source-matrix.md")))
                .contains("310 passages: 241 with rules, 69 with a reason.");
    }

    private static List<String> blocks(String language) {
        return blocks(language, readme);
    }

    /** What stands in the blocks of a language on a page, in order. */
    private static List<String> blocks(String language, String page) {
        return Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
