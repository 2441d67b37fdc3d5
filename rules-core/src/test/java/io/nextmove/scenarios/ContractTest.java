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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What goes in and what comes out is as the shipped contract has it, and callers of the first edition are still served. */
class ContractTest {
    private static final Path FIRST_EDITION = Path.of("../../shared/contract");
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

    /** These run only where the contract of the first edition stands beside the project. */
    @Nested
    class FirstEdition {
        /**
         * What the second edition answers otherwise. A woman whose husband hit her is no longer told to get clear on
         * staying, nor that staying is her choice (both SAF-04a), and fear is the fourth question on harm (ASK-01b).
         */
        private static final Map<String, List<String>> CHANGED = Map.of(
                "sample-3",
                List.of(
                        "deferred GET_CLEAR_ON_STAYING: was not in the answer",
                        "doesNotAsk safety.afraidOfPartner: was there",
                        "notices STAY_OR_LEAVE_IS_YOURS: was not there; there were"
                                + " [CHECK_DEVICE_PRIVACY, NOT_THERAPY_NOT_EMERGENCY, NO_EMERGENCY_GUIDANCE_IN_SOURCE]"));

        @BeforeEach
        void is_there() {
            assumeThat(FIRST_EDITION).isDirectory();
        }

        @Test
        void its_schemas_are_still_kept() throws IOException {
            for (Schema schema : List.of(Schema.GUIDANCE, Schema.SITUATION, Schema.CASE)) {
                String name = Validator.name(schema);
                String first = Files.readString(FIRST_EDITION.resolve(name + ".schema.json"));
                assertKept(JSON.readTree(schema.text()), JSON.readTree(first), name, schema == Schema.GUIDANCE);
            }
        }

        @Test
        void its_cases_are_read_and_answered_and_what_differs_is_what_the_second_edition_changed() throws IOException {
            List<GuidanceCase> cases =
                    NextMoveJson.readCases(Files.readString(FIRST_EDITION.resolve("sample-cases.json")));
            assertAnswersValid(Validator.shipped(), cases);
            Map<String, List<String>> differences = new TreeMap<>();
            for (GuidanceCase one : cases) {
                List<String> shortfalls = one.expect().shortfalls(ENGINE.advise(one.situation()));
                if (!shortfalls.isEmpty()) {
                    differences.put(one.id(), shortfalls);
                }
            }
            assertThat(differences).isEqualTo(CHANGED);
        }
    }

    private static void assertAnswersValid(Validator validator, List<GuidanceCase> cases) {
        assertThat(cases).isNotEmpty();
        for (GuidanceCase one : cases) {
            String answer = NextMoveJson.write(ENGINE.advise(one.situation()));
            assertThat(validator.errors(Schema.GUIDANCE, answer)).as(one.id()).isEmpty();
        }
    }

    /** Asserts that what was written for a schema still fits: nothing is gone, and nothing new is demanded of a caller. */
    private static void assertKept(JsonNode now, JsonNode first, String place, boolean ours) {
        if (first.isObject()) {
            first.properties().forEach(field -> {
                assertThat(now.has(field.getKey()))
                        .as(place + "/" + field.getKey())
                        .isTrue();
                assertKept(now.get(field.getKey()), field.getValue(), place + "/" + field.getKey(), ours);
            });
        } else if (place.endsWith("/enum") || place.endsWith("/required") && ours) {
            assertThat(now).as(place).containsAll(first);
        } else if (place.endsWith(
                "/description")) { // prose: it may say what was added, and no document fits less for it
            assertThat(now.asString()).as(place).isNotBlank();
        } else {
            assertThat(now).as(place).isEqualTo(first);
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
