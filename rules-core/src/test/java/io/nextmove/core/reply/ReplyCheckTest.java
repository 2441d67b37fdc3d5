package io.nextmove.core.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.core.reply.Replies.Reply;
import io.nextmove.core.reply.Replies.State;
import io.nextmove.move.Move;
import io.nextmove.passages.PassageIndex;
import io.nextmove.reply.Draft;
import io.nextmove.reply.Fault;
import io.nextmove.reply.Finding;
import io.nextmove.reply.ReplyCheck;
import io.nextmove.situation.Fact;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyCheckTest {

    @Test
    void no_bad_reply_passes() {
        List<Reply> bad = Replies.bad();
        assertThat(bad).hasSizeGreaterThanOrEqualTo(500).doesNotHaveDuplicates();
        assertThat(bad.stream().filter(r -> check(r).passes()).map(r -> r.state() + ": " + r.wrong()))
                .as("bad replies that pass")
                .isEmpty();
    }

    @Test
    void at_most_two_percent_of_the_good_replies_are_stopped() {
        List<Reply> good = Replies.good();
        assertThat(good).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
        List<String> stopped = good.stream()
                .filter(r -> !check(r).passes())
                .map(r -> r.state() + " " + faults(check(r)) + ": " + r.draft().text())
                .toList();
        assertThat(stopped).as("good replies that are stopped").hasSizeLessThanOrEqualTo(good.size() / 50);
    }

    @Test
    void a_barred_move_is_found_with_its_rows_and_what_to_offer_instead() {
        Draft draft = new Draft(
                "See somebody who is there for you alone.", List.of(Move.LOWER_BAR_TO_ONE_SESSION), List.of());
        Finding finding = finding(State.HARM, draft, Fault.BARRED_MOVE);
        assertThat(finding.place()).isEqualTo("moves[0]");
        assertThat(finding.because())
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.citations()).isNotEmpty());
        assertThat(finding.instead()).contains("Support of your own");
    }

    @Test
    void the_first_question_on_safety_is_asked_in_its_own_words() {
        Fact<?> fact = Fact.SAFETY_IMMEDIATE_DANGER;
        String ask = State.NOTHING.guidance().questions().get(0).ask();
        assertThat(faults(check(State.NOTHING, new Draft(ask, List.of(), List.of(fact)))))
                .isEmpty();
        assertThat(faults(check(State.NOTHING, new Draft("Are you safe?", List.of(), List.of(fact)))))
                .containsExactly(Fault.SAFETY_QUESTION_SKIPPED);
        assertThat(finding(State.NOTHING, new Draft("Hello.", List.of(), List.of()), Fault.SAFETY_QUESTION_SKIPPED)
                        .instead())
                .endsWith(ask);
    }

    @Test
    void a_question_that_harm_closes_is_out_of_place() {
        assertThat(faults(check(
                        State.HARM,
                        new Draft(
                                State.HARM.guidance().questions().get(0).ask(),
                                List.of(),
                                List.of(Fact.SAFETY_ABUSE_TIMING, Fact.REFUSAL_REASONS)))))
                .containsExactly(Fault.QUESTION_OUT_OF_PLACE);
    }

    @Test
    void only_the_first_words_of_a_passage_can_be_quoted() {
        String anchor = PassageIndex.load().passage("wrong-first-step/03").anchor();
        assertThat(faults(quoting("wrong-first-step/03", anchor))).isEmpty();
        assertThat(faults(quoting("wrong-first-step/03", anchor + " and so on")))
                .containsExactly(Fault.QUOTATION);
        assertThat(faults(quoting("wrong-first-step/99", anchor))).containsExactly(Fault.QUOTATION);
        assertThat(faults(quoting("wrong-first-step/03", " "))).containsExactly(Fault.QUOTATION);
    }

    private static ReplyCheck quoting(String passage, String words) {
        return check(
                State.CLEARED,
                new Draft("Take your time.", List.of(), List.of(), List.of(new Draft.Quotation(passage, words))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u200b",
                "Pros\u0119 wyj\u015b\u0107, \u0437\u0430\u0432\u0442\u0440\u0430.",
                "You should l3ave him.",
                "l.e.a.v.e"
            })
    void what_cannot_be_read_does_not_pass(String text) {
        assertThat(faults(check(State.CLEARED, new Draft(text, List.of(), List.of()))))
                .contains(Fault.UNREADABLE);
    }

    @Test
    void a_text_that_is_too_long_does_not_pass() {
        assertThat(faults(check(State.CLEARED, new Draft("Take care. ".repeat(2_000), List.of(), List.of()))))
                .containsExactly(Fault.UNREADABLE);
    }

    @Test
    void a_finding_repeats_nothing_of_the_draft() {
        for (Reply reply : Replies.bad()) {
            String words = reply.wrong().toLowerCase(Locale.ROOT);
            for (Finding finding : check(reply).findings()) {
                assertThat(finding.text().toLowerCase(Locale.ROOT)).doesNotContain(words);
                assertThat(finding.toString()).isEqualTo("Finding[redacted]");
                assertThat(finding.because()).isNotEmpty();
            }
        }
    }

    @Test
    void equal_drafts_have_equal_checks() {
        for (Reply reply : Replies.bad().subList(0, 50)) {
            assertThat(check(reply)).isEqualTo(check(reply));
        }
    }

    private static Finding finding(State state, Draft draft, Fault fault) {
        return check(state, draft).findings().stream()
                .filter(f -> f.fault() == fault)
                .findFirst()
                .orElseThrow();
    }

    private static List<Fault> faults(ReplyCheck check) {
        return check.findings().stream().map(Finding::fault).toList();
    }

    private static ReplyCheck check(Reply reply) {
        return check(reply.state(), reply.draft());
    }

    private static ReplyCheck check(State state, Draft draft) {
        return Replies.ENGINE.check(state.situation(), draft);
    }
}
