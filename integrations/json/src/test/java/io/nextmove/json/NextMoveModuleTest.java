package io.nextmove.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.nextmove.Guidance;
import io.nextmove.situation.Situation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class NextMoveModuleTest {
    private static final JsonMapper FOUND =
            JsonMapper.builder().findAndAddModules().build();
    private static final JsonMapper ADDED =
            JsonMapper.builder().addModule(new NextMoveModule()).build();

    /** A mapper that would read and write everything else otherwise. */
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .addModule(new NextMoveModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    record Request(String id, Situation situation) {}

    record Reply(List<Guidance> answers) {}

    @Test
    void every_scenario_is_read_and_written_as_without_a_mapper() {
        for (GuidanceCase one : ScenarioDocuments.all()) {
            String json = NextMoveJson.write(one.situation());
            for (JsonMapper mapper : List.of(FOUND, ADDED, LENIENT)) {
                assertThat(mapper.readValue(json, Situation.class)).isEqualTo(one.situation());
                assertThat(mapper.writeValueAsString(one.situation())).isEqualTo(json);
            }
        }
    }

    @Test
    void a_situation_is_read_inside_another_value() {
        Situation situation = ScenarioDocuments.all().get(0).situation();
        String json = "{\"situation\":" + NextMoveJson.write(situation) + ",\"id\":\"a\"}";
        assertThat(FOUND.readValue(json, Request.class)).isEqualTo(new Request("a", situation));
    }

    @Test
    void a_situation_is_read_from_a_tree_and_from_yaml() {
        Situation situation = ScenarioDocuments.all().get(0).situation();
        JsonNode tree = FOUND.valueToTree(situation);
        assertThat(FOUND.treeToValue(tree, Situation.class)).isEqualTo(situation);
        YAMLMapper yaml = YAMLMapper.builder().addModule(new NextMoveModule()).build();
        assertThat(yaml.readValue(yaml.writeValueAsString(situation), Situation.class))
                .isEqualTo(situation);
        assertThatThrownBy(() -> yaml.readValue("asOf: &a 2026-03-01\nsafety: *a", Situation.class))
                .hasMessageContaining("must not use aliases");
    }

    @Test
    void an_answer_is_written_as_without_a_mapper() {
        Guidance answer = SampleAnswers.guidance();
        String json = NextMoveJson.write(answer);
        assertThat(FOUND.writeValueAsString(answer)).isEqualTo(json);
        assertThat(LENIENT.writeValueAsString(answer)).isEqualTo(json);
        assertThat(FOUND.writeValueAsString(new Reply(List.of(answer)))).isEqualTo("{\"answers\":[" + json + "]}");
        assertThat(FOUND.writeValueAsString(answer.moves().get(0)))
                .startsWith("{\"move\":\"SCREEN_FOR_ABUSE_PRIVATELY\",\"status\":\"RECOMMENDED\"");
        assertThat(FOUND.writeValueAsString(SampleAnswers.comparison()))
                .isEqualTo(NextMoveJson.write(SampleAnswers.comparison()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"asOf\":\"2026-03-01\",\"safety\":{\"physicalAbuse\":\"SECRET\"}}",
                "{\"asOf\":\"2026-03-01\",\"SECRET\":1}",
                "{\"asOf\":\"2026-03-01\",\"asOf\":\"2026-03-01\"}",
                "{\"asOf\":\"SECRET\"}",
                "{\"asOf\":SECRET}",
                "\"SECRET\"",
                "[]",
                "{}"
            })
    void errors_are_those_of_a_reading_without_a_mapper(String json) {
        DocumentException alone = catchThrowableOfType(DocumentException.class, () -> NextMoveJson.readSituation(json));
        for (JsonMapper mapper : List.of(FOUND, LENIENT)) {
            DatabindException read =
                    catchThrowableOfType(DatabindException.class, () -> mapper.readValue(json, Situation.class));
            assertThat(read.getOriginalMessage()).isEqualTo(alone.getMessage());
            assertThat(read.getMessage()).doesNotContain("SECRET");
            assertThat(read).hasCauseInstanceOf(DocumentException.class);
        }
    }

    @Test
    void an_error_tells_its_place_in_the_situation() {
        DatabindException e = catchThrowableOfType(
                DatabindException.class,
                () -> FOUND.readValue("{\"id\":\"a\",\n\"situation\":{\"asOf\":1}}", Request.class));
        DocumentException cause = (DocumentException) e.getCause();
        assertThat(cause.place()).isEqualTo("asOf");
        assertThat(cause.line()).isEqualTo(2);
        assertThat(cause.column()).isEqualTo(21);
        assertThat(cause.allowed()).startsWith("must be a date");
    }

    @Test
    void an_error_in_a_tree_has_no_line() {
        JsonNode tree = FOUND.readTree("{\"asOf\":1}");
        DatabindException e =
                catchThrowableOfType(DatabindException.class, () -> FOUND.treeToValue(tree, Situation.class));
        assertThat(e.getOriginalMessage()).startsWith("`asOf`: must be a date of the calendar");
    }
}
