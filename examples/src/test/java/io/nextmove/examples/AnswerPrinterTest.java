package io.nextmove.examples;

import static io.nextmove.situation.RefusalReason.SHAME_STIGMA;
import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.json.GuidanceCase;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Situation;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AnswerPrinterTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();

    @Test
    void an_answer_is_printed_in_the_order_of_its_outline() {
        assertThat(printed(Sample.waiting(), false)).isEqualTo("""
                Is this device only yours?

                First, a few questions for you alone.

                A few questions
                Everyone gets these. Answer only where nobody can see or hear. You can
                skip any.
                1. Is anyone in danger right now?
                2. Has anybody been hit or held?

                Start here
                Answer the questions above by yourself, or with a professional where you
                are not sure what counts. You have support already: keep it.
                Say: "“I would like to talk with someone alone — thank you.”"
                Avoid: Being asked while the partner listens.

                What this looks like so far
                - There is a warning sign.
                - That's how it looks so far. Your other answers may change it.

                How sure is this?
                - This comes from one article, and its author sells coaching. It isn't
                  therapy, and it can't tell whether you're safe.
                """);
    }

    @Test
    void in_danger_there_is_urgent_help_and_nothing_besides() {
        assertThat(printed(Sample.danger(), false)).isEqualTo("""
                Get urgent help now.

                Is this device only yours?
                """);
    }

    @Test
    void no_line_is_wider_than_seventy_two_columns_and_styles_change_no_word() {
        String plain = printed(Sample.waiting(), false);
        assertThat(plain.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= Wrap.WIDTH);
        assertThat(plain).doesNotContain("\u001b");
        assertThat(printed(Sample.waiting(), true)).contains("\u001b[1m");
        assertThat(printed(Sample.waiting(), true).replaceAll("\u001b\\[[0-9]m", ""))
                .isEqualTo(plain);
    }

    @Test
    void what_the_short_answer_leaves_out_is_printed_on_request_only() {
        String title = "Sample of OFFER_WORKSHOP";
        assertThat(printed(Sample.waiting(), false)).doesNotContain(title);
        assertThat(printed(Sample.waiting(), false, true, false))
                .startsWith(printed(Sample.waiting(), false))
                .contains(title + ": not the right step here.", "On a survey of adults: fewer than told");
    }

    @Test
    void rows_footings_and_passages_are_printed_on_request_only() {
        assertThat(printed(Sample.waiting(), false)).doesNotContain("SAF-07", "policy/", Headings.RULE);
        assertThat(printed(Sample.waiting(), false, false, true).replaceAll("\\s+", " "))
                .contains(
                        Headings.WHY + "You told us of a fear.",
                        "[PLN-02, in the article] steps/10",
                        "[SAF-07, our caution] policy/safety-first");
    }

    @Test
    void an_open_question_of_fear_comes_before_the_steps() {
        String answer = printed(safe().safety(s -> s.afraidOfPartner(Answer.UNKNOWN)));

        assertThat(answer.indexOf("Are you ever afraid")).isNotNegative().isLessThan(answer.indexOf("Start here"));
        assertThat(answer.replaceAll("\\s+", " ")).contains(Headings.EVERYONE);
    }

    @Test
    void what_waits_is_a_promise_and_never_advice() {
        assertThat(printed(refused()))
                .contains("- Asking why, and listening\n- Answering the reason you hear\n")
                .contains("After the safety questions, if it's safe to go on:");
    }

    @Test
    void where_there_is_harm_nothing_is_read_into_what_the_asker_did() {
        String heading = "What this looks like so far";
        assertThat(printed(safe().refusal(r -> r.reasons(SHAME_STIGMA)))).contains(heading);
        for (Certainty harm : List.of(Certainty.YES, Certainty.SUSPECTED)) {
            assertThat(printed(refused().safety(s -> s.physicalAbuse(harm)))).doesNotContain(heading);
        }
    }

    @Test
    void no_answer_is_too_wide_or_names_a_constant() {
        for (GuidanceCase one : ScenarioFiles.all()) {
            String answer = printed(ENGINE.advise(one.situation()), false);
            assertThat(answer.lines())
                    .as(one.id())
                    .allMatch(line -> line.codePointCount(0, line.length()) <= Wrap.WIDTH);
            assertThat(answer).as(one.id()).doesNotContainPattern("[A-Z]_[A-Z]|[A-Z]{3}-[0-9]");
        }
    }

    @Test
    void no_heading_tells_a_story_to_those_who_look_on() throws IllegalAccessException {
        for (Field field : Headings.class.getDeclaredFields()) {
            assertThat(Modifier.isStatic(field.getModifiers())).isTrue();
            assertThat(String.valueOf(field.get(null)).toLowerCase(Locale.ROOT))
                    .doesNotContain(List.of("abus", "safety plan", "violen", "victim", "divorce", "affair"));
        }
    }

    private static Situation.Builder refused() {
        return Situation.asOf(LocalDate.of(2026, 3, 1)).refusal(r -> r.status(RefusalStatus.REFUSING));
    }

    private static Situation.Builder safe() {
        return refused()
                .safety(s -> s.physicalAbuse(Certainty.NO)
                        .sexualAbuse(Certainty.NO)
                        .coerciveControl(Certainty.NO)
                        .afraidOfPartner(Answer.NO));
    }

    private static String printed(Situation.Builder told) {
        return printed(ENGINE.advise(told.build()), false);
    }

    private static String printed(Guidance guidance, boolean styled) {
        return printed(guidance, styled, false, false);
    }

    private static String printed(Guidance guidance, boolean styled, boolean more, boolean sources) {
        StringWriter out = new StringWriter();
        AnswerPrinter.print(
                guidance,
                new Console(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(out), styled),
                more,
                sources);
        return out.toString();
    }
}
