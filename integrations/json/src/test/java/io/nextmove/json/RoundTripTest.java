package io.nextmove.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextmove.situation.Situation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    static List<GuidanceCase> scenarios() {
        return ScenarioDocuments.all();
    }

    @Test
    void every_scenario_is_read() {
        assertThat(scenarios())
                .hasSizeGreaterThan(200)
                .allMatch(one -> !one.id().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void what_is_written_is_read_as_the_same(GuidanceCase one) throws IOException {
        Situation situation = one.situation();
        String json = NextMoveJson.write(situation);
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

        assertThat(json).doesNotContain("\n");
        assertThat(NextMoveJson.readSituation(json)).isEqualTo(situation);
        assertThat(NextMoveJson.readSituation(bytes)).isEqualTo(situation);
        assertThat(NextMoveJson.readSituation(new ByteArrayInputStream(bytes))).isEqualTo(situation);
        assertThat(NextMoveJson.readSituation(new StringReader(json))).isEqualTo(situation);
        assertThat(NextMoveJson.readSituation(NextMoveJson.writeIndented(situation)))
                .isEqualTo(situation);
        assertThat(NextMoveYaml.readSituation(json)).isEqualTo(situation);
        assertThat(NextMoveYaml.readSituation(bytes)).isEqualTo(situation);
        assertThat(NextMoveYaml.readSituation(new ByteArrayInputStream(bytes))).isEqualTo(situation);
        assertThat(NextMoveYaml.readSituation(new StringReader(json))).isEqualTo(situation);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_document() {
        assertThat(NextMoveJson.readSituation("\uFEFF{\"asOf\":\"2026-03-01\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(NextMoveJson.readSituation("{\"asOf\":\"2026-03-01\"}"));
    }

    @Test
    void bytes_that_are_not_utf8_are_one_line() {
        assertThatThrownBy(() -> NextMoveJson.readSituation(new byte[] {'{', (byte) 0xFF}, 7))
                .hasMessage("the situation at line 7, column 1: must be text in UTF-8")
                .isInstanceOf(DocumentException.class);
    }

    @Test
    void of_what_is_too_long_no_more_is_read_than_the_limit() throws IOException {
        int limit = DocumentKind.SITUATION.limit();
        InputStream endless = new InputStream() {
            private int given;

            @Override
            public int read() {
                assertThat(given++).isLessThanOrEqualTo(limit);
                return ' ';
            }
        };
        String message = "the situation at line 1, column 1: must not be longer than 1 MB";
        assertThatThrownBy(() -> NextMoveJson.readSituation(endless)).hasMessage(message);
        assertThatThrownBy(() -> NextMoveYaml.readSituation(" ".repeat(limit + 1)))
                .hasMessage(message);
        assertThatThrownBy(() -> NextMoveJson.readSituation(new StringReader(" ".repeat(limit + 1))))
                .hasMessage(message);
        assertThat(NextMoveJson.readSituation("{\"asOf\":\"2026-03-01\"}" + " ".repeat(limit - 21)))
                .isNotNull();
    }
}
