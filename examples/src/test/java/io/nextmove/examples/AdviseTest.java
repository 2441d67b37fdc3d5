package io.nextmove.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;

import io.nextmove.GuidanceEngine;
import io.nextmove.json.NextMoveJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdviseTest {
    private static final String SITUATION = "{\"asOf\":\"2026-03-01\"}";
    private static final GuidanceEngine ENGINE = new StubEngine(situation -> Sample.waiting());

    @TempDir
    private Path folder;

    @Test
    void json_is_the_answer_and_nothing_else() {
        assertThat(Outcome.of(ENGINE, SITUATION, "advise", "-", "--json"))
                .isEqualTo(new Outcome(0, NextMoveJson.writeIndented(Sample.waiting()) + "\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tonight.yaml", "tonight.YML", "tonight.json"})
    void a_file_is_read_as_its_name_says(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, name.endsWith("json") ? "\uFEFF" + SITUATION : "asOf: 2026-03-01\n");
        AtomicInteger answered = new AtomicInteger();

        Outcome outcome = Outcome.of(
                new StubEngine(situation -> {
                    answered.incrementAndGet();
                    return Sample.waiting();
                }),
                "",
                "advise",
                file.toString());

        assertThat(outcome.status()).isZero();
        assertThat(answered).hasValue(1);
    }

    @Test
    void standard_input_may_be_yaml() {
        assertThat(Outcome.of(ENGINE, "asOf: 2026-03-01", "advise", "-").status())
                .isZero();
    }

    @Test
    void a_wrong_value_ends_in_one_line_that_does_not_repeat_it() throws IOException {
        Path file = folder.resolve("tonight.json");
        Files.writeString(file, "{\"asOf\":\"2026-03-01\",\n \"safety\":{\"physicalAbuse\":\"SECRET\"}}");

        assertThat(Outcome.of(ENGINE, "", "advise", file.toString()))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "nextmove: " + file + ": `safety.physicalAbuse` at line 2, column 28:"
                                + " must be one of YES, SUSPECTED, NO, UNSURE, UNKNOWN\n"));
    }

    @Test
    void what_is_not_there_or_not_a_file_is_one_line() {
        assertWrong(Outcome.of(ENGINE, "", "advise", folder.resolve("none.json").toString()), "does not exist");
        assertWrong(Outcome.of(ENGINE, "", "advise", folder.toString()), "is a folder; must be a file");
        assertWrong(Outcome.of(ENGINE, "", "advise", "a\nb\0c"), "does not exist");
        assertWrong(Outcome.of(ENGINE, "", "advise", ""), "FILE: must be a name");
        assertWrong(Outcome.of(ENGINE, "", "advise", "-"), "-: the situation at line 1, column 1: must be an object");
        assertWrong(
                Outcome.of(ENGINE, " ".repeat(2 << 20), "advise", "-"),
                "-: the situation at line 1, column 1: must not be longer than 1 MB");
        assertWrong(Outcome.of(ENGINE, new byte[] {'{', (byte) 0xc3, '}'}, "advise", "-"), "must be text in UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"advise", "advise - --SECRET", "advise - SECRET", "advise - --json --jsonl"})
    void arguments_that_are_not_known_are_one_line(String arguments) {
        Outcome outcome = Outcome.of(ENGINE, SITUATION, arguments.split(" "));
        assertWrong(
                outcome,
                "the arguments: must be `nextmove advise [-h] [--more] [--sources] [--json | --jsonl] FILE|-`");
        assertThat(outcome.err()).doesNotContain("SECRET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECRET", "--SECRET"})
    void a_command_that_is_not_known_is_one_line(String arguments) {
        Outcome outcome = Outcome.of(ENGINE, SITUATION, arguments.split(" "));
        assertWrong(
                outcome,
                "the command: must be one of advise, check, scenarios, why, whynot, change, ask, interview, compare,"
                        + " record, replay, impact, source; see `nextmove --help`");
        assertThat(outcome.err()).doesNotContain("SECRET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "advise --help", "check --help", "scenarios --help", "-h"})
    void help_fits_the_screen(String arguments) {
        Outcome outcome = Outcome.of(ENGINE, "", arguments.split(" "));
        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("Usage: nextmove").contains("--help");
        assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void the_first_look_that_help_names_is_there() {
        assertThat(Outcome.of(ENGINE, "", "--help").out()).contains("nextmove scenarios --show only-the-no\n");
        assertThat(Outcome.of(ENGINE, "", "scenarios", "--show", "only-the-no").status())
                .isZero();
    }

    @Test
    void a_wrong_line_gives_an_error_in_its_place_and_the_rest_goes_on() {
        String tooLong = "{\"asOf\":\"" + "9".repeat(2 << 20) + "\"}";
        String in = String.join(
                "\n",
                SITUATION,
                "{\"SECRET\":1}",
                "",
                tooLong,
                "{\"safety\":{\"SECRET\":1}}\r",
                SITUATION + "\r",
                SITUATION);

        Outcome outcome = Outcome.of(ENGINE, in, "advise", "--jsonl", "-");

        String answer = NextMoveJson.write(Sample.waiting());
        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).doesNotContain("SECRET");
        assertThat(outcome.out().split("\n"))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo(answer),
                        line -> assertThat(line)
                                .startsWith("{\"error\":\"the situation at line 2, column 2: has a field"),
                        line -> assertThat(line).startsWith("{\"error\":\"the situation at line 3, column 1: must be"),
                        line -> assertThat(line)
                                .isEqualTo(
                                        "{\"error\":\"the situation at line 4, column 1: must not be longer than 1 MB\"}"),
                        line -> assertThat(line).startsWith("{\"error\":\"`safety` at line 5, column 12: has a field"),
                        line -> assertThat(line).isEqualTo(answer),
                        line -> assertThat(line).isEqualTo(answer));
    }

    @Test
    void a_line_that_is_not_utf_8_is_wrong_alone() {
        byte[] in = (SITUATION + "\n\u00e9\n" + SITUATION + "\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Outcome.of(ENGINE, in, "advise", "--jsonl", "-").out().split("\n"))
                .hasSize(3)
                .contains("{\"error\":\"the situation at line 2, column 1: must be text in UTF-8\"}", atIndex(1));
    }

    @Test
    void a_fault_of_the_engine_tells_nothing_of_the_facts() {
        GuidanceEngine broken = new StubEngine(situation -> {
            throw new IllegalStateException("SECRET");
        });
        Outcome one = Outcome.of(broken, SITUATION, "advise", "-");
        assertThat(one.status()).isEqualTo(3);
        assertThat(one.err()).startsWith("nextmove: a fault of the program").doesNotContain("SECRET");
        assertThat(one.err().lines()).hasSize(1);
        assertThat(Outcome.of(broken, SITUATION, "advise", "-", "--jsonl").out())
                .isEqualTo("{\"error\":\"line 1: no answer, by a fault of the program: IllegalStateException\"}\n");
    }

    private static void assertWrong(Outcome outcome, String message) {
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("nextmove: ").contains(message).endsWith("\n");
        assertThat(outcome.err().lines()).hasSize(1);
    }
}
