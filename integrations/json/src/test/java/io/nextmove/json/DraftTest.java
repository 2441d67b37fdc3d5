package io.nextmove.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.nextmove.move.Move;
import io.nextmove.reply.Draft;
import io.nextmove.situation.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {

    @Test
    void a_draft_is_its_text_and_what_the_assistant_says_is_in_it() {
        assertThat(NextMoveJson.readDraft("{\"text\":\"Take care.\"}"))
                .isEqualTo(new Draft("Take care.", List.of(), List.of()));
        assertThat(
                        NextMoveJson.readDraft(
                                "{\"questions\":[\"safety.immediateDanger\"],\"text\":\"Take care.\","
                                        + "\"moves\":[\"SET_A_WINDOW\"],\"quotations\":[{\"passage\":\"invite/14\",\"words\":\"a word\"}]}"))
                .isEqualTo(new Draft(
                        "Take care.",
                        List.of(Move.SET_A_WINDOW),
                        List.of(Fact.SAFETY_IMMEDIATE_DANGER),
                        List.of(new Draft.Quotation("invite/14", "a word"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Secret | the draft at line 1",
                "[] | the draft at line 1",
                "{} | the draft at line 1",
                "{\"text\":1} | `text` at line 1",
                "{\"text\":\"Secret\",\"text\":\"Secret\"} | `text` at line 1",
                "{\"text\":\"Secret\",\"Secret\":1} | the draft at line 1",
                "{\"text\":\"Secret\",\"moves\":[\"SET_A_WINDOW\",\"Secret\"]} | `moves[1]` at line 1",
                "{\"text\":\"Secret\",\"questions\":[\"Secret\"]} | `questions[0]` at line 1",
                "{\"text\":\"Secret\",\"quotations\":[{\"words\":\"Secret\"}]} | `quotations[0]` at line 1",
                "{\"text\":\"Secret\"} {} | the draft at line 1"
            })
    void what_is_wrong_is_told_by_its_place_and_never_repeated(String json, String place) {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> NextMoveJson.readDraft(json))
                .satisfies(e -> assertThat(e.getMessage()).startsWith(place).doesNotContain("Secret", "\n"));
    }
}
