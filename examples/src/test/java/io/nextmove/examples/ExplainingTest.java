package io.nextmove.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.nextmove.GuidanceEngine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that explain an answer. */
class ExplainingTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final String OPEN = """
            asOf: 2026-03-01
            safety: {physicalAbuse: "NO", sexualAbuse: "NO", coerciveControl: "NO"}
            refusal: {status: REFUSING, reasons: [BURNED_BY_THERAPIST]}
            """;
    private static final String HARM = OPEN.replace("coerciveControl: \"NO\"", "coerciveControl: SUSPECTED");

    @TempDir
    private Path folder;

    private String open;
    private String harm;

    @BeforeEach
    void write() throws IOException {
        open = Files.writeString(folder.resolve("open.yaml"), OPEN).toString();
        harm = Files.writeString(folder.resolve("harm.yaml"), HARM).toString();
    }

    private static Outcome run(String... args) {
        return Outcome.of(ENGINE, "", args);
    }

    @Test
    void why_leads_from_the_status_to_the_facts() {
        assertThat(run("why", "LOWER_BAR_TO_ONE_SESSION", open).out())
                .startsWith("Asking for one session only: recommended\n")
                .contains("given: safety.physicalAbuse, safety.sexualAbuse, safety.coerciveControl");
        assertThat(run("why", "LOWER_BAR_TO_ONE_SESSION", open, "--json").out())
                .contains("\"matter\" : \"ABUSE\"", "\"passages\" : [");
    }

    @Test
    void why_and_whynot_point_to_each_other() {
        assertThat(run("why", "CONSULT_LAWYER", open))
                .isEqualTo(new Outcome(2, "", "nextmove: the move: must be one that the answer names;"
                        + " `whynot` tells why it does not\n"));
        assertThat(run("whynot", "LOWER_BAR_TO_ONE_SESSION", open))
                .isEqualTo(new Outcome(2, "", "nextmove: the move: must be one that is not recommended;"
                        + " `why` tells why it is\n"));
    }

    @Test
    void whynot_names_what_is_not_so_and_of_a_barred_move_only_the_bar() {
        assertThat(run("whynot", "CONSULT_LAWYER", open).out())
                .contains("not so here: the asker wants legal information: yes");
        assertThat(run("whynot", "LOWER_BAR_TO_ONE_SESSION", harm).out())
                .contains("excluded: Where harm is suspected")
                .doesNotContain("not so here");
    }

    @Test
    void change_gives_no_other_value_of_what_is_not_the_askers_to_act_on() {
        Outcome outcome = run("change", "ASK_WHY_WITH_CURIOSITY", open, "--json");
        assertThat(outcome.out()).contains("\"actionable\" : false").doesNotContain("SUSPECTED");
    }

    @Test
    void ask_begins_with_safety() {
        assertThat(run("ask", open).out()).startsWith("- Is anyone in danger right now?");
        assertThat(run("ask", open, "--json").out()).contains("\"fact\" : \"safety.immediateDanger\"");
    }

    @Test
    void compare_begins_with_the_device_and_then_withdraws() {
        String out = run("compare", open, harm).out();
        assertThat(out).startsWith("Are this device");
        assertThat(out.indexOf("Withdrawn")).isPositive().isLessThan(out.indexOf("Not for now"));
        assertThat(run("compare", open, open).out()).isEqualTo("Nothing changed.\n");
    }

    @Test
    void a_record_has_its_schema_and_follows_from_its_situation_only() throws IOException {
        String record = run("record", open).out();
        assertThat(record).doesNotContain("BURNED_BY_THERAPIST");
        assertThat(schema().validate(record, InputFormat.JSON)).isEmpty();
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
        assertThat(schema().validate(record, InputFormat.JSON)).isEmpty();
        String file = Files.writeString(folder.resolve("record.json"), record).toString();
        assertThat(run("replay", file, open).status()).isZero();
        Files.writeString(folder.resolve("record.json"), record.replace("RECOMMENDED", "EXCLUDED"));
        assertThat(run("replay", file, open).out()).isEqualTo(
                "The record does not follow; these parts differ: moves\n");
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = GuidanceEngine.class.getResourceAsStream("contract/decision-record.schema.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
        }
    }

    @Test
    void an_interview_asks_one_thing_at_a_time_goes_back_and_shows_urgent_help_at_once() {
        String typed = "i\n2\n3\nb\n7\n1\n";
        Outcome outcome = Outcome.of(ENGINE, typed + "q\n", "interview", "--as-of", "2026-03-01");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out().split("hit, pushed or choked", -1)).hasSize(4);
        assertThat(outcome.out()).contains("One of the keys above, or b, s, q.");

        Outcome danger = Outcome.of(ENGINE, "i\n1\n", "interview", "--as-of", "2026-03-01");
        assertThat(danger.out()).contains("1  yes").contains("urgent").doesNotContain("hit, pushed or choked");
    }

    @Test
    void an_interview_that_leaves_everything_open_ends_with_an_answer() {
        Outcome outcome = Outcome.of(
                ENGINE, "i\n" + "s\n".repeat(120), "interview", "--as-of", "2026-03-01", "--json");
        assertThat(outcome.out()).contains("\"asOf\" : \"2026-03-01\"");
    }

    @Test
    void an_interview_clears_the_screen_where_asked() {
        Outcome outcome = Outcome.of(ENGINE, "q\n\n", "interview", "--clear");
        assertThat(outcome.out()).endsWith("\u001b[H\u001b[2J\u001b[3J");
    }
}
