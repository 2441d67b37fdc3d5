package io.nextmove.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.GuidanceEngine;
import io.nextmove.outline.OutlineItem;
import io.nextmove.outline.Part;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.Situation;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages as somebody without JavaScript has them. */
class PageControllerTest {
    private static Served served;

    @BeforeAll
    static void start() {
        served = new Served(
                "page.help-lines[0].region=Here", "page.help-lines[0].kind=For anyone who is hurt",
                "page.help-lines[0].number=call 000-1", "page.help-lines[0].hours=day and night",
                "page.help-lines[0].languages=English", "page.help-lines[0].last-checked=2026-02-01",
                "page.help-lines[1].region=Here", "page.help-lines[1].kind=Old",
                "page.help-lines[1].number=call 000-2", "page.help-lines[1].hours=days",
                "page.help-lines[1].languages=English", "page.help-lines[1].last-checked=2025-01-01");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String answer(Persons person) {
        List<HttpResponse<String>> pages = served.walk(person);
        return pages.get(pages.size() - 1).body();
    }

    @ParameterizedTest
    @EnumSource
    void everybody_comes_to_an_answer(Persons person) {
        String page = answer(person);

        assertThat(page).contains("<h1").doesNotContain("Please start again", "value=\"skip\"");
    }

    @Test
    void in_danger_the_page_is_the_outline_in_its_order_and_nothing_else() {
        String page = Served.plain(answer(Persons.DANGER));
        Situation danger = Situation.asOf(LocalDate.of(2026, 3, 1))
                .perspective(Perspective.INVITER)
                .safety(s -> s.immediateDanger(Answer.YES))
                .build();
        List<String> texts = GuidanceEngine.load().advise(danger).outline().sections().stream()
                .filter(section -> section.part() != Part.MORE)
                .flatMap(section -> section.items().stream())
                .map(OutlineItem::text)
                .toList();

        assertThat(page).containsSubsequence(texts).doesNotContain("Everything else", "Why");
    }

    @Test
    void a_current_number_of_the_operator_stands_under_harm_and_an_old_one_does_not() {
        assertThat(answer(Persons.HARM)).contains("call 000-1").doesNotContain("call 000-2");
        assertThat(answer(Persons.ORDINARY)).doesNotContain("call 000-1", "call 000-2");
    }

    @Test
    void where_every_number_is_old_there_is_none() {
        served.hours().pass(Duration.ofDays(300));
        try {
            assertThat(answer(Persons.DANGER))
                    .contains("emergency number")
                    .doesNotContain("call 000-1", "Who you can call");
        } finally {
            served.hours().pass(Duration.ofDays(-300));
        }
    }

    @Test
    void an_answer_can_be_seen_at_any_question() {
        String page = served.post("choice", "0").body();

        assertThat(served.post("state", Served.state(page), "go", "answer").body())
                .contains("Go on, for a more exact answer")
                .doesNotContain("value=\"skip\"");
    }

    @Test
    void back_puts_the_question_before() {
        String first = served.post("choice", "0").body();
        String second = served.answer(first, "No").body();
        String again = served.post("state", Served.state(second), "go", "back").body();

        assertThat(Served.heading(again)).isEqualTo(Served.heading(first)).isNotEqualTo(Served.heading(second));
        assertThat(served.post("state", Served.state(again), "go", "back").body())
                .contains("Who are you in this?");
    }

    @Test
    void no_choice_asks_for_one_and_keeps_the_place() {
        String page = served.post("choice", "0").body();
        HttpResponse<String> same = served.post("state", Served.state(page), "go", "next");

        assertThat(same.body()).contains("Choose an answer, or skip the question.", "role=\"alert\"");
        assertThat(Served.heading(same.body())).isEqualTo(Served.heading(page));
        assertThat(served.post("go", "next").body()).contains("Choose the one that fits best.");
    }

    @Test
    void what_has_changed_is_asked_again_and_the_difference_is_told() {
        String look = served.post("state", Served.state(answer(Persons.ORDINARY)), "go", "look")
                .body();
        int physical =
                look.substring(0, look.indexOf("Has your partner ever hit")).split("<li>", -1).length - 2;
        String question = served.post("state", Served.state(look), "go", String.valueOf(physical))
                .body();
        assertThat(Served.heading(question)).startsWith("Has your partner ever hit");

        String page = served.answer(question, "Yes").body();
        while (Served.isQuestion(page)) {
            page = served.answer(page, Persons.HARM.answer(Served.heading(page)))
                    .body();
        }

        assertThat(Served.plain(page)).contains("What's different now", "No longer a step for now");
    }

    @Test
    void what_is_answered_again_in_the_same_way_changes_nothing() {
        String look = served.post("state", Served.state(answer(Persons.ORDINARY)), "go", "look")
                .body();
        String question = served.post("state", Served.state(look), "go", "0").body();

        assertThat(Served.plain(served.answer(question, "No").body()))
                .contains("Nothing in the answer has changed.")
                .doesNotContain("Skip");
    }

    @Test
    void what_can_be_answered_again_is_listed_without_the_answers() {
        String look = served.post("state", Served.state(answer(Persons.ORDINARY)), "go", "look")
                .body();

        assertThat(look).contains("How do things look now?").doesNotContain("asked twice");
    }

    @Test
    void a_form_that_is_sent_twice_gives_the_same_page() {
        String state = Served.state(served.post("choice", "0").body());
        String once = served.post("state", state, "choice", "1", "go", "next").body();
        String twice = served.post("state", state, "choice", "1", "go", "next").body();

        assertThat(twice.replace(Served.state(twice), "")).isEqualTo(once.replace(Served.state(once), ""));
    }

    @Test
    void two_at_once_get_each_their_own_answer() throws Exception {
        String harm = without(answer(Persons.HARM));
        String ordinary = without(answer(Persons.ORDINARY));
        assertThat(harm).isNotEqualTo(ordinary);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Callable<String> one = () -> without(answer(Persons.HARM));
            Callable<String> other = () -> without(answer(Persons.ORDINARY));
            for (int i = 0; i < 5; i++) {
                Future<String> first = two.submit(one);
                Future<String> second = two.submit(other);
                assertThat(first.get()).isEqualTo(harm);
                assertThat(second.get()).isEqualTo(ordinary);
            }
        } finally {
            two.shutdown();
        }
    }

    private static String without(String page) {
        return page.replace(Served.state(page), "");
    }

    @ParameterizedTest
    @EnumSource
    void no_page_is_kept_and_none_tells_anything_in_its_title_or_address(Persons person) {
        served.walk(person).forEach(PageControllerTest::assertNeutral);
    }

    private static void assertNeutral(HttpResponse<String> response) {
        String page = response.body();
        String title = page.substring(page.indexOf("<title>") + 7, page.indexOf("</title>"))
                .toLowerCase(Locale.ROOT);
        assertThat(title).doesNotContain("abuse", "harm", "danger", "safety", "partner", "violence");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(response.uri().toString()).isEqualTo(served.address().toString());
    }
}
