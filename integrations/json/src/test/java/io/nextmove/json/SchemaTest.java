package io.nextmove.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class SchemaTest {
    private static final Validator VALIDATOR = Validator.shipped();

    @ParameterizedTest
    @EnumSource
    void every_schema_is_there(Schema schema) {
        JsonNode read = JsonMapper.shared().readTree(schema.text());
        assertThat(read.at("/$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.url().toString()).endsWith(schema.resource());
    }

    @Test
    void what_is_written_is_by_its_schema() {
        assertThat(VALIDATOR.errors(Schema.GUIDANCE, NextMoveJson.write(SampleAnswers.guidance())))
                .isEmpty();
        assertThat(VALIDATOR.errors(Schema.EXPLANATIONS, "compare", NextMoveJson.write(SampleAnswers.comparison())))
                .isEmpty();
        for (GuidanceCase one : ScenarioDocuments.all()) {
            assertThat(VALIDATOR.errors(Schema.SITUATION, NextMoveJson.write(one.situation())))
                    .as(one.id())
                    .isEmpty();
        }
    }

    @Test
    void what_is_not_by_a_schema_is_told() {
        assertThat(VALIDATOR.errors(Schema.GUIDANCE, "{}")).isNotEmpty();
        assertThat(VALIDATOR.errors(Schema.CASE, "{\"id\":\"a\"}")).isNotEmpty();
        assertThat(VALIDATOR.errors(Schema.SITUATION, "{\"asOf\":\"2026-03-01\",\"x\":1}"))
                .isNotEmpty();
    }

    @Test
    void every_shipped_scenario_is_by_the_schema_of_a_case() throws IOException {
        YAMLMapper yaml = new YAMLMapper();
        for (Path file : ScenarioDocuments.files()) {
            JsonNode tree = yaml.readTree(Files.readString(file));
            for (JsonNode one : tree.isArray() ? tree : List.of(tree)) {
                assertThat(VALIDATOR.errors(Schema.CASE, one.toString()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }
}
