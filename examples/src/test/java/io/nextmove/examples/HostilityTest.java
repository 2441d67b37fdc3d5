package io.nextmove.examples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.nextmove.GuidanceEngine;
import io.nextmove.json.Documents;
import io.nextmove.json.Documents.Form;
import io.nextmove.json.Documents.Kind;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a document holds, the command line ends in an answer, or in one line that tells the place and what is
 * allowed there, and repeats no value.
 */
class HostilityTest {
    private static final int DOCUMENTS = Integer.getInteger("nextmove.hostile.documents", 2_000);
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final int LONGEST_LINE = 2_500;
    private static final byte[] RIGHT = "{\"asOf\":\"2026-03-01\"}".getBytes(StandardCharsets.UTF_8);

    /** What reads a situation: FILE is the document, - the same on standard input, the others are as they should be. */
    private static final List<String> COMMANDS = List.of(
            "advise FILE",
            "advise FILE --json",
            "advise -",
            "why GET_INDIVIDUAL_SUPPORT FILE",
            "whynot SET_A_WINDOW FILE --json",
            "change LOWER_BAR_TO_ONE_SESSION FILE",
            "ask FILE",
            "compare FILE RIGHT",
            "compare RIGHT FILE --json",
            "record FILE",
            "replay RECORD FILE");

    /** What one run may allocate, in bytes, whatever the document holds. */
    private static final long MOST = 96L << 20;

    @TempDir
    private Path folder;

    private String right;
    private String record;

    @BeforeEach
    void write() throws IOException {
        right = file("right.json", RIGHT);
        record = Outcome.of(ENGINE, "", "record", right).out();
    }

    @Test
    void every_document_ends_in_an_answer_or_in_one_line() throws IOException {
        SplittableRandom random = new SplittableRandom(50_000);
        Documents documents = new Documents(random);
        Map<Kind, Integer> answered = new EnumMap<>(Kind.class);
        Map<Kind, Integer> refused = new EnumMap<>(Kind.class);
        for (int i = 0; i < DOCUMENTS; i++) {
            Kind kind = Kind.values()[i % Kind.values().length];
            Form form = Form.values()[random.nextInt(Form.values().length)];
            byte[] document = documents.next(kind, form);
            Outcome outcome = run(form, document, COMMANDS.get(random.nextInt(COMMANDS.size())));
            String wrong = wrong(outcome, form, lines(document));
            assertThat(wrong)
                    .as(() ->
                            kind + " " + form + " " + outcome + " " + new String(document, StandardCharsets.ISO_8859_1))
                    .isEmpty();
            boolean unread =
                    outcome.status() == NextMove.WRONG_INPUT && !outcome.err().contains(": the move: ");
            (unread || outcome.out().contains("{\"error\":") ? refused : answered).merge(kind, 1, Integer::sum);
        }
        System.out.printf("hostility: %,d documents; answered %s; refused %s%n", DOCUMENTS, answered, refused);
        assertThat(answered).containsKeys(Kind.RIGHT, Kind.ODD_UNICODE).doesNotContainKeys(Kind.DEEP, Kind.WRONG_FIELD);
        assertThat(refused).doesNotContainKey(Kind.RIGHT).hasSizeGreaterThanOrEqualTo(Kind.values().length - 1);
    }

    @Test
    void every_record_is_proved_or_not_or_ends_in_one_line() throws IOException {
        SplittableRandom random = new SplittableRandom(50_001);
        Documents documents = new Documents(random);
        byte[] proved = record.getBytes(StandardCharsets.UTF_8);
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int i = 0; i < DOCUMENTS / 10; i++) {
            byte[] document = random.nextBoolean()
                    ? documents.mutated(proved)
                    : documents.next(Kind.values()[i % Kind.values().length], Form.JSON);
            Outcome outcome = Outcome.of(ENGINE, "", "replay", file("a.json", document), right);
            assertThat(wrong(outcome, Form.JSON, 1))
                    .as(() -> outcome + " " + new String(document, StandardCharsets.ISO_8859_1))
                    .isEmpty();
            statuses.merge(outcome.status(), 1, Integer::sum);
            if (outcome.status() == 0) {
                assertThat(withoutSpace(document)).isEqualTo(withoutSpace(proved));
            }
        }
        System.out.printf("hostility: %,d records for replay; by status %s%n", DOCUMENTS / 10, statuses);
        assertThat(statuses).containsKeys(NextMove.FELL_SHORT, NextMove.WRONG_INPUT);
    }

    private static String withoutSpace(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).replaceAll("\\s", "");
    }

    @Test
    void every_dialogue_comes_to_its_end() throws IOException {
        SplittableRandom random = new SplittableRandom(50_002);
        Documents documents = new Documents(random);
        for (int i = 0; i < DOCUMENTS / 100; i++) {
            byte[] typed = documents.next(Kind.values()[i % Kind.values().length], Form.YAML);
            byte[] keys = random.ints(40, 0, 9)
                    .mapToObj("012345bsa"::charAt)
                    .map(key -> key + "\n")
                    .collect(joining("", "1\n", ""))
                    .getBytes(StandardCharsets.UTF_8);
            Outcome outcome = Outcome.of(
                    ENGINE, random.nextBoolean() ? keys : typed, "interview", "--as-of", "2026-03-01", "--json");
            assertThat(outcome.status()).as(outcome::toString).isZero();
            assertThat(outcome.out() + outcome.err())
                    .isNotEmpty()
                    .doesNotContain(Documents.MARKER, "Exception", "\tat ", "fault of the program");
        }
        System.out.printf("hostility: %,d dialogues%n", DOCUMENTS / 100);
    }

    private Outcome run(Form form, byte[] document, String command) throws IOException {
        String file = file(form.yaml() ? "a.yaml" : "a.json", document);
        return switch (form) {
            case JSON, YAML -> {
                Map<String, String> names = Map.of(
                        "FILE",
                        file,
                        "RIGHT",
                        right,
                        "RECORD",
                        file("record.json", record.getBytes(StandardCharsets.UTF_8)));
                yield Outcome.of(
                        ENGINE,
                        document,
                        Stream.of(command.split(" "))
                                .map(word -> names.getOrDefault(word, word))
                                .toArray(String[]::new));
            }
            case JSONL -> Outcome.of(ENGINE, document, "advise", "--jsonl", "-");
            case CASES_JSON, CASES_YAML -> Outcome.of(ENGINE, "", "check", file);
        };
    }

    private String file(String name, byte[] document) throws IOException {
        return Files.write(folder.resolve(name), document).toString();
    }

    /** What is wrong with an outcome; empty where nothing is. */
    private static String wrong(Outcome outcome, Form form, long lines) {
        String err = outcome.err();
        boolean input = outcome.status() == NextMove.WRONG_INPUT;
        boolean fellShort = outcome.status() == NextMove.FELL_SHORT
                && (form.cases() || outcome.out().startsWith("The record does not follow"));
        if (!input && outcome.status() != 0 && !fellShort) {
            return "the status";
        }
        if (input ? !err.matches("nextmove: [^\\n]+\\n") || err.length() > LONGEST_LINE : !err.isEmpty()) {
            return "not one line of error";
        }
        if (input
                ? !form.cases() && !outcome.out().isEmpty()
                : form != Form.JSONL && outcome.out().isEmpty()) {
            return "not an answer or an error";
        }
        String said = form.cases() ? err : err + outcome.out();
        if (said.contains(Documents.MARKER)) {
            return "a value is repeated";
        }
        String all = err + outcome.out();
        if (all.contains("Exception") || all.contains("\tat ") || all.contains("fault of the program")) {
            return "a fault shows";
        }
        if (form == Form.JSONL
                && (outcome.out().lines().count() != lines
                        || !outcome.out().lines().allMatch(l -> l.startsWith("{\"") && l.endsWith("}")))) {
            return "not an answer or an error for every line";
        }
        return "";
    }

    private static long lines(byte[] document) {
        long ends = IntStream.range(0, document.length)
                .filter(i -> document[i] == '\n')
                .count();
        return document.length == 0 || document[document.length - 1] == '\n' ? ends : ends + 1;
    }

    /** The reader stops at its limit, and what it holds is a small multiple of that. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "[",
                "{\"a\":",
                "\"",
                "9",
                "- ",
                "a: ",
                "&a [*a,",
                "\n",
                "# ",
                "{\"asOf\":\"2026-03-01\"}\n",
                "? ",
                "\u0000",
                "'",
                "|\n ",
                "!!int "
            })
    void memory_is_bounded(String piece) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        for (int size : new int[] {1_000, 1 << 20, 2 << 20, 8 << 20}) {
            byte[] document = piece.repeat(size / piece.length()).getBytes(StandardCharsets.UTF_8);
            for (Form form : new Form[] {Form.JSON, Form.YAML}) {
                String file = file(form.yaml() ? "a.yaml" : "a.json", document);
                long before = threads.getThreadAllocatedBytes(thread);
                Outcome outcome = Outcome.of(ENGINE, "", "advise", file);
                long allocated = threads.getThreadAllocatedBytes(thread) - before;
                assertThat(allocated).as("%s of %d", form, size).isLessThan(MOST);
                assertThat(outcome.status()).isEqualTo(NextMove.WRONG_INPUT);
                assertThat(outcome.err()).matches("nextmove: [^\\n]+\\n");
            }
            String given = file("given.json", document);
            long before = threads.getThreadAllocatedBytes(thread);
            Outcome outcome = Outcome.of(ENGINE, "", "replay", given, right);
            assertThat(threads.getThreadAllocatedBytes(thread) - before)
                    .as("a record of %d", size)
                    .isLessThan(MOST);
            assertThat(outcome.status()).isEqualTo(NextMove.WRONG_INPUT);
        }
    }
}
