package io.nextmove.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.nextmove.GuidanceEngine;
import io.nextmove.json.GuidanceCase;
import io.nextmove.json.NextMoveJson;
import io.nextmove.json.Schema;
import io.nextmove.json.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What goes in and what comes out is as the contract has it: the one that is shipped, and the agreed one beside us. */
class ContractTest {
    private static final Path AGREED = Path.of("../../shared/contract");
    private static final JsonMapper JSON = new JsonMapper();
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();

    @Test
    void every_answer_to_a_shipped_scenario_is_valid() {
        assertAnswersValid(Validator.shipped(), ShippedScenarios.all());
    }

    @Test
    void every_field_of_an_answer_is_described() {
        JsonNode schema = JSON.readTree(Schema.GUIDANCE.text());
        TreeSet<String> undescribed = new TreeSet<>();
        undescribed(JSON.readTree("{\"x\":1}"), schema, schema, "", undescribed);
        assertThat(undescribed).containsExactly("/x");
        undescribed.clear();
        for (GuidanceCase one : ShippedScenarios.all()) {
            JsonNode answer = JSON.readTree(NextMoveJson.write(ENGINE.advise(one.situation())));
            undescribed(answer, schema, schema, "", undescribed);
        }
        assertThat(undescribed).isEmpty();
    }

    /** These run only where the agreed contract stands beside the project. */
    @Nested
    class Agreed {
        @BeforeEach
        void is_there() {
            assumeThat(AGREED).isDirectory();
        }

        @Test
        void every_answer_is_valid_by_it_too() throws IOException {
            List<GuidanceCase> cases = new ArrayList<>(ShippedScenarios.all());
            cases.addAll(samples());
            assertAnswersValid(Validator.in(AGREED), cases);
            assertAnswersValid(Validator.shipped(), samples());
        }

        @Test
        void every_shipped_situation_is_valid_by_it_too() throws IOException {
            Validator agreed = Validator.in(AGREED);
            for (GuidanceCase one : ShippedScenarios.all()) {
                assertThat(agreed.errors(Schema.SITUATION, NextMoveJson.write(one.situation()))).as(one.id()).isEmpty();
            }
        }

        @Test
        void the_shipped_contract_adds_and_takes_nothing_away() throws IOException {
            for (Schema schema : List.of(Schema.GUIDANCE, Schema.SITUATION, Schema.CASE)) {
                String name = Validator.name(schema);
                String agreed = Files.readString(AGREED.resolve(name + ".schema.json"));
                assertContains(JSON.readTree(schema.text()), JSON.readTree(agreed), name);
            }
        }

        @Test
        void every_sample_case_passes() throws IOException {
            for (GuidanceCase one : samples()) {
                assertThat(one.expect().shortfalls(ENGINE.advise(one.situation()))).as(one.id()).isEmpty();
            }
        }

        private List<GuidanceCase> samples() throws IOException {
            return NextMoveJson.readCases(Files.readString(AGREED.resolve("sample-cases.json")));
        }
    }

    private static void assertAnswersValid(Validator validator, List<GuidanceCase> cases) {
        assertThat(cases).isNotEmpty();
        for (GuidanceCase one : cases) {
            String answer = NextMoveJson.write(ENGINE.advise(one.situation()));
            assertThat(validator.errors(Schema.GUIDANCE, answer)).as(one.id()).isEmpty();
        }
    }

    /** Asserts that all of a schema is in another one, which may have more. */
    private static void assertContains(JsonNode whole, JsonNode part, String place) {
        if (part.isObject()) {
            part.properties().forEach(field -> {
                assertThat(whole.has(field.getKey())).as(place + "/" + field.getKey()).isTrue();
                assertContains(whole.get(field.getKey()), field.getValue(), place + "/" + field.getKey());
            });
        } else {
            assertThat(whole).as(place).isEqualTo(part);
        }
    }

    private static void undescribed(JsonNode value, JsonNode at, JsonNode root, String place, TreeSet<String> found) {
        JsonNode schema = at.has("$ref") ? root.at(at.get("$ref").asString().substring(1)) : at;
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
}
