package io.nextmove.build.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleFormTest {
    private static final Path CORE = Path.of("../rules-core/src/main");
    private static final Path RULES = CORE.resolve("resources/io/nextmove/rules");
    private static final Path PASSAGES = CORE.resolve("resources/io/nextmove/passages/passages.tsv");
    private static final VocabularyFiles VOCABULARY = VocabularyFiles.read(CORE.resolve("definitions/words"));
    private static final Moves MOVES = Moves.read(Path.of("../rules-api/src/main/definitions/moves.yaml"));
    private static final Set<String> POLICIES = policies();
    private static final String NAME = "Where there is harm, support of one's own comes first";
    private static final String SOUND = rule(NAME, "SAF-01", "wrong-first-step/07", "STATED", "MovePhase( abuseHold )");

    @TempDir
    private Path folder;

    @Test
    void a_sound_rule_is_a_line_of_the_catalog() {
        assertThat(lines(SOUND))
                .singleElement()
                .asString()
                .startsWith("SAF-01\tSAF-01\t" + NAME + "\t\tSTATED\twrong-first-step/07\t");
    }

    static Stream<Arguments> ill() {
        return Stream.of(
                ill(SOUND.replace("@id(\"SAF-01\")", "@ids(\"SAF-01\")"), "`@ids` is not known; allowed: @id, @cites"),
                ill(SOUND.replace("    @id(\"SAF-01\")\n", ""), "`@id` is missing; every rule has"),
                ill(SOUND.replace("    @cites(\"wrong-first-step/07\")\n", ""), "`@cites` is missing; every rule has"),
                ill(SOUND.replace("    @footing(\"STATED\")\n", ""), "`@footing` is missing; every rule has"),
                ill(SOUND.replace("SAF-01", "one"), "`@id` is no id; give the row of the guideline, for example"),
                ill(SOUND.replace("STATED", "STATE"), "`@footing` is not known; allowed: STATED, INFERRED, POLICY"),
                ill(
                        SOUND.replace("wrong-first-step/07", "wrong-first-step/70"),
                        "`wrong-first-step/70` in `@cites` is no passage; take ids from"),
                ill(
                        SOUND.replace("wrong-first-step/07", "wrong-first-step/07..02"),
                        "`wrong-first-step/07..02` in `@cites` is no passage; take ids from"),
                ill(SOUND.replace("wrong-first-step/07", ""), "`` in `@cites` is no passage; take ids from"),
                ill(SOUND.replace("wrong-first-step/07", "wrong-first-step/06"), "STATED needs a passage that"),
                ill(
                        SOUND.replace("wrong-first-step/07", "policy/scope"),
                        "POLICY cites policy/NAME and nothing else does"),
                ill(SOUND.replace("STATED", "POLICY"), "POLICY cites policy/NAME and nothing else does"),
                ill(
                        SOUND.replace("STATED", "POLICY").replace("wrong-first-step/07", "policy/scope, cost/01"),
                        "POLICY cites policy/NAME and nothing else does; split the rule"),
                ill(
                        SOUND.replace("STATED", "POLICY").replace("wrong-first-step/07", "policy/whim"),
                        "`policy/whim` has no reason; write it into policies.tsv"),
                ill(SOUND.replace("wrong-first-step/07", "lower-doors/21..22"), "`lower-doors/21` is promotion"),
                ill(SOUND.replace("wrong-first-step/07", "lower-doors/00"), "`lower-doors/00` is a heading; cite what"),
                ill(
                        SOUND.replace("wrong-first-step/07", "wrong-first-step/07, faq-why/00"),
                        "`faq-why/00` is a heading"),
                ill(SOUND.replace("wrong-first-step/07", "wrong-first-step/07, intro/00"), "`intro/00` is a heading"),
                ill(
                        SOUND.replace("MovePhase( abuseHold )", "MovePhase( harm )"),
                        "`harm` is neither a fact nor a word"),
                ill(
                        SOUND.replace("MovePhase( abuseHold )", "Situation( )"),
                        "the condition tests one fact; write one of [AnswerPhase, FollowUpPhase, "),
                ill(
                        SOUND.replace("MovePhase( abuseHold )", "MovePhase( abuseHold ) SignPhase( inviter )"),
                        "the condition tests one fact; write one of "),
                ill(
                        SOUND.replace("MovePhase( abuseHold )", "exists MovePhase( abuseHold )"),
                        "the condition tests one fact; write one of "),
                ill(SOUND.replace("MovePhase( abuseHold )", "true"), "the condition tests one fact; write one of"),
                ill(SOUND.replace("MovePhase( abuseHold )", "MovePhase( abuseHold && )"), "the condition ends early"),
                ill(
                        SOUND.replace("MovePhase( abuseHold )", "MovePhase( abuseHold && || danger )"),
                        "expected a word or a fact, not `||`; "),
                ill(SOUND.replace("MovePhase( abuseHold )", "MovePhase( abuseHold, )"), "the condition ends early"),
                ill(
                        SOUND.replace("MovePhase( abuseHold )", "MovePhase( abuseHold danger )"),
                        "expected `,`, not `danger`"),
                ill(
                        SOUND.replace("GET_INDIVIDUAL_SUPPORT );", "GET_INDIVIDUAL_SUPPORT"),
                        "a bracket of the consequence is not closed; "));
    }

    @ParameterizedTest
    @MethodSource("ill")
    void an_ill_formed_rule_is_named_with_file_and_line_and_what_to_do(String text, String problem) {
        assertWrong(() -> lines("\n" + text), "rules.drl:2: rule `" + NAME + "`: " + problem);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_that_is_no_sentence_is_told(String name) {
        String text = rule(name, "SAF-01", "wrong-first-step/07", "STATED", "MovePhase( abuseHold )");
        assertWrong(() -> lines(text), "rules.drl:1: rule `" + name + "`: the name is no sentence; ");
    }

    static Stream<String> names() {
        return Stream.of(
                "SAF-01",
                "Support comes first",
                "where there is harm, support comes first",
                "Where there is harm, support comes first.");
    }

    @Test
    void what_has_not_the_shape_of_a_rule_is_told_at_its_own_line() {
        assertWrong(
                () -> lines(SOUND.replace("STATED\")", "STATED\")\n    @footing(\"POLICY\")")),
                "rules.drl:5: rule `" + NAME + "`: `@footing` stands twice; keep one");
        assertWrong(
                () -> lines(SOUND.replace("    @footing", "    salience 5\n    @footing")),
                "rules.drl:4: rule `" + NAME + "`: no annotation; write it as `@footing");
        assertWrong(
                () -> lines(SOUND.replace("\nend\n", "\n")),
                "rules.drl:1: rule `" + NAME + "`: it has no `end`; put `end` on a line of its own");
        assertWrong(
                () -> lines(SOUND.replace("\nthen\n", "\n")),
                "rules.drl:1: rule `" + NAME + "`: it lacks `when` or `then`; put each on a line of its own");
        assertWrong(
                () -> lines(SOUND.replace("rule \"", "rule '")),
                "rules.drl:1: rule `rule '" + NAME + "\"`: no name; write `rule \"A sentence\"`");
    }

    @Test
    void two_rules_of_one_sentence_are_told() {
        assertWrong(
                () -> lines(SOUND + SOUND.replace("SAF-01", "SAF-02")),
                "rules.drl:10: rule `" + NAME + "`: another rule has the same sentence; say what differs");
    }

    @Test
    void two_rules_of_one_id_are_told() {
        assertWrong(
                () -> lines(SOUND + SOUND.replace(NAME, "Where there is harm, a second rule speaks")),
                "rules.drl:10: rule `Where there is harm, a second rule speaks`: `@id` is taken by another rule; number them as");
    }

    /** Actions whose last call would win: the order of rules must not matter. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            timeline( TimelineState.NO_WINDOW, Move.SET_A_WINDOW ) | timeline( TimelineState.NO_WINDOW )
            addNote( MoveNote.PROPOSED_END, Move.SET_A_WINDOW )    | addNote( MoveNote.PROPOSED_END, Move.STOP_ASKING )
            addAvoid( AvoidLine.WHERE_UNSAFE, Scope.JOINT )        | addAvoid( AvoidLine.WHERE_UNSAFE, Scope.INVITES )
            openWishedDoors()                                      | openWishedDoors()
            """)
    void two_rules_that_set_one_value_differently_are_told(String first, String second) {
        String one = SOUND.replace("recommend( Move.GET_INDIVIDUAL_SUPPORT )", first);
        String other = SOUND.replace("SAF-01", "SAF-02")
                .replace(NAME, "Where there is harm, a second rule speaks")
                .replace("recommend( Move.GET_INDIVIDUAL_SUPPORT )", second);
        String key = first.substring(0, first.indexOf('('))
                + (first.contains(", ") ? "( " + first.split("[( ,]+")[1] + " )" : "");

        assertWrong(
                () -> lines(one + other),
                "rules.drl:10: rule `Where there is harm, a second rule speaks`: `" + key
                        + "` has another value in rule SAF-01; give both the same");
        if (!first.equals(second)) {
            assertThat(lines(one + other.replace(second, first))).hasSize(2);
        }
        assertThat(lines(one)).hasSize(1);
    }

    @Test
    void a_rule_of_the_last_phase_cites_nothing_that_a_limit_looks_back_at() {
        String limit = rule(
                "Where a study is cited, the answer says whom it is about",
                "NOT-03",
                "solo/07, solo/26",
                "STATED",
                "OutcomePhase( communicationStudyCited )");
        String late = rule("One who thinks of a chat is led to help", "MIS-19", "solo/26", "STATED", "OutcomePhase()");

        assertThat(lines(limit + SOUND)).hasSize(2);
        assertThat(lines(limit + late.replace("OutcomePhase()", "MovePhase()"))).hasSize(2);
        assertWrong(
                () -> lines(late + limit),
                "rules.drl:1: rule `One who thinks of a chat is led to help`: `solo/26` has a limit that looks at");
    }

    // Trials: the shipped rules and passages, spoiled in one place.

    @Test
    void the_shipped_rules_have_the_form() {
        assertThat(lines(RuleFile.readAll(RULES), PASSAGES)).hasSizeGreaterThan(300);
    }

    @Test
    void a_false_passage_id_in_a_shipped_rule_is_found() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        try (Stream<Path> files = Files.list(RULES)) {
            for (Path file : files.toList()) {
                Files.copy(file, rules.resolve(file.getFileName()));
            }
        }
        Path file = rules.resolve("12-cost.drl");
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("@cites\\(\"cost/0", "@cites(\"cost/9"));

        assertWrong(() -> lines(RuleFile.readAll(rules), PASSAGES), "12-cost.drl:");
    }

    @Test
    void a_deleted_passage_is_missed_by_the_rules_that_cite_it() throws IOException {
        Path spoiled = spoil("\nwrong-first-step/07\t[^\n]*\n", "\n");

        assertWrong(() -> lines(RuleFile.readAll(RULES), spoiled), "is no passage; take ids");
    }

    @Test
    void a_passage_whose_note_the_source_lacks_is_cited_by_no_rule() throws IOException {
        Path spoiled = spoil("(\nwrong-first-step/07\t[^\t]*\t[^\t]*\t[A-Z]*\t)-", "$113");

        assertWrong(
                () -> lines(RuleFile.readAll(RULES), spoiled),
                "`wrong-first-step/07` has a note that the source lacks (13, 16); take it out");
    }

    private Path spoil(String pattern, String replacement) throws IOException {
        Path table = folder.resolve("passages.tsv");
        String before = Files.readString(PASSAGES);
        String after = before.replaceFirst(pattern, replacement);
        assertThat(after).isNotEqualTo(before);
        return Files.writeString(table, after);
    }

    private interface Check {
        Object run();
    }

    private static void assertWrong(Check check, String message) {
        assertThatExceptionOfType(RuleFormException.class)
                .isThrownBy(check::run)
                .satisfies(e -> assertThat(e.getMessage())
                        .contains(message)
                        .doesNotContain("\n")
                        .contains("; "));
    }

    private static Arguments ill(String text, String problem) {
        assertThat(text).isNotEqualTo(SOUND);
        return Arguments.of(text, problem);
    }

    private static List<String> lines(String text) {
        return lines(List.of(RuleFile.parse("rules.drl", text)), PASSAGES);
    }

    private static List<String> lines(List<RuleFile> files, Path passages) {
        return RuleCatalogWriter.check(files, VOCABULARY, Passages.read(passages), POLICIES, MOVES)
                .lines();
    }

    private static Set<String> policies() {
        try (Stream<String> lines = Files.lines(CORE.resolve("resources/io/nextmove/core/catalog/policies.tsv"))) {
            return lines.skip(1).map(line -> "policy/" + line.split("\t")[0]).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rule(String name, String row, String cites, String footing, String condition) {
        return """
                rule "%s"
                    @id("%s")
                    @cites("%s")
                    @footing("%s")
                when
                    %s
                then
                    actions.recommend( Move.GET_INDIVIDUAL_SUPPORT );
                end
                """.formatted(name, row, cites, footing, condition);
    }
}
