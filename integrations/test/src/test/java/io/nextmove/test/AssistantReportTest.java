package io.nextmove.test;

import static io.nextmove.test.NextMoveAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.nextmove.json.CaseFiles;
import io.nextmove.json.GuidanceCase;
import io.nextmove.move.Move;
import io.nextmove.reply.Draft;
import io.nextmove.reply.Fault;
import io.nextmove.reply.Finding;
import io.nextmove.reply.ReplyCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssistantReportTest {
    private static final List<GuidanceCase> CASES = CaseFiles.read("classpath:cases");
    private static final Finding BARRED =
            Sample.of(Finding.class, Map.of("fault", Fault.BARRED_MOVE, "place", "moves[0]"));
    private static final Finding VERDICT =
            Sample.of(Finding.class, Map.of("fault", Fault.VERDICT, "place", "text, sentence 1"));
    private static final AssistantReport REPORT = report("SecretStory");

    /** Two faults are found in the first of two replies, and none in the other one. */
    private static AssistantReport report(String text) {
        List<Draft> checked = new ArrayList<>();
        return AssistantReport.of(
                OneAnswer.of(SampleGuidance.recommending(Move.SET_A_WINDOW).build())
                        .checking(draft -> {
                            checked.add(draft);
                            List<Finding> findings = checked.size() == 1 ? List.of(BARRED, VERDICT) : List.of();
                            return Sample.of(ReplyCheck.class, Map.of("findings", findings));
                        }),
                (situation, story) -> new Draft(text, List.of(), List.of()),
                CASES);
    }

    @Test
    void it_tells_which_replies_are_stopped_and_by_which_fault() {
        String first = CASES.get(0).id();
        assertThat(REPORT.replies()).isEqualTo(2);
        assertThat(REPORT.share()).isEqualTo(50);
        assertThat(REPORT.stopped()).containsExactly(entry(first, List.of(BARRED, VERDICT)));
        assertThat(REPORT.faults())
                .containsExactly(entry(Fault.BARRED_MOVE, List.of(first)), entry(Fault.VERDICT, List.of(first)));
    }

    @Test
    void the_report_is_text_and_holds_nothing_of_a_reply() {
        assertThat(REPORT.toText())
                .isEqualTo(String.join(
                        "\n",
                        "1 of 2 replies are stopped (50.0 %)",
                        "    1  BARRED_MOVE",
                        "    1  VERDICT",
                        CASES.get(0).id(),
                        "  BARRED_MOVE (moves[0])",
                        "  VERDICT (text, sentence 1)",
                        ""));
    }

    @Test
    void the_assistant_is_given_the_situation_and_the_story() {
        List<Object> given = new ArrayList<>();
        AssistantReport.of(
                OneAnswer.of(SampleGuidance.recommending(Move.SET_A_WINDOW).build())
                        .checking(draft -> Sample.of(ReplyCheck.class, Map.of("findings", List.of()))),
                (situation, story) -> {
                    given.add(situation);
                    given.add(story);
                    return new Draft("Hello.", List.of(), List.of());
                },
                CASES.subList(0, 1));
        assertThat(given).containsExactly(CASES.get(0).situation(), CASES.get(0).story());
    }

    @Test
    void an_assertion_that_fails_holds_the_report() {
        assertThat(REPORT).stopsAtMost(50).neverHas(Fault.LABEL, Fault.CONTACT);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(REPORT).stopsAtMost(49.9))
                .withMessage("too many replies are stopped: " + REPORT.toText());
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(REPORT).stopsNone());
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(REPORT).neverHas(Fault.LABEL, Fault.VERDICT))
                .withMessage("there should be no [LABEL, VERDICT]: " + REPORT.toText());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(REPORT).stopsAtMost(-1))
                .withMessage("`percent` must be between 0 and 100");
    }
}
