package io.nextmove.springai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.nextmove.GuidanceEngine;
import io.nextmove.reply.Draft;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Situation;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.client.advisor.MessageChatMemoryAdvisor;
import org.springframework.ai.chat.memory.ChatMemory;
import org.springframework.ai.chat.memory.MessageWindowChatMemory;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.Prompt;

/** A chat client whose model says what it is told. */
class ReplyCheckAdvisorTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    /** Harm is told, and nobody asked about danger yet. */
    private static final Situation TOLD = Situation.asOf(LocalDate.of(2026, 3, 1))
            .safety(s -> s.physicalAbuse(Certainty.NO)
                    .sexualAbuse(Certainty.NO)
                    .coerciveControl(Certainty.YES)
                    .afraidOfPartner(Answer.NO))
            .refusal(r -> r.status(RefusalStatus.REFUSING).reasons(RefusalReason.BURNED_BY_THERAPIST))
            .build();

    private static final String BAD =
            "{\"text\":\"Ask him to come to one session.\",\"moves\":[\"LOWER_BAR_TO_ONE_SESSION\"]}";
    private static final String GOOD_TEXT =
            "I'm sorry, that sounds hard. Is anyone in danger right now? If so, call your"
                    + " emergency number first. This isn't your fault.";
    private static final String GOOD = "{\"text\":\"" + GOOD_TEXT
            + "\",\"moves\":[\"GET_INDIVIDUAL_SUPPORT\"],\"questions\":[\"safety.immediateDanger\"]}";

    /** Says one line after the other, and keeps what it was asked. */
    private record Script(Deque<String> lines, List<Prompt> prompts) implements ChatModel {
        static Script of(String... lines) {
            return new Script(new ArrayDeque<>(List.of(lines)), new ArrayList<>());
        }

        @Override
        public ChatResponse call(Prompt prompt) {
            prompts.add(prompt);
            return new ChatResponse(List.of(new Generation(new AssistantMessage(lines.remove()))));
        }

        List<String> lastAsked() {
            return prompts.get(prompts.size() - 1).getInstructions().stream()
                    .map(Message::getText)
                    .toList();
        }
    }

    private static ChatClient.ChatClientRequestSpec story(Script script, int attempts) {
        return ChatClient.builder(script)
                .defaultAdvisors(new ReplyCheckAdvisor(ENGINE, attempts))
                .build()
                .prompt()
                .user("She reads my messages.");
    }

    private static String reply(Script script, int attempts) {
        return story(script, attempts)
                .advisors(a -> a.param(ReplyCheckAdvisor.SITUATION, TOLD))
                .call()
                .content();
    }

    @Test
    void a_draft_that_passes_is_sent_as_its_text() {
        Script script = Script.of(GOOD);
        assertThat(reply(script, 1)).isEqualTo(GOOD_TEXT);
        assertThat(script.lastAsked()).anyMatch(text -> text.contains("one JSON object"));
    }

    @Test
    void a_draft_that_is_stopped_goes_back_with_the_findings_and_the_next_one_is_sent() {
        Script script = Script.of(BAD, GOOD);
        assertThat(reply(script, 2)).isEqualTo(GOOD_TEXT);
        assertThat(script.lastAsked()).contains(BAD);
        assertThat(script.lastAsked().get(script.lastAsked().size() - 1))
                .contains("moves[0]: This step isn't open now.", "Is anyone in danger right now?")
                .doesNotContain("one session");
    }

    @Test
    void what_is_no_draft_goes_back_with_what_is_allowed() {
        Script script = Script.of("Ask him to come.", "{\"text\":\"Hello\",\"moves\":[\"LEAVE\"]}", GOOD);
        assertThat(reply(script, 3)).isEqualTo(GOOD_TEXT);
        assertThat(script.lastAsked())
                .anyMatch(text -> text.contains("`moves[0]`"))
                .anyMatch(text -> text.contains("the draft"));
    }

    @Test
    void if_none_passes_the_answer_in_its_own_words_is_sent() {
        Script script = Script.of(BAD, "", BAD);
        assertThat(reply(script, 3))
                .isEqualTo(Draft.of(ENGINE.advise(TOLD)).text())
                .contains("Is anyone in danger right now?");
        assertThat(script.lines()).isEmpty();
    }

    @Test
    void the_memory_holds_what_was_sent_and_no_draft() {
        ChatMemory memory = MessageWindowChatMemory.builder().build();
        String sent = story(Script.of(BAD, GOOD), 2)
                .advisors(MessageChatMemoryAdvisor.builder(memory).build())
                .advisors(a -> a.param(ReplyCheckAdvisor.SITUATION, TOLD).param(ChatMemory.CONVERSATION_ID, "one"))
                .call()
                .content();
        assertThat(memory.get("one")).extracting(Message::getText).containsExactly("She reads my messages.", sent);
    }

    @Test
    void without_a_situation_or_as_a_stream_nothing_is_sent() {
        Script script = Script.of(GOOD);
        assertThatIllegalStateException()
                .isThrownBy(() -> story(script, 1).call().content())
                .withMessageContaining(ReplyCheckAdvisor.SITUATION);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> story(script, 1).stream().content().blockLast())
                .withMessageContaining("use call()");
        assertThat(script.prompts()).isEmpty();
    }

    @Test
    void there_is_at_least_one_attempt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReplyCheckAdvisor(ENGINE, 0))
                .withMessage("`attempts` must be at least 1");
    }
}
