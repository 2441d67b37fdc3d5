package io.nextmove.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Door;
import io.nextmove.situation.DoorOutcome;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Movement;
import io.nextmove.situation.MovementSign;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The reference gives what the cases of the second edition expect, as far as they speak of more than texts. */
class ReferenceCasesTest {
    /** The module is built in its own folder, beside which the shared files lie where they are at hand. */
    private static final Path CASES = Path.of("../../shared/cases/second-edition.json");

    @Test
    void the_reference_gives_what_the_cases_expect() {
        assumeTrue(Files.exists(CASES));
        assertThat(disagreements(CASES)).isEmpty();
    }

    /** Where the reference and a case differ, one line each. */
    static List<String> disagreements(Path cases) {
        List<String> found = new ArrayList<>();
        for (JsonNode c : new ObjectMapper().readTree(cases.toFile())) {
            ReferenceAnswer answer = Reference.answer(situation(c.get("situation")));
            for (String difference : compare(answer, c.get("expect"))) {
                found.add(c.get("id").asString() + ": " + difference);
            }
        }
        return found;
    }

    private static List<String> compare(ReferenceAnswer answer, JsonNode expect) {
        List<String> found = new ArrayList<>();
        Set<String> recommended = names(answer, Status.RECOMMENDED);
        Set<String> all = answer.moves().keySet().stream().map(Move::name).collect(Collectors.toSet());
        Set<String> missteps =
                answer.missteps().keySet().stream().map(Misstep::name).collect(Collectors.toSet());
        Set<String> questions = answer.questions().stream().map(Fact::path).collect(Collectors.toSet());
        Set<String> notices = answer.notices().stream().map(Enum::name).collect(Collectors.toSet());
        Set<String> topics = answer.answers().keySet().stream().map(Enum::name).collect(Collectors.toSet());
        missing(found, "recommended", recommended, expect);
        missing(found, "held", names(answer, Status.HELD), expect);
        missing(found, "deferred", names(answer, Status.DEFERRED), expect);
        missing(found, "excluded", names(answer, Status.EXCLUDED), expect);
        missing(found, "missteps", missteps, expect);
        missing(found, "asks", questions, expect);
        missing(found, "notices", notices, expect);
        missing(found, "answers", topics, expect);
        unwanted(found, "notRecommended", recommended, expect);
        unwanted(found, "absent", all, expect);
        unwanted(found, "noMissteps", missteps, expect);
        unwanted(found, "doesNotAsk", questions, expect);
        List<String> order = List.copyOf(recommended);
        first(found, "firstStep", order.subList(0, 1), expect);
        missing(found, "firstThree", order.subList(0, Math.min(3, order.size())), expect);
        for (Map.Entry<String, JsonNode> judgment : expect.path("judgments").properties()) {
            String value = judgment(answer, judgment.getKey());
            if (!texts(judgment.getValue()).contains(value)) {
                found.add(judgment.getKey() + " is " + value + ", not " + judgment.getValue());
            }
        }
        return found;
    }

    private static Set<String> names(ReferenceAnswer answer, Status status) {
        return answer.moves().entrySet().stream()
                .filter(e -> e.getValue() == status)
                .map(e -> e.getKey().name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String judgment(ReferenceAnswer answer, String name) {
        return switch (name) {
            case "abuse" -> answer.abuse().name();
            case "departure" -> answer.departure().name();
            case "asking" -> answer.asking().name();
            case "refusal" -> answer.refusal().name();
            case "timeline" -> answer.timeline().name();
            default -> throw new AssertionError(name);
        };
    }

    private static void missing(List<String> found, String key, Collection<String> given, JsonNode expect) {
        for (String name : texts(expect.path(key))) {
            if (!given.contains(name)) {
                found.add(key + " lacks " + name);
            }
        }
    }

    private static void unwanted(List<String> found, String key, Collection<String> given, JsonNode expect) {
        for (String name : texts(expect.path(key))) {
            if (given.contains(name)) {
                found.add(key + " has " + name);
            }
        }
    }

    private static void first(List<String> found, String key, List<String> given, JsonNode expect) {
        if (expect.has(key) && !texts(expect.get(key)).containsAll(given)) {
            found.add(key + " is " + given + ", not " + expect.get(key));
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(n -> texts.add(n.asString()));
        return texts;
    }

    private static Situation situation(JsonNode json) {
        Situation s =
                Situation.asOf(LocalDate.parse(json.get("asOf").asString())).build();
        for (Fact<?> fact : Fact.all()) {
            JsonNode value = json.at("/" + fact.path().replace('.', '/'));
            if (!value.isMissingNode()) {
                s = with(s, fact, value(fact, value));
            }
        }
        return s;
    }

    @SuppressWarnings("unchecked")
    private static <T> Situation with(Situation s, Fact<T> fact, Object value) {
        return fact.with(s, (T) value);
    }

    private static Object value(Fact<?> fact, JsonNode json) {
        return switch (fact.kind()) {
            case ONE -> named(fact.type(), json.asString());
            case SET -> {
                Set<Object> set = new HashSet<>();
                texts(json).forEach(name -> set.add(fact == Fact.CONSIDERING ? step(name) : named(fact.type(), name)));
                yield set;
            }
            case LIST -> fact == Fact.PLANNED_STATEMENTS ? statements(json) : movement(json);
            case MAP -> doors(json);
            case DATE -> Optional.of(LocalDate.parse(json.asString()));
            case MONTHS -> OptionalInt.of(json.asInt());
        };
    }

    private static Object named(Class<?> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Object step(String name) {
        boolean move = Stream.of(Move.values()).anyMatch(m -> m.name().equals(name));
        return move ? Move.valueOf(name) : Misstep.valueOf(name);
    }

    private static List<PlannedStatement> statements(JsonNode json) {
        List<PlannedStatement> statements = new ArrayList<>();
        json.forEach(n -> statements.add(new PlannedStatement(
                n.get("id").asString(),
                answer(n, "aboutOwnAction"),
                answer(n, "conditionalOnPartner"),
                answer(n, "costsPartner"),
                answer(n, "informationOnly"),
                answer(n, "insideInvitation"))));
        return statements;
    }

    private static List<Movement> movement(JsonNode json) {
        List<Movement> movement = new ArrayList<>();
        json.forEach(n -> movement.add(new Movement(
                MovementSign.valueOf(n.get("sign").asString()),
                n.has("on") ? Optional.of(LocalDate.parse(n.get("on").asString())) : Optional.empty(),
                answer(n, "lapsed"))));
        return movement;
    }

    private static Map<Door, DoorOutcome> doors(JsonNode json) {
        Map<Door, DoorOutcome> doors = new EnumMap<>(Door.class);
        json.properties()
                .forEach(e -> doors.put(
                        Door.valueOf(e.getKey()),
                        DoorOutcome.valueOf(e.getValue().asString())));
        return doors;
    }

    private static Answer answer(JsonNode json, String name) {
        return json.has(name) ? Answer.valueOf(json.get(name).asString()) : Answer.UNKNOWN;
    }
}
