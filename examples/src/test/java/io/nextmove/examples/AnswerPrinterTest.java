package io.nextmove.examples;

import static io.nextmove.situation.RefusalReason.SHAME_STIGMA;
import static io.nextmove.situation.Topic.WHAT_ALONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.json.GuidanceCase;
import io.nextmove.move.Move;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Count;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnswerPrinterTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();

    @Test
    void an_answer_that_waits_begins_with_the_device_and_the_questions() {
        assertThat(printed(Sample.waiting(), false)).isEqualTo("""
                Is this device only yours?

                First, a few questions
                Everyone is asked these first; the answers decide what can be shown here. Answer
                alone, where nobody looks on. You may leave any of them open.
                 1. Is anyone in danger right now?
                 2. Has anybody been hit or held?

                What you can do now
                 1. Answer the questions above by yourself, or with a professional where you are
                    not sure what counts.
                    Here: You have support already: keep it.
                    Say: “I would like to talk with someone alone — thank you.”
                    Say: second
                    Avoid: Being asked while the partner listens.
                    why: While a question on safety is open, whatever needs both waits [SAF-07,
                         a caution added here] policy/safety-first

                What opens after your answers, not advice for now
                Until: the three questions are answered no
                - Sample of LOWER_BAR_TO_ONE_SESSION
                All other ways of asking and of going together wait as well.

                How it reads so far
                - Some questions are open.
                  why: While a question on safety is open, whatever needs both waits [SAF-07, a
                       caution added here] policy/safety-first
                - There is a warning sign. An answer that is still open may change this.
                  Seen: While a question on safety is open, whatever needs both waits
                  why: A fear that was told is answered first [PLN-02, in the source] steps/10
                - There was one no.
                  why: A fear that was told is answered first [PLN-02, in the source] steps/10

                What to leave alone
                - Leave the or-else out.
                  Instead: Leaving out every or-else
                  why: A fear that was told is answered first [PLN-02, in the source] steps/10

                Not now
                - Sample of SET_A_WINDOW
                  Until: it is clear what you stay in
                  Instead: Your own work
                  Likewise: Sample of CALL_A_TRUCE
                  why: While a question on safety is open, whatever needs both waits [SAF-07, a
                       caution added here] policy/safety-first

                Not the right step here
                - Sample of OFFER_WORKSHOP
                  Instead: Your own work
                  why: While a question on safety is open, whatever needs both waits [SAF-07, a
                       caution added here] policy/safety-first

                What does not fit together
                - The time set ends before it starts: read as not set.

                The limits of this answer
                - General information only.

                What it rests on
                - On a survey of adults: fewer than told
                """);
    }

    @Test
    void in_danger_there_is_urgent_help_and_nothing_besides() {
        assertThat(printed(Sample.danger(), false)).isEqualTo("""
                Is this device only yours?

                What you can do now
                 1. Get urgent help now.
                    why: While a question on safety is open, whatever needs both waits [SAF-07,
                         a caution added here] policy/safety-first

                The limits of this answer
                - Your local services know more.
                """);
    }

    @Test
    void no_line_is_wider_than_eighty_columns_and_styles_change_no_word() {
        String plain = printed(Sample.waiting(), false);
        assertThat(plain.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
        assertThat(plain).doesNotContain("\u001b");
        assertThat(printed(Sample.waiting(), true)).contains("\u001b[1m", "\u001b[2m");
        assertThat(printed(Sample.waiting(), true).replaceAll("\u001b\\[[0-9]m", "")).isEqualTo(plain);
    }

    @Test
    void five_moves_are_told_in_full_and_the_others_without_sample_wording() {
        String answer = printed(safe().refusal(r -> r.reasons(SHAME_STIGMA)));

        String top = between(answer, Headings.NOW, Headings.ALSO_OPEN);
        String rest = between(answer, Headings.ALSO_OPEN, Headings.QUESTIONS_FIRST, Headings.QUESTIONS);
        assertThat(top).contains("\n 1. ", "\n 5. ", "Say: ", "Avoid: ").doesNotContain(" 6. ");
        assertThat(rest).contains("\n 6. ", "Here: ", "why: ").doesNotContain("Say: ");
    }

    @Test
    void what_is_said_to_the_partner_keeps_its_cautions_wherever_it_stands() {
        String rest = between(
                printed(refused()
                        .safety(s -> s.coerciveControl(Certainty.UNSURE)
                                .physicalAbuse(Certainty.NO)
                                .sexualAbuse(Certainty.NO))
                        .questions(WHAT_ALONE)),
                Headings.ALSO_OPEN,
                Headings.AFTER_RELEASE);

        assertThat(rest).contains("Avoid: Saying it where");
    }

    @Test
    void what_is_held_is_named_as_what_opens_and_never_as_advice() {
        String held = between(printed(refused()), Headings.AFTER_ANSWERS, Headings.READING);

        assertThat(held)
                .contains("- Asking what makes it a no\n- Answering the reason you hear\n" + Headings.OTHERS_WAIT)
                .doesNotContain("workshop", "Say: ", "why: ");
    }

    @Test
    void where_nothing_is_planned_all_ways_of_asking_wait() {
        assertThat(printed(refused()
                        .refusal(r -> r.status(RefusalStatus.REFUSING))
                        .departure(d -> d.emotionallyGone(Certainty.YES))))
                .contains(Headings.ALL_WAIT)
                .doesNotContain(Headings.OTHERS_WAIT);
    }

    @Test
    void an_open_question_of_fear_comes_before_the_moves_though_nothing_waits_for_it() {
        String answer = printed(safe().safety(s -> s.afraidOfPartner(Answer.UNKNOWN)));

        assertThat(answer.indexOf(Headings.QUESTIONS_FIRST)).isNotNegative().isLessThan(answer.indexOf(Headings.NOW));
        assertThat(answer).contains("Everyone is asked these first").doesNotContain(Headings.QUESTIONS);
    }

    @Test
    void where_there_is_harm_nothing_is_read_into_what_the_asker_did() {
        Situation.Builder often = refused().invitation(i -> i.asks(Count.MANY).calmAsks(Count.ONE));
        assertThat(printed(often)).contains("There have been several noes");

        for (Certainty harm : List.of(Certainty.YES, Certainty.SUSPECTED)) {
            assertThat(between(
                            printed(often.safety(s -> s.physicalAbuse(harm))), Headings.READING, Headings.LEAVE_ALONE))
                    .containsOnlyOnce("\n- ")
                    .doesNotContain("noes", "Seen: ");
        }
    }

    @Test
    void where_to_turn_in_danger_is_the_first_of_the_limits() {
        assertThat(printed(refused().safety(s -> s.immediateDanger(Answer.YES).physicalAbuse(Certainty.YES))))
                .contains(Headings.LIMITS + "\n- If anyone may be in danger");
    }

    @Test
    void what_the_asker_thinks_of_is_named_among_what_waits() {
        Situation.Builder tenth = safe().invitation(i -> i.asks(Count.MANY).calmAsks(Count.MANY));
        assertThat(printed(tenth)).contains(" more of this kind").doesNotContain("Offering a relationship coach");
        assertThat(printed(tenth.considering(Move.OFFER_RELATIONSHIP_COACH)))
                .contains("- Offering a relationship coach");
    }

    @Test
    void a_reason_that_is_the_same_as_above_is_not_told_twice() {
        assertThat(printed(refused())).containsPattern("6\\. See a therapist[^\\[]*why: as above");
    }

    @Test
    void no_answer_is_wider_than_eighty_columns_or_names_a_constant() {
        for (GuidanceCase one : ScenarioFiles.all()) {
            String answer = printed(ENGINE.advise(one.situation()), one.situation(), false);
            assertThat(answer.lines()).as(one.id()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
            assertThat(answer.replaceAll("\\[TIM-[A-Z_]+,", "")).as(one.id()).doesNotContainPattern("[A-Z]_[A-Z]");
            assertThat(answer).as(one.id()).contains(Headings.NOW, Headings.LIMITS);
        }
    }

    @Test
    void every_move_has_a_title_in_an_answer_or_not() {
        Titles titles = new Titles(Sample.danger());
        assertThat(Move.values()).allSatisfy(move -> assertThat(titles.of(move)).isNotBlank());
        assertThat(titles.of(List.of(Move.GET_EMERGENCY_HELP, Move.CALL_A_TRUCE, Move.START_OWN_WORK)))
                .isEqualTo("A sample (1); Sample of CALL_A_TRUCE; Your own work");
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

    private static String between(String text, String from, String... to) {
        String rest = text.substring(text.indexOf(from));
        return Stream.of(to)
                .filter(rest::contains)
                .map(end -> rest.substring(0, rest.indexOf(end)))
                .findFirst()
                .orElseThrow();
    }

    private static String printed(Situation.Builder told) {
        return printed(ENGINE.advise(told.build()), told.build(), false);
    }

    private static String printed(Guidance guidance, boolean styled) {
        return printed(guidance, refused().build(), styled);
    }

    private static String printed(Guidance guidance, Situation situation, boolean styled) {
        StringWriter out = new StringWriter();
        AnswerPrinter.print(
                guidance,
                situation,
                new Console(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(out), styled));
        return out.toString();
    }
}
