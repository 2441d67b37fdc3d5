package io.nextmove.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.nextmove.core.Engines;
import io.nextmove.passages.PassageIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleFormTest {
    private static final Path TABLES = Path.of("src/main/resources/io/nextmove/passages");
    private static final String NAME = "Where there is harm, support of one's own comes first";
    private static final String SOUND = rule(NAME, "SAF-01", "wrong-first-step/07", "STATED", "Picture( abuseHold )");

    @TempDir
    private Path folder;

    @Test
    void a_sound_rule_is_a_line_of_the_book() {
        assertThat(lines(SOUND, PassageIndex.load()))
                .singleElement()
                .asString()
                .startsWith(NAME + "\tSAF-01\tSTATED\twrong-first-step/07\tsafety.physicalAbuse ");
    }

    static Stream<Arguments> ill() {
        return Stream.of(
                ill(SOUND.replace("@row(\"SAF-01\")", "@rows(\"SAF-01\")"),
                        "`@rows` is not known; allowed: @row, @cites"),
                ill(SOUND.replace("    @row(\"SAF-01\")\n", ""), "`@row` is missing; every rule has"),
                ill(SOUND.replace("    @cites(\"wrong-first-step/07\")\n", ""), "`@cites` is missing; every rule has"),
                ill(SOUND.replace("    @footing(\"STATED\")\n", ""), "`@footing` is missing; every rule has"),
                ill(SOUND.replace("SAF-01", "one"), "`@row` names no row of the guideline; give one"),
                ill(SOUND.replace("STATED", "STATE"), "`@footing` is not known; allowed: STATED, INFERRED, POLICY"),
                ill(SOUND.replace("wrong-first-step/07", "wrong-first-step/70"),
                        "`wrong-first-step/70` in `@cites` is no passage; take ids from"),
                ill(SOUND.replace("wrong-first-step/07", "wrong-first-step/07..02"),
                        "`wrong-first-step/07..02` in `@cites` is no passage; take ids from"),
                ill(SOUND.replace("wrong-first-step/07", ""), "`` in `@cites` is no passage; take ids from"),
                ill(SOUND.replace("wrong-first-step/07", "wrong-first-step/06"), "STATED needs a passage that"),
                ill(SOUND.replace("wrong-first-step/07", "policy/scope"),
                        "POLICY cites policy/NAME and nothing else does"),
                ill(SOUND.replace("STATED", "POLICY"), "POLICY cites policy/NAME and nothing else does"),
                ill(SOUND.replace("STATED", "POLICY").replace("wrong-first-step/07", "policy/scope, cost/01"),
                        "POLICY cites policy/NAME and nothing else does; split the rule"),
                ill(SOUND.replace("STATED", "POLICY").replace("wrong-first-step/07", "policy/whim"),
                        "`policy/whim` has no reason; write it into policies.tsv"),
                ill(SOUND.replace("wrong-first-step/07", "lower-doors/21..22"), "`lower-doors/21` is promotion"),
                ill(SOUND.replace("wrong-first-step/07", "lower-doors/00"), "`lower-doors/00` is a heading; cite what"),
                ill(SOUND.replace("wrong-first-step/07", "wrong-first-step/07, faq-why/00"),
                        "`faq-why/00` is a heading"),
                ill(SOUND.replace("wrong-first-step/07", "wrong-first-step/07, intro/00"), "`intro/00` is a heading"),
                ill(SOUND.replace("Picture( abuseHold )", "Picture( harm )"), "`harm` is neither a fact nor a word"),
                ill(SOUND.replace("Picture( abuseHold )", "Situation( )"),
                        "`Situation` is no pattern; allowed: [Outcome,"),
                ill(SOUND.replace("Picture( abuseHold )", "Picture( abuseHold ) Told( inviter )"),
                        "the condition has two patterns, and a rule tests one fact; split the rule"),
                ill(SOUND.replace("Picture( abuseHold )", "exists Picture( abuseHold )"),
                        "`exists` is neither a fact nor a word"),
                ill(SOUND.replace("Picture( abuseHold )", "true"), "the condition has no pattern; write one of"));
    }

    @ParameterizedTest
    @MethodSource("ill")
    void an_ill_formed_rule_is_named_with_file_and_line_and_what_to_do(String text, String problem) {
        assertWrong(() -> lines("\n" + text, PassageIndex.load()), "rules.drl:2: rule `" + NAME + "`: " + problem);
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_that_is_no_sentence_is_told(String name) {
        String text = rule(name, "SAF-01", "wrong-first-step/07", "STATED", "Picture( abuseHold )");
        assertWrong(
                () -> lines(text, PassageIndex.load()), "rules.drl:1: rule `" + name + "`: the name is no sentence; ");
    }

    static Stream<String> names() {
        return Stream.of("SAF-01", "Support comes first", "where there is harm, support comes first",
                "Where there is harm, support comes first.");
    }

    @Test
    void what_has_not_the_shape_of_a_rule_is_told_at_its_own_line() {
        assertWrong(() -> lines(SOUND.replace("STATED\")", "STATED\")\n    @footing(\"POLICY\")"), PassageIndex.load()),
                "rules.drl:5: rule `" + NAME + "`: `@footing` stands twice; keep one");
        assertWrong(() -> lines(SOUND.replace("    @footing", "    salience 5\n    @footing"), PassageIndex.load()),
                "rules.drl:4: rule `" + NAME + "`: no annotation; write it as `@footing");
        assertWrong(() -> lines(SOUND.replace("\nend\n", "\n"), PassageIndex.load()),
                "rules.drl:1: rule `" + NAME + "`: it has no `end`; put `end` on a line of its own");
        assertWrong(() -> lines(SOUND.replace("\nthen\n", "\n"), PassageIndex.load()),
                "rules.drl:1: rule `" + NAME + "`: it lacks `when` or `then`; put each on a line of its own");
        assertWrong(() -> lines(SOUND.replace("rule \"", "rule '"), PassageIndex.load()),
                "rules.drl:1: rule `rule '" + NAME + "\"`: no name; write `rule \"A sentence\"`");
    }

    @Test
    void two_rules_of_one_name_are_told() {
        assertWrong(() -> lines(SOUND + SOUND, PassageIndex.load()),
                "rules.drl:10: rule `" + NAME + "`: another rule has the same name; say what differs");
    }

    @Test
    void a_rule_of_the_last_stratum_cites_nothing_that_a_limit_looks_back_at() {
        String limit = rule("Where a study is cited, the answer says whom it is about", "NOT-03", "solo/07, solo/26",
                "STATED", "Outcome( communicationStudyCited )");
        String late = rule("One who thinks of a chat is led to help", "MIS-19", "solo/26", "STATED", "Outcome()");

        assertThat(lines(limit + SOUND, PassageIndex.load())).hasSize(2);
        assertThat(lines(limit + late.replace("Outcome()", "Picture()"), PassageIndex.load())).hasSize(2);
        assertWrong(() -> lines(late + limit, PassageIndex.load()),
                "rules.drl:1: rule `One who thinks of a chat is led to help`: `solo/26` has a limit that looks at");
    }

    // Trials: the shipped rules and passages, spoiled in one place.

    @Test
    void the_shipped_rules_have_the_form() throws IOException {
        assertThat(RuleBookWriter.lines(RuleFile.readAll(Engines.RULES), tables())).hasSizeGreaterThan(300);
    }

    @Test
    void a_false_passage_id_in_a_shipped_rule_is_found() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        try (Stream<Path> files = Files.list(Engines.RULES)) {
            for (Path file : files.toList()) {
                Files.copy(file, rules.resolve(file.getFileName()));
            }
        }
        Path file = rules.resolve("12-cost.drl");
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("@cites\\(\"cost/0", "@cites(\"cost/9"));

        assertWrong(() -> RuleBookWriter.lines(RuleFile.readAll(rules), PassageIndex.load()), "12-cost.drl:");
    }

    @Test
    void a_deleted_passage_is_missed_by_the_rules_that_cite_it() throws IOException {
        spoil("\nwrong-first-step/07\t[^\n]*\n", "\n");

        assertWrong(() -> RuleBookWriter.lines(RuleFile.readAll(Engines.RULES), tables()), "is no passage; take ids");
    }

    @Test
    void a_passage_whose_note_the_source_lacks_is_cited_by_no_rule() throws IOException {
        spoil("(\nwrong-first-step/07\t[^\t]*\t[^\t]*\t[A-Z]*\t)-", "$113");

        assertWrong(() -> RuleBookWriter.lines(RuleFile.readAll(Engines.RULES), tables()),
                "`wrong-first-step/07` has a note that the source lacks (13, 16); take it out");
    }

    private void spoil(String pattern, String replacement) throws IOException {
        tables();
        Path table = folder.resolve("passages.tsv");
        String before = Files.readString(table);
        String after = before.replaceFirst(pattern, replacement);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(table, after);
    }

    private PassageIndex tables() throws IOException {
        for (String table : List.of("passages.tsv", "evidence.tsv", "source.sha256")) {
            if (!Files.exists(folder.resolve(table))) {
                Files.copy(TABLES.resolve(table), folder.resolve(table));
            }
        }
        return PassageIndex.read(folder);
    }

    private interface Check {
        Object run() throws IOException;
    }

    private static void assertWrong(Check check, String message) {
        assertThatExceptionOfType(RuleFormException.class)
                .isThrownBy(check::run)
                .satisfies(e -> assertThat(e.getMessage()).contains(message).doesNotContain("\n").contains("; "));
    }

    private static Arguments ill(String text, String problem) {
        assertThat(text).isNotEqualTo(SOUND);
        return Arguments.of(text, problem);
    }

    private static List<String> lines(String text, PassageIndex index) {
        return RuleBookWriter.lines(List.of(RuleFile.parse("rules.drl", text)), index);
    }

    private static String rule(String name, String row, String cites, String footing, String condition) {
        return """
                rule "%s"
                    @row("%s")
                    @cites("%s")
                    @footing("%s")
                when
                    %s
                then
                    say.recommend( Move.GET_INDIVIDUAL_SUPPORT );
                end
                """.formatted(name, row, cites, footing, condition);
    }
}
