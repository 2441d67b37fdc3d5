package io.nextmove.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredRecordTest {
    private static final String WRITTEN = NextMoveJson.writeIndented(SampleAnswers.record("c", false));

    @Test
    void a_record_does_not_differ_from_itself() {
        assertThat(NextMoveJson.readRecord(WRITTEN).differencesFrom(SampleAnswers.record("c", false)))
                .isEmpty();
        assertThat(NextMoveJson.readRecord(WRITTEN.getBytes(StandardCharsets.UTF_8))
                        .hasFacts())
                .isFalse();
        assertThat(NextMoveJson.readRecord(NextMoveJson.write(SampleAnswers.record("c", true)))
                        .hasFacts())
                .isTrue();
    }

    @Test
    void the_parts_that_differ_are_named() {
        assertThat(NextMoveJson.readRecord(WRITTEN).differencesFrom(SampleAnswers.record("d", true)))
                .containsExactly("situation", "facts");
        assertThat(NextMoveJson.readRecord("{\"SECRET\":1," + WRITTEN.substring(1))
                        .differencesFrom(SampleAnswers.record("c", false)))
                .containsExactly("more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "SECRET", "{\"SECRET\":1} {}", "{\"version\":1", "{\"a\":1,\"a\":1}"})
    void what_is_no_record_is_one_line(String text) {
        assertThatThrownBy(() -> NextMoveJson.readRecord(text))
                .isInstanceOf(DocumentException.class)
                .hasMessage("the record: must be a record, as its schema has it");
    }
}
