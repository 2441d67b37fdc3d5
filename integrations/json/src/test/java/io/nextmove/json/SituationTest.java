package io.nextmove.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.nextmove.move.Considered;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Door;
import io.nextmove.situation.DoorOutcome;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Movement;
import io.nextmove.situation.MovementSign;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SituationTest {

    @Test
    void only_the_date_is_needed_and_all_else_stays_not_told() {
        assertThat(json("{\"asOf\":\"2026-03-01\"}"))
                .isEqualTo(Situation.asOf(LocalDate.of(2026, 3, 1)).build());
    }

    @ParameterizedTest
    @MethodSource("io.nextmove.situation.Fact#all")
    void every_fact_can_be_told(Fact<?> fact) {
        String path = fact.path();
        String name = path.substring(path.indexOf('.') + 1);
        String field = "\"" + name + "\":" + toldJson(fact);
        String group = path.contains(".") ? "\"" + path.substring(0, path.indexOf('.')) + "\":{" + field + "}" : field;

        Situation read = json("{\"asOf\":\"2026-03-01\"," + group + "}");

        assertThat(fact.in(read)).isEqualTo(told(fact));
        assertThat(Fact.all().stream().filter(f -> f != fact && f != Fact.PERSPECTIVE))
                .allMatch(f -> f.isOpenIn(read));
    }

    @Test
    void yaml_says_the_same_as_json_and_no_is_a_word() {
        String yaml = """
                asOf: 2026-03-01
                safety:
                  physicalAbuse: NO
                  afraidOfPartner: "YES"
                plannedStatements:
                  - id: no
                timeline: {windowStart: 2024-02-29, monthsWaitedBefore: 36}
                """;
        assertThat(NextMoveYaml.readSituation(yaml))
                .isEqualTo(Situation.asOf(LocalDate.of(2026, 3, 1))
                        .safety(s -> s.physicalAbuse(Certainty.NO).afraidOfPartner(Answer.YES))
                        .plannedStatements(PlannedStatement.named("no").build())
                        .timeline(t -> t.windowStart(LocalDate.of(2024, 2, 29)).monthsWaitedBefore(36))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1200", "1.0", "12e0", "0e-999999999", "1.2e3"})
    void whole_numbers_in_any_writing_are_months(String number) {
        assertThat(json(timeline("monthsWaitedBefore", number)).timeline().monthsWaitedBefore())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-1", "1201", "1.5", "1e999999999", "1e-999999999", "99999999999999999999", "\"7\"", "true", "[]"
            })
    void other_numbers_are_not_months(String number) {
        assertThatThrownBy(() -> json(timeline("monthsWaitedBefore", number)))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith("`timeline.monthsWaitedBefore` at line 1, column")
                .hasMessageEndingWith("must be a whole number from 0 to 1200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "2026-13-01",
                "2026-3-1",
                "+2026-03-01",
                "12026-03-01",
                "2026-03-01T00:00",
                " 2026-03-01",
                "today"
            })
    void a_day_that_is_not_in_the_calendar_is_not_a_date(String date) {
        assertThatThrownBy(() -> json(timeline("windowEnd", "\"" + date + "\"")))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith("`timeline.windowEnd` at line 1, column")
                .hasMessageEndingWith("must be a date of the calendar in the form yyyy-mm-dd, in quotation marks");
    }

    @Test
    void a_name_of_64_characters_is_counted_in_characters_and_not_in_units() {
        assertThat(json(statement("\uD83D\uDE42".repeat(64))).plannedStatements())
                .hasSize(1);
        assertThatThrownBy(() -> json(statement("x".repeat(65))))
                .hasMessageContaining("`plannedStatements[0]`")
                .hasMessageContaining("at most 64 characters");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("", "the situation at line 1, column 1", "must be an object"),
                Arguments.of("   ", "the situation", "must be an object"),
                Arguments.of("SECRET", "the situation", "must be well-formed JSON"),
                Arguments.of("[]", "the situation", "must be an object; allowed: asOf, perspective"),
                Arguments.of("{}", "the situation", "must have `asOf`"),
                Arguments.of("{\"asOf\":\"2026-03-01\"", "the situation", "must be well-formed JSON"),
                Arguments.of("{\"asOf\":\"2026-03-01\"} {}", "the situation", "must end here"),
                Arguments.of("{\"asOf\":\"2026-03-01\"} SECRET", "the situation", "must be well-formed JSON"),
                Arguments.of("{\"asOf\":null}", "`asOf`", "must be a date"),
                Arguments.of("{\"asOf\":20260301}", "`asOf`", "must be a date"),
                Arguments.of(
                        "{\"SECRET\":1,\"asOf\":\"2026-03-01\"}", "the situation", "field that is not known; allowed"),
                Arguments.of("{\"asOf\":\"2026-03-01\",\"asOf\":\"2026-03-01\"}", "`asOf`", "must be given once"),
                Arguments.of("{\"safety\":{},\"safety\":{}}", "`safety`", "must be given once"),
                Arguments.of("{\"safety\":\"SECRET\"}", "`safety`", "must be an object; allowed: immediateDanger"),
                Arguments.of("{\"safety\":null}", "`safety`", "must be an object"),
                Arguments.of(
                        "{\"safety\":{\"SECRET\":1}}", "`safety`", "field that is not known; allowed: immediateDanger"),
                Arguments.of(
                        "{\"safety\":{\"physicalAbuse\":\"SECRET\"}}",
                        "`safety.physicalAbuse` at line 1, column 28",
                        "must be one of YES, SUSPECTED, NO, UNSURE, UNKNOWN"),
                Arguments.of(
                        "{\"safety\":{\"physicalAbuse\":\"yes\"}}", "`safety.physicalAbuse`", "must be one of YES"),
                Arguments.of("{\"safety\":{\"physicalAbuse\":true}}", "`safety.physicalAbuse`", "must be one of YES"),
                Arguments.of("{\"safety\":{\"physicalAbuse\":null}}", "`safety.physicalAbuse`", "must be one of YES"),
                Arguments.of(
                        "{\"safety\":{\"afraidOfPartner\":\"SUSPECTED\"}}",
                        "`safety.afraidOfPartner`",
                        "one of YES, NO"),
                Arguments.of("{\"questions\":\"COST\"}", "`questions`", "must be a list"),
                Arguments.of("{\"questions\":[\"COST\",\"SECRET\"]}", "`questions[1]`", "must be one of WHY_REFUSES"),
                Arguments.of("{\"questions\":[\"COST\",\"COST\"]}", "`questions[1]`", "must not repeat"),
                Arguments.of("{\"considering\":[\"SECRET\"]}", "`considering[0]`", "must be one of GET_EMERGENCY_HELP"),
                Arguments.of(
                        "{\"invitation\":{\"doors\":{\"SECRET\":1}}}",
                        "`invitation.doors`",
                        "allowed: RELATIONSHIP_COACH"),
                Arguments.of(
                        "{\"invitation\":{\"doors\":{\"WORKSHOP\":\"SECRET\"}}}",
                        "`invitation.doors.WORKSHOP`",
                        "must be one of OFFERED_REFUSED"),
                Arguments.of("{\"timeline\":{\"movement\":[{}]}}", "`timeline.movement[0]`", "must have `sign`"),
                Arguments.of("{\"plannedStatements\":[{}]}", "`plannedStatements[0]`", "must have `id`"),
                Arguments.of("{\"plannedStatements\":[{\"id\":5}]}", "`plannedStatements[0].id`", "must be a text"),
                Arguments.of("[".repeat(100_000), "the situation", "must be an object"),
                Arguments.of("{\"asOf\":" + "[".repeat(100_000), "`asOf`", "must be a date"),
                Arguments.of("{\"" + "SECRET".repeat(50_000) + "\":1}", "the situation", "must be well-formed JSON"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_is_wrong_is_told_by_place_and_by_what_is_allowed(String text, String place, String allowed) {
        DocumentException e = catchThrowableOfType(DocumentException.class, () -> json(text));
        assertThat(e)
                .hasMessageStartingWith(place)
                .hasMessageContaining(allowed)
                .hasNoCause();
        assertThat(e.getMessage()).doesNotContain("SECRET").doesNotContain("\n").doesNotContain("jackson");
    }

    static Stream<Arguments> wrongYaml() {
        return Stream.of(
                Arguments.of("asOf: &a 2026-03-01\nsafety: *a", "must not use aliases"),
                Arguments.of("asOf: 2026-03-01\n---\nasOf: 2026-03-01", "must end here"),
                Arguments.of("asOf: 2026-03-01\nasOf: 2026-03-01", "must be given once"),
                Arguments.of("safety: {<<: {physicalAbuse: NO}}", "field that is not known"),
                Arguments.of("safety: {", "must be well-formed YAML"),
                Arguments.of("safety:\n\tSECRET", "must be well-formed YAML"),
                Arguments.of("? [SECRET]\n: 1", "must be well-formed YAML"),
                Arguments.of("!!binary SECRET", "must be"),
                Arguments.of("safety: {physicalAbuse: }", "must be one of YES"),
                Arguments.of("safety: {physicalAbuse: true}", "must be one of YES"),
                Arguments.of("timeline: {monthsWaitedBefore: .nan}", "must be a whole number from 0 to 1200"),
                Arguments.of("timeline: {monthsWaitedBefore: !!int SECRET}", "must be"),
                Arguments.of("SECRET", "must be an object"),
                Arguments.of("SECRET\u0007", "must be"),
                Arguments.of("# nothing", "must be an object"),
                Arguments.of("[".repeat(100_000), "must be an object"));
    }

    @ParameterizedTest
    @MethodSource("wrongYaml")
    void yaml_is_as_strict_as_json(String text, String allowed) {
        DocumentException e = catchThrowableOfType(DocumentException.class, () -> NextMoveYaml.readSituation(text));
        assertThat(e).hasMessageContaining(allowed).hasNoCause();
        assertThat(e.getMessage()).doesNotContain("SECRET").doesNotContain("\n").doesNotContain("jackson");
    }

    private static Situation json(String text) {
        return NextMoveJson.readSituation(text);
    }

    private static String timeline(String name, String value) {
        return "{\"asOf\":\"2026-03-01\",\"timeline\":{\"" + name + "\":" + value + "}}";
    }

    private static String statement(String id) {
        return "{\"asOf\":\"2026-03-01\",\"plannedStatements\":[{\"id\":\"" + id + "\"}]}";
    }

    private static Object told(Fact<?> fact) {
        return switch (fact.kind()) {
            case ONE -> fact.type().getEnumConstants()[1];
            case SET ->
                fact.type() == Considered.class
                        ? Set.of(Move.SET_A_WINDOW, Misstep.ULTIMATUM)
                        : Set.of(fact.type().getEnumConstants()[1]);
            case LIST ->
                fact == Fact.TIMELINE_MOVEMENT
                        ? List.of(Movement.of(MovementSign.SOFTENED_AFTER_FIGHT, LocalDate.of(2026, 2, 1)))
                        : List.of(PlannedStatement.named("a")
                                .costsPartner(Answer.NO)
                                .build());
            case MAP -> Map.of(Door.WORKSHOP, DoorOutcome.NOT_OFFERED);
            case DATE -> Optional.of(LocalDate.of(2026, 2, 1));
            case MONTHS -> OptionalInt.of(7);
        };
    }

    private static String toldJson(Fact<?> fact) {
        return switch (fact.kind()) {
            case ONE -> "\"" + fact.type().getEnumConstants()[1] + "\"";
            case SET ->
                fact.type() == Considered.class
                        ? "[\"ULTIMATUM\",\"SET_A_WINDOW\"]"
                        : "[\"" + fact.type().getEnumConstants()[1] + "\"]";
            case LIST ->
                fact == Fact.TIMELINE_MOVEMENT
                        ? "[{\"on\":\"2026-02-01\",\"sign\":\"SOFTENED_AFTER_FIGHT\"}]"
                        : "[{\"id\":\"a\",\"costsPartner\":\"NO\"}]";
            case MAP -> "{\"WORKSHOP\":\"NOT_OFFERED\"}";
            case DATE -> "\"2026-02-01\"";
            case MONTHS -> "7";
        };
    }
}
