package io.nextmove.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.GuidanceEngine;
import io.nextmove.explain.PlannedInvitation;
import io.nextmove.explain.Rehearsal;
import io.nextmove.json.NextMoveJson;
import io.nextmove.json.Schema;
import io.nextmove.json.Validator;
import io.nextmove.move.Move;
import io.nextmove.situation.Answer;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that explain an answer. */
class ExplainingTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final Validator SCHEMAS = Validator.shipped();
    private static final String OPEN = """
            asOf: 2026-03-01
            safety: {physicalAbuse: "NO", sexualAbuse: "NO", coerciveControl: "NO", afraidOfPartner: "NO"}
            refusal: {status: REFUSING, reasons: [BURNED_BY_THERAPIST]}
            """;
    private static final String HARM = OPEN.replace("coerciveControl: \"NO\"", "coerciveControl: SUSPECTED");

    /** Of every kind: in danger, alone, spoken, inviting, joint, of clarity. */
    private static final List<Move> SOME_MOVES = List.of(
            Move.GET_EMERGENCY_HELP,
            Move.GET_INDIVIDUAL_SUPPORT,
            Move.MAKE_SAFETY_PLAN,
            Move.GET_CLEAR_ON_STAYING,
            Move.CHECK_OWN_HEAT,
            Move.STATE_OWN_ACTION_BOUNDARY,
            Move.ASK_WHY_WITH_CURIOSITY,
            Move.LOWER_BAR_TO_ONE_SESSION,
            Move.OFFER_WORKSHOP,
            Move.STAY_WITH_THE_MOVEMENT);

    private static final PlannedInvitation PLAN = new PlannedInvitation(
            Answer.YES, Answer.NO, Answer.UNKNOWN, Answer.YES, Answer.YES, Answer.NO, Answer.UNSURE, Answer.YES);
    private static final Console CONSOLE = new Console(
            InputStream.nullInputStream(),
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            false);

    @TempDir
    private Path folder;

    private String open;
    private String harm;

    @BeforeEach
    void write() throws IOException {
        open = Files.writeString(folder.resolve("open.yaml"), OPEN).toString();
        harm = Files.writeString(folder.resolve("harm.yaml"), HARM).toString();
    }

    private static List<?> errors(String explanation, String json) {
        return SCHEMAS.errors(Schema.EXPLANATIONS, explanation, json);
    }

    private static Outcome run(String... args) {
        return Outcome.of(ENGINE, "", args);
    }

    @Test
    void why_leads_from_the_status_to_the_facts() {
        assertThat(run("why", "LOWER_BAR_TO_ONE_SESSION", open).out())
                .startsWith("Asking for one session: recommended\n")
                .contains("given: safety.physicalAbuse, safety.sexualAbuse, safety.coerciveControl,"
                        + " safety.afraidOfPartner");
        assertThat(run("why", "LOWER_BAR_TO_ONE_SESSION", open, "--json").out())
                .contains("\"matter\" : \"ABUSE\"", "\"passages\" : [");
    }

    @Test
    void a_move_that_is_none_is_told_which_there_are() {
        for (String command : List.of("why", "whynot", "change")) {
            Outcome outcome = run(command, "DIVORCE", open);
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.err())
                    .startsWith("nextmove: the move: must be one of GET_EMERGENCY_HELP, ")
                    .doesNotContain("DIVORCE");
            assertThat(run(command).err()).startsWith("nextmove: the arguments: must be `nextmove " + command);
        }
    }

    @Test
    void why_and_whynot_point_to_each_other() {
        assertThat(run("why", "CONSULT_LAWYER", open))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "nextmove: the move: must be one that the answer names;"
                                + " `whynot` tells why it does not\n"));
        assertThat(run("whynot", "LOWER_BAR_TO_ONE_SESSION", open))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "nextmove: the move: must be one that is not recommended;" + " `why` tells why it is\n"));
    }

    @Test
    void whynot_names_what_is_needed_and_of_a_barred_move_only_the_bar() {
        assertThat(run("whynot", "CONSULT_LAWYER", open).out()).contains("needs: you'd like legal information: yes");
        assertThat(run("whynot", "LOWER_BAR_TO_ONE_SESSION", harm).out())
                .contains("excluded: If harm is suspected")
                .doesNotContain("needs:");
    }

    @Test
    void change_gives_no_other_value_of_what_is_not_the_askers_to_act_on() {
        Outcome outcome = run("change", "ASK_WHY_WITH_CURIOSITY", open, "--json");
        assertThat(outcome.out()).contains("\"actionable\" : false").doesNotContain("SUSPECTED");
    }

    @Test
    void ask_begins_with_safety() {
        assertThat(run("ask", open).out())
                .startsWith("Everyone gets these.")
                .contains("skip any.\n- Is anyone in danger right now?", "[ASK-00; policy/emergency-first]");
        assertThat(run("ask", open, "--json").out()).contains("\"fact\" : \"safety.immediateDanger\"");
    }

    @Test
    void compare_begins_with_the_device_and_then_withdraws() {
        String out = run("compare", open, harm).out();
        assertThat(out).startsWith("Could someone check this screen? Stop, and use one they can't reach");
        assertThat(out.indexOf("Withdrawn")).isPositive().isLessThan(out.indexOf("Not for now"));
        assertThat(run("compare", open, open).out()).isEqualTo("Nothing changed.\n");
    }

    /** In danger, under harm, beside an affair, after many refusals, cleared, with nothing told, and for others. */
    private static final List<String> VERY_DIFFERENT = List.of(
            "asOf: 2026-03-01\nsafety: {immediateDanger: \"YES\", coerciveControl: \"YES\"}\n",
            HARM,
            OPEN + "affair: {partner: SUSPECTED, ongoing: \"YES\"}\n",
            OPEN + "invitation: {asks: MANY, calmAsks: A_FEW}\n",
            OPEN + "treatment: {asPartner: \"YES\", contemptPattern: NONE}\ninvitation: {asks: ONE, calmAsks: ONE}\n",
            "asOf: 2026-03-01\n",
            "asOf: 2026-03-01\nperspective: REFUSER\n",
            "asOf: 2026-03-01\nperspective: MINOR\n",
            "asOf: 2026-03-01\nperspective: THIRD_PARTY\nsafety: {verbalAbuse: \"YES\"}\n");

    @Test
    void every_explanation_is_written_as_its_schema_has_it() throws IOException {
        int written = 0;
        for (String told : VERY_DIFFERENT) {
            String file = Files.writeString(folder.resolve("told.yaml"), told).toString();
            for (Move move : SOME_MOVES) {
                for (String command : List.of("why", "whynot", "change")) {
                    Outcome outcome = run(command, move.name(), file, "--json");
                    if (outcome.status() == 0) {
                        assertThat(errors(command, outcome.out()))
                                .as(command + " " + move)
                                .isEmpty();
                        written++;
                    }
                }
            }
            assertThat(errors("ask", run("ask", file, "--json").out())).isEmpty();
            String compared = run("compare", open, file, "--json").out();
            assertThat(errors("compare", compared)).isEmpty();
            Situation situation = Input.situation(file, CONSOLE);
            for (Rehearsal rehearsal : List.of(
                    ENGINE.explanations()
                            .reviewStatement(
                                    situation, PlannedStatement.named("").build()),
                    ENGINE.explanations().reviewInvitation(situation, PLAN))) {
                String json = NextMoveJson.writeIndented(rehearsal);
                assertThat(errors("rehearsal", json)).isEmpty();
            }
        }
        assertThat(written).isGreaterThan(100);
        assertThat(errors("why", "{\"move\": \"X\"}")).isNotEmpty();
    }

    /** Of what is barred or taken out no text tells what would have to be so; under harm none offers a thing to do. */
    @Test
    void no_text_shows_a_way_round() throws IOException {
        for (String told : VERY_DIFFERENT) {
            String file = Files.writeString(folder.resolve("told.yaml"), told).toString();
            for (Move move : Move.values()) {
                String whyNot = run("whynot", move.name(), file).out();
                if (whyNot.contains("It is taken out of the answer.")
                        || whyNot.matches("(?s)[^\n]*: (excluded|held|deferred)\n.*")) {
                    assertThat(whyNot).doesNotContain("needs:", "would be proposed");
                }
                if (told.equals(HARM)) {
                    assertThat(run("change", move.name(), file).out()).doesNotContain("Yours to act on");
                }
            }
        }
        assertThat(run("whynot", "LOWER_HOME_TEMPERATURE", harm).out()).contains("It is taken out of the answer.");
    }

    @Test
    void what_cannot_be_read_is_told_in_one_line_without_its_value() throws IOException {
        Path file = folder.resolve("broken.yaml");
        String broken =
                Files.writeString(file, "safety: {physicalAbuse: SECRET}\n").toString();
        String missing = folder.resolve("missing.yaml").toString();
        for (String[] args : new String[][] {
            {"why", "SECRET", open},
            {"whynot", "SECRET", open},
            {"change", "SECRET", open},
            {"why"},
            {"whynot"},
            {"change"},
            {"ask"},
            {"compare"},
            {"record"},
            {"replay"},
            {"why", "START_OWN_WORK"},
            {"compare", open},
            {"replay", open},
            {"why", "START_OWN_WORK", open, open},
            {"ask", open, open},
            {"compare", open, harm, open},
            {"why", "START_OWN_WORK", missing},
            {"ask", missing},
            {"compare", open, missing},
            {"record", missing},
            {"why", "START_OWN_WORK", broken},
            {"whynot", "START_OWN_WORK", broken},
            {"ask", broken},
            {"record", broken},
            {"interview", "--as-of", "SECRET"},
            {"interview", open},
            {"replay", open, open},
            {"replay", broken, open}
        }) {
            Outcome outcome = run(args);
            String call = String.join(" ", args);
            assertThat(outcome.status()).as(call).isEqualTo(2);
            assertThat(outcome.out()).as(call).isEmpty();
            assertThat(outcome.err()).as(call).matches("nextmove: [^\n]+\n").doesNotContain("SECRET");
        }
    }

    @Test
    void a_record_has_its_schema_and_follows_from_its_situation_only() throws IOException {
        String record = run("record", open).out();
        assertThat(record).doesNotContain("BURNED_BY_THERAPIST");
        assertThat(SCHEMAS.errors(Schema.DECISION_RECORD, record)).isEmpty();
        String file = Files.writeString(folder.resolve("record.json"), record).toString();
        assertThat(run("replay", file, open)).isEqualTo(new Outcome(0, "The record follows.\n", ""));
        assertThat(run("replay", file, harm).status()).isEqualTo(1);
        assertThat(run("replay", file, harm).out()).contains("situation, judgments, moves");
        assertThat(run("replay", open, open).status()).isEqualTo(2);
    }

    @Test
    void a_record_with_facts_is_replayed_with_them() throws IOException {
        String record = run("record", open, "--with-facts").out();
        assertThat(record).contains("BURNED_BY_THERAPIST");
        assertThat(SCHEMAS.errors(Schema.DECISION_RECORD, record)).isEmpty();
        String file = Files.writeString(folder.resolve("record.json"), record).toString();
        assertThat(run("replay", file, open).status()).isZero();
        Files.writeString(folder.resolve("record.json"), record.replace("RECOMMENDED", "EXCLUDED"));
        assertThat(run("replay", file, open).out())
                .isEqualTo("The record does not follow; these parts differ: moves\n");
    }

    /** Of a tampered record or of one by other rules it is told which parts differ; of what is none, one line. */
    @Test
    void a_record_by_other_rules_or_with_other_parts_is_told_apart() throws IOException {
        String record = run("record", open).out();
        String file = folder.resolve("record.json").toString();
        for (String part : List.of("situation", "ruleBook", "sourceIndex")) {
            Files.writeString(
                    folder.resolve("record.json"), record.replaceAll("(\"" + part + "\" : \")[0-9a-f]{4}", "$10000"));
            assertThat(run("replay", file, open))
                    .isEqualTo(new Outcome(1, "The record does not follow; these parts differ: " + part + "\n", ""));
        }
        Files.writeString(folder.resolve("record.json"), record.replace("\"version\" : 1", "\"version\" : 2"));
        assertThat(run("replay", file, open).out()).endsWith("these parts differ: version\n");
        for (String none :
                List.of("", "[]", "{\"version\" : 1", "SECRET", record + "{", record + record, record.substring(40))) {
            Files.writeString(folder.resolve("record.json"), none);
            Outcome outcome = run("replay", file, open);
            assertThat(outcome.status()).as(none).isEqualTo(2);
            assertThat(outcome.err()).matches("nextmove: [^\n]+\n").doesNotContain("SECRET");
        }
    }

    @Test
    void an_interview_asks_one_thing_at_a_time_goes_back_and_shows_urgent_help_at_once() {
        String physical = "Has your partner ever hit, pushed, kicked";
        Outcome outcome = interview("1\n2\n3\n3\nb\n7\n1\nq\n");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith("Is this screen private?").contains("Everyone gets these.");
        assertThat(outcome.out().split(physical, -1)).hasSize(4);
        assertThat(outcome.out()).contains("Please type a number from 1 to 4. Or B, S, A, Q.");
        assertThat(outcome.out()).contains("Before you go: in danger, call your emergency number.");

        Outcome danger = interview("1\ny\n");
        assertThat(danger.out())
                .contains("  1  Yes")
                .contains("Call your emergency number now")
                .doesNotContain(physical);
    }

    @Test
    void an_interview_takes_yes_and_no_and_shows_an_answer_at_any_time() {
        String physical = "Has your partner ever hit, pushed, kicked";
        Outcome outcome = interview("1\nNO\n n \na\nyes\nq\n");
        assertThat(outcome.out()).doesNotContain("Please type");
        // Fear stands in the answer, and is asked right after a kind of harm was told (ASK-01, ASK-01b).
        assertThat(outcome.out().split("Are you ever afraid", -1)).hasSize(3);
        assertThat(outcome.out().lastIndexOf("Are you ever afraid"))
                .isGreaterThan(outcome.out().lastIndexOf(physical));
        assertThat(outcome.out()).contains("Before you go:");
        assertThat(interview("1\nn\nq\n").out()).doesNotContain("Before you go:");
    }

    @Test
    void an_odd_line_loses_nothing_and_is_not_repeated() {
        for (String odd : new String[] {"x", "0", "99", "1 2", "SECRET".repeat(1_700), "\u0000\u001b[2J", ""}) {
            Outcome outcome = interview("1\n" + odd + "\n2\nq\n");
            assertThat(outcome.status()).isZero();
            assertThat(outcome.err()).isEmpty();
            assertThat(outcome.out())
                    .contains("Please type a number from 1 to 3. Or B, S, A, Q.\n", "Has anyone talked about suicide")
                    .doesNotContain("secret", "SECRET", "Exception", "\u001b");
        }
    }

    @Test
    void an_interview_that_breaks_off_ends_with_the_answer_so_far() {
        Outcome outcome = interview("1\n2\n3\n1");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("The input has ended. This is the answer so far.\n");
        assertThat(outcome.out().lines().count()).isGreaterThan(30);
    }

    @Test
    void an_interview_fits_a_narrow_terminal() {
        Outcome outcome = interview("1\n" + "s\n".repeat(8) + "q\n", "--width", "40");
        assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 40);
        assertThat(interview("1\nq\n", "--width", "wide").status()).isZero();
    }

    @Test
    void an_interview_offers_sentences_and_never_names_of_values() {
        String out =
                interview("1\n2\n3\n3\n3\n3\n3\n4\n4\n0\n2\n0\n1 3\n0\n0\nq\n").out();
        assertThat(out).contains("I won't open up to someone I don't know", "I've asked once, and it was a no");
        assertThat(out).doesNotContainPattern("[a-z]+\\.[a-z]+[A-Z]").doesNotContainPattern("[A-Z]{3,}_[A-Z]+");
        assertThat(out).contains("Want a more exact answer?");
    }

    @Test
    void an_interview_that_leaves_everything_open_ends_with_an_answer() throws IOException {
        Outcome outcome = interview("1\n" + "s\n".repeat(120), "--json");
        assertThat(outcome.out()).startsWith("{").contains("\"asOf\" : \"2026-03-01\"");
        assertThat(SCHEMAS.errors(Schema.GUIDANCE, outcome.out())).isEmpty();
        assertThat(outcome.err()).contains("Is anyone in danger right now?");
    }

    @Test
    void an_interview_clears_the_screen_where_asked() {
        Outcome outcome = Outcome.of(ENGINE, "q\n\n", "interview", "--clear");
        assertThat(outcome.out()).endsWith("\u001b[H\u001b[2J\u001b[3J");
    }

    private static Outcome interview(String typed, String... more) {
        String[] args = Stream.concat(Stream.of("interview", "--as-of", "2026-03-01"), Stream.of(more))
                .toArray(String[]::new);
        return Outcome.of(ENGINE, typed, args);
    }
}
