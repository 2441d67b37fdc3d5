package io.nextmove.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.guardrail.OutputGuardrailException;
import dev.langchain4j.guardrail.config.OutputGuardrailsConfig;
import dev.langchain4j.invocation.InvocationParameters;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.SystemMessage;
import io.nextmove.GuidanceEngine;
import io.nextmove.json.NextMoveJson;
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

/** An AI service whose model says what it is told. */
class ReplyCheckGuardrailTest {
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

    private interface Assistant {
        @SystemMessage(NextMoveJson.DRAFT_FORMAT)
        String reply(@dev.langchain4j.service.UserMessage String story, InvocationParameters parameters);
    }

    private interface Careless {
        String reply(String story);
    }

    /** Says one line after the other, and keeps what it was asked. */
    private record Script(Deque<String> lines, List<List<ChatMessage>> asked) implements ChatModel {
        static Script of(String... lines) {
            return new Script(new ArrayDeque<>(List.of(lines)), new ArrayList<>());
        }

        @Override
        public ChatResponse doChat(ChatRequest request) {
            asked.add(List.copyOf(request.messages()));
            return ChatResponse.builder()
                    .aiMessage(AiMessage.from(lines.remove()))
                    .build();
        }

        ChatMessage last() {
            List<ChatMessage> messages = asked.get(asked.size() - 1);
            return messages.get(messages.size() - 1);
        }
    }

    private static <T> T service(Class<T> type, Script script) {
        return AiServices.builder(type)
                .chatModel(script)
                .outputGuardrails(new ReplyCheckGuardrail(ENGINE))
                .outputGuardrailsConfig(
                        OutputGuardrailsConfig.builder().maxRetries(2).build())
                .build();
    }

    private static String reply(Script script) {
        return service(Assistant.class, script)
                .reply("She reads my messages.", InvocationParameters.from(ReplyCheckGuardrail.SITUATION, TOLD));
    }

    @Test
    void a_draft_that_passes_is_sent_as_its_text() {
        assertThat(reply(Script.of(GOOD))).isEqualTo(GOOD_TEXT);
    }

    @Test
    void a_draft_that_is_stopped_goes_back_with_the_findings_and_the_next_one_is_sent() {
        Script script = Script.of(BAD, GOOD);
        assertThat(reply(script)).isEqualTo(GOOD_TEXT);
        assertThat(((UserMessage) script.last()).singleText())
                .contains("moves[0]: This step isn't open now.", "Is anyone in danger right now?")
                .doesNotContain("one session");
    }

    @Test
    void what_is_no_draft_goes_back_with_what_is_allowed() {
        Script script = Script.of("Ask him to come.", GOOD);
        assertThat(reply(script)).isEqualTo(GOOD_TEXT);
        assertThat(((UserMessage) script.last()).singleText())
                .contains("the draft at line 1")
                .doesNotContain("him");
    }

    @Test
    void if_none_passes_nothing_is_sent() {
        Script script = Script.of(BAD, BAD, BAD);
        assertThatExceptionOfType(OutputGuardrailException.class)
                .isThrownBy(() -> reply(script))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("one session"));
    }

    @Test
    void without_a_situation_nothing_is_sent() {
        assertThatExceptionOfType(OutputGuardrailException.class)
                .isThrownBy(() -> service(Careless.class, Script.of(GOOD)).reply("She reads my messages."))
                .withMessageContaining(ReplyCheckGuardrail.SITUATION);
        assertThatExceptionOfType(OutputGuardrailException.class)
                .isThrownBy(() -> service(Assistant.class, Script.of(GOOD))
                        .reply("She reads my messages.", new InvocationParameters()))
                .withMessageContaining(ReplyCheckGuardrail.SITUATION);
    }
}
