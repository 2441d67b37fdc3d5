package io.nextmove.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GuidanceTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void nothing_that_the_answer_holds_is_lost() {
        JsonNode answer = JSON.readTree(NextMoveJson.write(SampleAnswers.guidance()));

        assertThat(answer.at("/asOf").asString()).isEqualTo("2026-03-01");
        assertThat(answer.at("/judgments").propertyNames())
                .containsExactly("abuse", "refusal", "asking", "timeline", "departure");
        assertThat(answer.at("/judgments/refusal/value").asString()).isEqualTo("RED_FLAG");
        assertThat(answer.at("/judgments/refusal/summary").asString()).isEqualTo("There is a sign.");
        assertThat(answer.at("/judgments/refusal/confidence").asString()).isEqualTo("PROVISIONAL");
        assertThat(answer.at("/judgments/refusal/basis").asString()).isEqualTo("SCORN");
        assertThat(answer.at("/judgments/refusal/alsoSeen/0/row").asString()).isEqualTo("SAF-07");
        assertThat(answer.at("/moves/0/say/1").asString()).isEqualTo("second");
        assertThat(answer.at("/moves/0/notes/0").asString()).startsWith("You have support");
        assertThat(answer.at("/moves/0/proposed").asBoolean()).isTrue();
        assertThat(answer.at("/moves/0/avoid").isMissingNode()).isTrue();
        assertThat(answer.at("/moves/0/until").isMissingNode()).isTrue();
        assertThat(answer.at("/moves/0/summary").asString()).isEqualTo("“Alone” — by yourself");
        assertThat(answer.at("/moves/1/proposed").isBoolean()).isTrue();
        assertThat(answer.at("/moves/1/proposed").asBoolean()).isFalse();
        assertThat(answer.at("/moves/1/title").asString()).isEqualTo("Sample of SET_A_WINDOW");
        assertThat(answer.at("/moves/1/until").asString()).isEqualTo("it is clear what you stay in");
        assertThat(answer.at("/moves/1/instead/0").asString()).isEqualTo("START_OWN_WORK");
        assertThat(answer.at("/moves/1/rank").asInt()).isEqualTo(3);
        assertThat(answer.at("/missteps/0/instead/0").asString()).isEqualTo("CUT_EVERY_THREAT");
        assertThat(answer.at("/questions/0/fact").asString()).isEqualTo("safety.immediateDanger");
        assertThat(answer.at("/contradictions/0/facts/1").asString()).isEqualTo("timeline.windowEnd");
        assertThat(answer.at("/notices/0/notice").asString()).isEqualTo("CHECK_DEVICE_PRIVACY");
        JsonNode reason = answer.at("/moves/0/because/1");
        assertThat(reason.at("/facts/0").asString()).isEqualTo("refusal.reasons");
        assertThat(reason.at("/footing").asString()).isEqualTo("STATED");
        JsonNode citation = reason.at("/citations/0");
        assertThat(citation.at("/note").asInt()).isEqualTo(5);
        assertThat(citation.at("/kind").asString()).isEqualTo("RECOMMENDATION");
        assertThat(citation.at("/textFragment").asString()).isEqualTo("#:~:text=Say%20the%20fear");
        assertThat(citation.at("/evidence/appraisal").asString()).isEqualTo("QUALIFIED");
        assertThat(answer.at("/evidence/0/note").asInt()).isEqualTo(5);
        assertThat(answer.at("/evidence/0/caution").asString()).isEqualTo("fewer than told");
    }

    @Test
    void a_slash_and_a_letter_of_any_script_stand_as_they_are() {
        assertThat(NextMoveJson.write(SampleAnswers.guidance())).contains("\"steps/10\"", "“Alone” — by yourself");
    }

    @Test
    void the_text_is_the_same_in_every_locale_and_time_zone() {
        String before = NextMoveJson.writeIndented(SampleAnswers.guidance());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(NextMoveJson.writeIndented(SampleAnswers.guidance())).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(before).doesNotContain("\r").startsWith("{\n  \"asOf\" : \"2026-03-01\",\n  \"outline\" : [");
    }

    @Test
    void one_line_is_one_line() {
        assertThat(NextMoveJson.write(SampleAnswers.guidance())).doesNotContain("\n");
        assertThat(NextMoveJson.writeError("line 3: \"quoted\"")).isEqualTo("{\"error\":\"line 3: \\\"quoted\\\"\"}");
    }
}
