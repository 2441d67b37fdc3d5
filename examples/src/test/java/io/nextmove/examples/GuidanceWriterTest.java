package io.nextmove.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class GuidanceWriterTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void nothing_that_the_answer_holds_is_lost() throws JsonProcessingException {
        JsonNode answer = JSON.readTree(GuidanceWriter.line(Sample.waiting()));

        assertThat(answer.at("/asOf").asText()).isEqualTo("2026-03-01");
        assertThat(answer.at("/judgments/refusal/value").asText()).isEqualTo("RED_FLAG");
        assertThat(answer.at("/judgments/refusal/summary").asText()).isEqualTo("There is a warning sign.");
        assertThat(answer.at("/judgments/refusal/confidence").asText()).isEqualTo("PROVISIONAL");
        assertThat(answer.at("/judgments/refusal/basis").asText()).isEqualTo("SCORN");
        assertThat(answer.at("/judgments/refusal/alsoSeen/0/row").asText()).isEqualTo("SAF-07");
        assertThat(answer.at("/moves/0/say/2").asText()).isEqualTo("third");
        assertThat(answer.at("/moves/0/notes/0").asText()).startsWith("You have support");
        assertThat(answer.at("/moves/1/title").asText()).isEqualTo("Sample of LOWER_BAR_TO_ONE_SESSION");
        assertThat(answer.at("/moves/1/proposed").asBoolean()).isTrue();
        assertThat(answer.at("/moves/2/proposed").isBoolean()).isTrue();
        assertThat(answer.at("/moves/2/proposed").asBoolean()).isFalse();
        assertThat(answer.at("/moves/1/until").asText()).isEqualTo("the three questions are answered no");
        assertThat(answer.at("/moves/1/instead/0").asText()).isEqualTo("START_OWN_WORK");
        assertThat(answer.at("/moves/5/rank").asInt()).isEqualTo(5);
        assertThat(answer.at("/missteps/0/instead/0").asText()).isEqualTo("CUT_EVERY_THREAT");
        assertThat(answer.at("/questions/0/fact").asText()).isEqualTo("safety.immediateDanger");
        assertThat(answer.at("/contradictions/0/facts/1").asText()).isEqualTo("timeline.windowEnd");
        assertThat(answer.at("/notices/0/notice").asText()).isEqualTo("CHECK_DEVICE_PRIVACY");
        JsonNode reason = answer.at("/moves/0/because/1");
        assertThat(reason.at("/facts/0").asText()).isEqualTo("refusal.reasons");
        assertThat(reason.at("/footing").asText()).isEqualTo("STATED");
        JsonNode citation = reason.at("/citations/0");
        assertThat(citation.at("/note").asInt()).isEqualTo(5);
        assertThat(citation.at("/kind").asText()).isEqualTo("RECOMMENDATION");
        assertThat(citation.at("/textFragment").asText()).isEqualTo("#:~:text=Say%20the%20fear");
        assertThat(citation.at("/evidence/appraisal").asText()).isEqualTo("QUALIFIED");
        assertThat(answer.at("/evidence/0/note").asInt()).isEqualTo(5);
        assertThat(answer.at("/evidence/0/caution").asText()).isEqualTo("fewer than told");
    }

    @Test
    void the_text_is_the_same_in_every_locale_and_time_zone() {
        String before = GuidanceWriter.indented(Sample.waiting());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(GuidanceWriter.indented(Sample.waiting())).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(before).doesNotContain("\r").startsWith("{\n  \"asOf\" : \"2026-03-01\",\n  \"judgments\" : {");
    }

    @Test
    void one_line_is_one_line() {
        assertThat(GuidanceWriter.line(Sample.waiting())).doesNotContain("\n");
        assertThat(GuidanceWriter.error("line 3: \"quoted\"")).isEqualTo("{\"error\":\"line 3: \\\"quoted\\\"\"}");
    }
}
