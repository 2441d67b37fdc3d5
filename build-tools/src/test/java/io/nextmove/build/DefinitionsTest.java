package io.nextmove.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Definitions are read as they are written, and one that is not right is told in one line. */
class DefinitionsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void all_is_well() throws IOException {
        write("facts.yaml", """
                situation:
                  perspective: {type: Perspective, default: INVITER, meaning: who asks, question: Who asks, phrase: who, given: so}
                groups:
                  own:
                    meaning: The asker's own
                    facts:
                      coldness:
                        type: Answer
                        meaning: the asker goes cold
                        source: is-it-me/04
                        question: Do you go cold?
                        phrase: the asker goes cold
                        change:
                          to: NO
                          by: STOP_ASKING
                          because: own conduct
                      since: {type: date, meaning: since when, asked: never, phrase: since when, given: so it is}
                types:
                  Perspective:
                    meaning: Who asks
                    values: {INVITER: {meaning: One who asks, label: inviter}}
                  Answer:
                    meaning: An answer
                    code: by hand
                    values: {YES: {label: yes}, NO: {label: no}, UNKNOWN: {label: unknown}}
                """);
        write("moves.yaml", """
                traits: {THINK: alone}
                moves:
                  STOP_ASKING: {meaning: Stop, source: a/01, traits: [THINK], rank: 5, title: Stopping, summary: Stop.}
                """);
        write("missteps.yaml", """
                missteps:
                  ASK_AGAIN: {meaning: Ask again, source: a/02, summary: Asking again.}
                """);
    }

    @Test
    void what_is_right_is_read_in_its_order() {
        Definitions read = Definitions.read(folder);
        assertThat(read.facts())
                .extracting(FactDefinition::constant)
                .containsExactly("PERSPECTIVE", "OWN_COLDNESS", "OWN_SINCE");
        assertThat(read.facts().get(1).meaning()).isEqualTo("the asker goes cold (is-it-me/04)");
        assertThat(read.values("Answer")).containsExactly("YES", "NO", "UNKNOWN");
        assertThat(read.values("Considered")).containsExactly("STOP_ASKING", "ASK_AGAIN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        facts.yaml | type: Answer      | type: Answr           | facts.yaml: own.coldness: there is no type for `Answr`
        facts.yaml | type: Answer      | tipe: Answer          | facts.yaml: own.coldness: there is no field `tipe`
        facts.yaml | since:            | coldness:             | facts.yaml: line 17: there is a second "coldness"
        facts.yaml | since:            | Since:                | facts.yaml: own.Since: the name must be like
        facts.yaml | meaning: the      | source: the           | facts.yaml: line 10: there is a second "source"
        facts.yaml | meaning: since when, | ''                 | facts.yaml: own.since: has no meaning; add a line
        facts.yaml | asked: never,     | ''                    | facts.yaml: own.since: has no question; add a line
        facts.yaml | phrase: since when, | ''                  | facts.yaml: own.since: has no phrase; add a line
        facts.yaml | default: INVITER  | default: OTHER        | facts.yaml: perspective: `OTHER` is no value of
        facts.yaml | default: INVITER, | ''                    | facts.yaml: perspective: `UNKNOWN` is no value of
        facts.yaml | to: NO            | to: NEVER             | facts.yaml: own.coldness: `NEVER` is no value of
        facts.yaml | by: STOP_ASKING   | by: STOP              | facts.yaml: own.coldness: there is no move `STOP`
        facts.yaml | given: so it is   | asked: never          | facts.yaml: line 17: there is a second "asked"
        facts.yaml | ', given: so it is' | ''                  | facts.yaml: own.since: needs `given: ...`
        facts.yaml | ', label: inviter'  | ''                  | facts.yaml: Perspective.INVITER: has no label
        moves.yaml | '[THINK]'         | '[DREAM]'             | moves.yaml: STOP_ASKING: there is no trait `DREAM`
        moves.yaml | rank: 5           | rank: high            | moves.yaml: STOP_ASKING: `rank` must be a whole number
        moves.yaml | ', summary: Stop.' | ''                   | moves.yaml: STOP_ASKING: has no summary; add a line
        missteps.yaml | ASK_AGAIN      | STOP_ASKING           | missteps.yaml: STOP_ASKING: a move has that name too
        missteps.yaml | ASK_AGAIN      | askAgain              | missteps.yaml: askAgain: the name must be like
        """)
    void what_is_wrong_is_told_in_one_line_that_names_the_place(String file, String right, String wrong, String told)
            throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(right);
        write(file, text.replace(right, wrong));

        assertThatThrownBy(() -> Definitions.read(folder))
                .isInstanceOf(DefinitionException.class)
                .hasMessageStartingWith(told)
                .hasMessageNotContaining("\n");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
