package io.nextmove.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.nextmove.GuidanceEngine;
import io.nextmove.situation.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What goes in and what comes out is as the contract has it: the one that is shipped, and the agreed one beside us. */
class ContractTest {
    private static final String SHIPPED = "classpath:io/nextmove/contract/";
    private static final Path AGREED = Path.of("../../shared/contract");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();

    @Test
    void every_answer_to_a_shipped_scenario_is_valid() throws IOException {
        assertAnswersValid(schema(SHIPPED, "guidance"), ScenarioFiles.all());
    }

    @Test
    void every_shipped_scenario_and_its_situation_are_valid() throws IOException, URISyntaxException {
        assertScenariosValid(SHIPPED);
    }

    @Test
    void what_is_not_by_the_contract_is_not_valid() throws IOException {
        assertThat(schema(SHIPPED, "guidance").validate(JSON.readTree("{}"))).isNotEmpty();
        assertThat(schema(SHIPPED, "case").validate(JSON.readTree("{\"id\":\"a\"}"))).isNotEmpty();
        assertThat(schema(SHIPPED, "situation").validate(JSON.readTree("{\"asOf\":\"2026-03-01\",\"x\":1}")))
                .isNotEmpty();
    }

    @Test
    void every_field_of_an_answer_is_described() throws IOException {
        JsonNode schema = shippedText("guidance");
        TreeSet<String> undescribed = new TreeSet<>();
        undescribed(JSON.readTree("{\"x\":1}"), schema, schema, "", undescribed);
        assertThat(undescribed).containsExactly("/x");
        undescribed.clear();
        undescribed(JSON.readTree(GuidanceWriter.line(Sample.waiting())), schema, schema, "", undescribed);
        for (Case one : ScenarioFiles.all()) {
            JsonNode answer = JSON.readTree(GuidanceWriter.line(ENGINE.advise(one.situation())));
            undescribed(answer, schema, schema, "", undescribed);
        }
        assertThat(undescribed).isEmpty();
    }

    /** These run only where the agreed contract stands beside the project. */
    @Nested
    class Agreed {
        private final String place = AGREED.toUri().toString();

        @BeforeEach
        void is_there() {
            assumeThat(AGREED).isDirectory();
        }

        @Test
        void every_answer_is_valid_by_it_too() throws IOException {
            List<Case> cases = new ArrayList<>(ScenarioFiles.all());
            cases.addAll(samples());
            assertAnswersValid(schema(place, "guidance"), cases);
            assertAnswersValid(schema(SHIPPED, "guidance"), samples());
        }

        @Test
        void every_shipped_scenario_is_valid_by_it_too() throws IOException, URISyntaxException {
            assertScenariosValid(place);
        }

        @Test
        void the_shipped_contract_adds_and_takes_nothing_away() throws IOException {
            for (String name : List.of("guidance", "situation", "case")) {
                assertContains(shippedText(name), agreedText(name), name);
            }
        }

        @Test
        void every_sample_case_passes() {
            Outcome outcome = Outcome.of(ENGINE, "", "check", AGREED.resolve("sample-cases.json").toString());
            assertThat(outcome.err()).isEmpty();
            assertThat(outcome.out()).isEqualTo(samples().size() + " passed, 0 failed\n");
        }

        private List<Case> samples() {
            try {
                return Case.read(Files.readString(AGREED.resolve("sample-cases.json")), false);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        private JsonNode agreedText(String name) throws IOException {
            return JSON.readTree(Files.readString(AGREED.resolve(name + ".schema.json")));
        }
    }

    private static void assertAnswersValid(JsonSchema schema, List<Case> cases) throws IOException {
        assertThat(cases).isNotEmpty();
        for (Case one : cases) {
            JsonNode answer = JSON.readTree(GuidanceWriter.line(ENGINE.advise(one.situation())));
            assertThat(schema.validate(answer)).as(one.id()).isEmpty();
        }
    }

    private static void assertScenariosValid(String place) throws IOException, URISyntaxException {
        JsonSchema whole = schema(place, "case");
        JsonSchema situation = schema(place, "situation");
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                .build();
        try (Stream<Path> files = Files.list(Path.of(NextMove.class.getResource("scenarios").toURI()))) {
            for (Path file : files.toList()) {
                JsonNode tree = yaml.readTree(Files.readString(file));
                for (JsonNode one : tree.isArray() ? tree : List.of(tree)) {
                    assertThat(whole.validate(one)).as(file.toString()).isEmpty();
                    assertThat(situation.validate(one.get("situation"))).as(file.toString()).isEmpty();
                }
            }
        }
    }

    /** Asserts that all of a schema is in another one, which may have more. */
    private static void assertContains(JsonNode whole, JsonNode part, String place) {
        if (part.isObject()) {
            part.properties().forEach(field -> {
                assertThat(whole.has(field.getKey())).as(place + "/" + field.getKey()).isTrue();
                assertContains(whole.get(field.getKey()), field.getValue(), place + "/" + field.getKey());
            });
        } else if (place.endsWith("/enum")) {
            assertThat(whole).as(place).containsExactlyInAnyOrderElementsOf(part);
        } else {
            assertThat(whole).as(place).isEqualTo(part);
        }
    }

    private static void undescribed(JsonNode value, JsonNode at, JsonNode root, String place, TreeSet<String> found) {
        JsonNode schema = at.has("$ref") ? root.at(at.get("$ref").asText().substring(1)) : at;
        if (value.isArray()) {
            value.forEach(each -> undescribed(each, schema.path("items"), root, place, found));
        }
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            String inside = place + "/" + field.getKey();
            JsonNode described = schema.path("properties").path(field.getKey());
            if (described.isMissingNode()) {
                found.add(inside);
            } else {
                undescribed(field.getValue(), described, root, inside, found);
            }
        }
    }

    private static JsonNode shippedText(String name) throws IOException {
        try (InputStream in = Situation.class.getResourceAsStream("/io/nextmove/contract/" + name + ".schema.json")) {
            return JSON.readTree(in);
        }
    }

    private static JsonSchema schema(String place, String name) {
        return JsonSchemaFactory.getInstance(
                        VersionFlag.V202012,
                        factory -> factory.schemaMappers(mappers -> mappers.mapPrefix("https://nextmove/", place)))
                .getSchema(URI.create("https://nextmove/" + name + ".schema.json"));
    }
}
