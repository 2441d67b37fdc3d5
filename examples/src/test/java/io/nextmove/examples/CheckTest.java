package io.nextmove.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.GuidanceEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
    private static final GuidanceEngine ENGINE = new StubEngine(situation -> Sample.waiting());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"recommended\":[\"SCREEN_FOR_ABUSE_PRIVATELY\"]",
                "\"held\":[\"LOWER_BAR_TO_ONE_SESSION\",\"OFFER_TELEHEALTH\"]",
                "\"deferred\":[\"SET_A_WINDOW\"]",
                "\"excluded\":[\"OFFER_WORKSHOP\"]",
                "\"notRecommended\":[\"OFFER_WORKSHOP\",\"STOP_ASKING\"]",
                "\"first\":[\"STOP_ASKING\",\"SCREEN_FOR_ABUSE_PRIVATELY\"]",
                "\"missteps\":[\"ULTIMATUM\"]",
                "\"noMissteps\":[\"ASK_AGAIN\"]",
                "\"judgments\":{\"abuse\":[\"PRESENT\",\"UNKNOWN\"],\"refusal\":[\"RED_FLAG\"]}",
                "\"asks\":[\"safety.physicalAbuse\"]",
                "\"doesNotAsk\":[\"affair.own\"]",
                "\"notices\":[\"CHECK_DEVICE_PRIVACY\"]"
            })
    void what_the_answer_has_is_met(String expect) throws IOException {
        assertThat(check(oneCase(expect))).isEqualTo(new Outcome(0, "1 passed, 0 failed\n", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"recommended\":[\"STOP_ASKING\"]|recommended STOP_ASKING: was not in the answer",
                "\"recommended\":[\"SET_A_WINDOW\"]|recommended SET_A_WINDOW: was DEFERRED",
                "\"held\":[\"OFFER_WORKSHOP\"]|held OFFER_WORKSHOP: was EXCLUDED",
                "\"deferred\":[\"OFFER_TELEHEALTH\"]|deferred OFFER_TELEHEALTH: was HELD",
                "\"excluded\":[\"SET_A_WINDOW\"]|excluded SET_A_WINDOW: was DEFERRED",
                "\"notRecommended\":[\"SCREEN_FOR_ABUSE_PRIVATELY\"]|"
                        + "notRecommended SCREEN_FOR_ABUSE_PRIVATELY: was there",
                "\"first\":[\"STOP_ASKING\"]|first [STOP_ASKING]: was [SCREEN_FOR_ABUSE_PRIVATELY]",
                "\"missteps\":[\"ASK_AGAIN\"]|missteps ASK_AGAIN: was not there; there were [ULTIMATUM]",
                "\"noMissteps\":[\"ULTIMATUM\"]|noMissteps ULTIMATUM: was there",
                "\"judgments\":{\"abuse\":[\"ABSENT\"]}|judgments abuse [ABSENT]: was UNKNOWN",
                "\"judgments\":{\"moon\":[\"FULL\"]}|judgments moon: is not a judgment;"
                        + " there are [abuse, refusal, asking, timeline, departure]",
                "\"asks\":[\"affair.partner\"]|asks affair.partner: was not there;"
                        + " there were [safety.immediateDanger, safety.physicalAbuse]",
                "\"doesNotAsk\":[\"safety.physicalAbuse\"]|doesNotAsk safety.physicalAbuse: was there",
                "\"doesNotAsk\":[\"safety.moon\"]|doesNotAsk safety.moon: is not the path of a fact",
                "\"notices\":[\"ANECDOTE_ONLY\"]|notices ANECDOTE_ONLY: was not there;"
                        + " there were [CHECK_DEVICE_PRIVACY, NOT_THERAPY_NOT_EMERGENCY]"
            })
    void what_it_has_not_falls_short_and_is_told(String expect, String told) throws IOException {
        assertThat(check(oneCase(expect))).isEqualTo(new Outcome(1, "a: " + told + "\n0 passed, 1 failed\n", ""));
    }

    @Test
    void a_case_that_falls_short_twice_is_one_line() throws IOException {
        assertThat(check("[" + oneCase("\"held\":[\"STOP_ASKING\",\"SET_A_WINDOW\"]") + "," + oneCase("") + "]")
                        .out())
                .isEqualTo("a: held STOP_ASKING: was not in the answer; held SET_A_WINDOW: was DEFERRED\n"
                        + "1 passed, 1 failed\n");
    }

    @Test
    void folders_are_read_to_the_bottom_in_the_order_of_names() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("c.yml"), yaml("three"));
        Files.writeString(inner.resolve("x.YAML"), yaml("two"));
        Files.writeString(folder.resolve("a.json"), oneCase("\"held\":[\"STOP_ASKING\"]"));
        Files.writeString(folder.resolve("notes.txt"), "no case");

        Outcome outcome = Outcome.of(ENGINE, "", "check", folder.toString());

        String fell = ": held STOP_ASKING: was not in the answer\n";
        assertThat(outcome)
                .isEqualTo(new Outcome(1, "a" + fell + "two" + fell + "three" + fell + "0 passed, 3 failed\n", ""));
    }

    @Test
    void a_file_that_cannot_be_read_does_not_keep_the_others_from_being_run() throws IOException {
        Files.writeString(folder.resolve("a.json"), "[" + oneCase("") + ",{\"id\":\"SECRET\",\"SECRET\":1}]");
        Files.writeString(folder.resolve("b.json"), oneCase("\"held\":[\"STOP_ASKING\"]"));

        Outcome outcome = Outcome.of(ENGINE, "", "check", folder.toString());

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).endsWith("0 passed, 1 failed\n");
        assertThat(outcome.err())
                .startsWith("nextmove: " + folder.resolve("a.json") + ": `[1]` at line 1, column")
                .contains("has a field that is not known; allowed: id, title, story, situation, expect")
                .doesNotContain("SECRET");
        assertThat(outcome.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"a\",\"title\":\"t\",\"expect\":{}}|the case at|must have `situation`",
                "{\"id\":\"a\",\"title\":\"t\",\"situation\":{},\"expect\":{}}|`situation` at|must have `asOf`",
                "{\"expect\":{\"held\":[\"SECRET\"]}}|`expect.held[0]` at|must be one of GET_EMERGENCY_HELP",
                "{\"expect\":{\"judgments\":{\"abuse\":\"SECRET\"}}}|`expect.judgments` at|must be a list",
                "{\"expect\":{\"judgments\":{\"a\":[],\"a\":[]}}}|`expect.judgments` at|must not have the same field",
                "[]|the files|must hold at least one case"
            })
    void a_wrong_case_is_told_by_its_place(String text, String place, String allowed) throws IOException {
        Outcome outcome = check(text);
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("nextmove: ")
                .contains(place, allowed)
                .doesNotContain("SECRET");
        assertThat(outcome.err().lines()).hasSize(1);
    }

    @Test
    void an_engine_that_gives_no_answer_falls_short() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), oneCase(""));
        GuidanceEngine broken = new StubEngine(situation -> {
            throw new IllegalStateException("SECRET");
        });
        assertThat(Outcome.of(broken, "", "check", file.toString()))
                .isEqualTo(new Outcome(1, "a: an answer: was IllegalStateException\n0 passed, 1 failed\n", ""));
    }

    private Outcome check(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("cases.json"), text);
        return Outcome.of(ENGINE, "", "check", file.toString());
    }

    private static String oneCase(String expect) {
        return "{\"id\":\"a\",\"title\":\"A case\",\"situation\":{\"asOf\":\"2026-03-01\"}," + "\"expect\":{" + expect
                + "}}";
    }

    private static String yaml(String id) {
        return "id: " + id + "\ntitle: A case\nsituation: {asOf: 2026-03-01}\nexpect: {held: [STOP_ASKING]}\n";
    }
}
