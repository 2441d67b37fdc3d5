package io.nextmove.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.Guidance;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AnswerPrinterTest {

    @Test
    void an_answer_that_waits_begins_with_the_device_and_the_questions() {
        assertThat(printed(Sample.waiting(), false)).isEqualTo("""
                Is this device only yours?

                First, a few questions
                Everyone is asked these. Answer them alone, where nobody looks on. You may leave
                any of them open.
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
                         a caution of this library] policy/safety-first

                How it reads so far
                - Harm or fear: unknown
                  why: While a question on safety is open, whatever needs both waits [SAF-07, a
                       caution of this library] policy/safety-first
                - The refusal: red flag, provisional, by scorn
                  Also seen: While a question on safety is open, whatever needs both waits
                  why: A fear that was told is answered first [PLN-02, the source says so]
                       steps/10
                - The asking: early no
                  why: A fear that was told is answered first [PLN-02, the source says so]
                       steps/10

                What opens after your answers, not advice for now
                Until: the three questions are answered no
                - Summary of LOWER_BAR_TO_ONE_SESSION.
                - Summary of OFFER_TELEHEALTH.

                Not now
                - set a window, call a truce
                  Until: it is clear what you stay in
                  Instead: start own work
                  why: While a question on safety is open, whatever needs both waits [SAF-07, a
                       caution of this library] policy/safety-first

                Not the right step here
                - offer workshop
                  Instead: start own work
                  why: While a question on safety is open, whatever needs both waits [SAF-07, a
                       caution of this library] policy/safety-first

                What to leave alone
                - Leave the or-else out.
                  Instead: cut every threat
                  why: A fear that was told is answered first [PLN-02, the source says so]
                       steps/10

                What does not fit together
                - The time set ends before it starts: read as not set.

                The limits of this answer
                - General information only.
                """);
    }

    @Test
    void in_danger_there_is_urgent_help_and_nothing_besides() {
        assertThat(printed(Sample.danger(), false)).isEqualTo("""
                Is this device only yours?

                What you can do now
                 1. Get urgent help now.
                    why: While a question on safety is open, whatever needs both waits [SAF-07,
                         a caution of this library] policy/safety-first

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
    void no_heading_tells_a_story_to_those_who_look_on() throws IllegalAccessException {
        for (Field field : Headings.class.getDeclaredFields()) {
            assertThat(Modifier.isStatic(field.getModifiers())).isTrue();
            assertThat(String.valueOf(field.get(null)).toLowerCase(Locale.ROOT))
                    .doesNotContain(List.of("abus", "safety plan", "violen", "victim", "divorce", "affair"));
        }
    }

    private static String printed(Guidance guidance, boolean styled) {
        StringWriter out = new StringWriter();
        AnswerPrinter.print(
                guidance,
                new Console(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(out), styled));
        return out.toString();
    }
}
