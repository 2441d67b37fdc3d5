package io.nextmove.core.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.core.reply.Replies.State;
import io.nextmove.move.Move;
import io.nextmove.reply.Draft;
import io.nextmove.reply.Fault;
import io.nextmove.reply.Finding;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page for assistants shows what the check finds; {@code -Dnextmove.docs.write=true} writes it anew. */
class AssistantsPageTest {
    private static final Path PAGE = Path.of("../docs/assistants.md");
    /** Harm is told, and nobody asked about danger yet. */
    private static final Situation TOLD = State.HARM.situation().toBuilder()
            .safety(s -> s.immediateDanger(Answer.UNKNOWN))
            .build();

    @Test
    void the_first_draft_is_stopped_for_what_the_page_says() throws IOException {
        String page = Files.readString(PAGE);
        List<Finding> findings = Replies.ENGINE
                .check(TOLD, new Draft(block(page, "draft"), List.of(Move.LOWER_BAR_TO_ONE_SESSION), List.of()))
                .findings();
        String printed = findings.stream().map(AssistantsPageTest::line).collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("nextmove.docs.write")) {
            Files.writeString(
                    PAGE,
                    page.replaceFirst(
                            "(?s)```text findings\n.*?```",
                            Matcher.quoteReplacement("```text findings\n" + printed + "```")));
        }
        assertThat(findings)
                .extracting(Finding::fault)
                .contains(Fault.SAFETY_QUESTION_SKIPPED, Fault.BARRED_MOVE, Fault.LABEL, Fault.VERDICT);
        assertThat(block(page, "findings")).isEqualTo(printed);
    }

    @Test
    void what_was_said_then_passes() throws IOException {
        assertThat(Replies.ENGINE
                        .check(
                                TOLD,
                                new Draft(
                                        block(Files.readString(PAGE), "sent"),
                                        List.of(Move.GET_INDIVIDUAL_SUPPORT, Move.MAKE_SAFETY_PLAN),
                                        List.of(Fact.SAFETY_IMMEDIATE_DANGER)))
                        .findings())
                .isEmpty();
    }

    private static String line(Finding finding) {
        return finding.fault() + " (" + finding.place() + "; "
                + finding.because().stream().map(Reason::row).distinct().collect(Collectors.joining(", ")) + ")\n  "
                + finding.text() + "\n  Instead: " + finding.instead();
    }

    private static String block(String page, String name) {
        Matcher block =
                Pattern.compile("(?ms)^```text " + name + "\\n(.*?)^```$").matcher(page);
        assertThat(block.find()).as(name).isTrue();
        return block.group(1);
    }
}
