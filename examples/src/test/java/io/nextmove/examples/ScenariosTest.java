package io.nextmove.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScenariosTest {
    private static final GuidanceEngine ENGINE = situation -> Sample.waiting();
    private static final List<Case> SHIPPED = ScenarioFiles.all();

    @Test
    void every_scenario_has_a_name_of_its_own_a_title_and_a_story() {
        assertThat(SHIPPED).isNotEmpty().allMatch(one -> !one.title().isBlank() && !one.story().isBlank());
        assertThat(SHIPPED).extracting(Case::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
    }

    @Test
    void every_scenario_is_valid_by_the_contract() throws IOException, URISyntaxException {
        JsonSchema schema = JsonSchemaFactory.getInstance(
                        VersionFlag.V202012,
                        factory -> factory.schemaMappers(mappers -> mappers.mapPrefix(
                                "https://nextmove/", "classpath:io/nextmove/contract/")))
                .getSchema(URI.create("https://nextmove/case.schema.json"));
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                .build();
        Path folder = Path.of(NextMove.class.getResource("scenarios").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                JsonNode tree = yaml.readTree(Files.readString(file));
                for (JsonNode one : tree.isArray() ? tree : List.of(tree)) {
                    assertThat(schema.validate(one)).as(file.toString()).isEmpty();
                }
            }
        }
        assertThat(schema.validate(yaml.readTree("id: a"))).isNotEmpty();
    }

    @Test
    void all_are_run_and_counted() {
        Outcome outcome = Outcome.of(ENGINE, "", "scenarios");
        assertThat(outcome.out().lines().filter(line -> line.startsWith("passed  ") || line.startsWith("failed  ")))
                .hasSameSizeAs(SHIPPED);
        assertThat(outcome.out()).containsPattern("\n\\d+ passed, \\d+ failed\n$");
    }

    @Test
    void one_is_run_by_its_name_and_told_where_it_falls_short() {
        Case one = SHIPPED.get(0);
        Guidance danger = Sample.danger();
        List<String> shortfalls = one.expect().shortfalls(danger);

        assertThat(Outcome.of(situation -> danger, "", "scenarios", one.id()))
                .isEqualTo(new Outcome(
                        1,
                        "failed  " + one.id() + "  " + one.title() + "\n        "
                                + String.join("\n        ", shortfalls) + "\n0 passed, 1 failed\n",
                        ""));
    }

    @Test
    void a_story_is_shown_with_its_answer() {
        Outcome outcome = Outcome.of(ENGINE, "", "scenarios", "--show", SHIPPED.get(0).id());
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .startsWith(SHIPPED.get(0).title() + " " + SHIPPED.get(0).story().strip().replaceAll("\\s+", " "))
                .contains("Is this device only yours?", Headings.NOW);
    }

    @Test
    void a_name_that_is_not_there_is_one_line() {
        assertThat(Outcome.of(ENGINE, "", "scenarios", "SECRET"))
                .isEqualTo(new Outcome(2, "", "nextmove: ID: must be one that `nextmove scenarios` lists\n"));
    }
}
