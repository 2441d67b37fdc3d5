package io.nextmove.springai;

import io.nextmove.GuidanceEngine;
import io.nextmove.json.DocumentException;
import io.nextmove.json.NextMoveJson;
import io.nextmove.reply.Draft;
import io.nextmove.reply.ReplyCheck;
import io.nextmove.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.ai.chat.client.ChatClientRequest;
import org.springframework.ai.chat.client.ChatClientResponse;
import org.springframework.ai.chat.client.advisor.api.CallAdvisor;
import org.springframework.ai.chat.client.advisor.api.CallAdvisorChain;
import org.springframework.ai.chat.client.advisor.api.StreamAdvisor;
import org.springframework.ai.chat.client.advisor.api.StreamAdvisorChain;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.Prompt;
import reactor.core.publisher.Flux;

/**
 * Checks each reply of a chat client before it is sent. The model is asked for a draft in the form that {@link
 * NextMoveJson#readDraft} reads. One that does not pass goes back to it with the findings; if none passes, the answer in its
 * own words is sent. What comes out is the text of a draft.
 *
 * <p>It stands between the chat memory and the tools: the memory holds only what was sent. Safe for use by multiple threads.
 */
public final class ReplyCheckAdvisor implements CallAdvisor, StreamAdvisor {
    /** The parameter of a call that holds its {@link Situation}: the accepted one, where facts were only proposed. */
    public static final String SITUATION = "io.nextmove.situation";

    /** After the chat memory and before the tools, which stand at one hundred more. */
    private static final int ORDER = DEFAULT_CHAT_MEMORY_PRECEDENCE_ORDER + 50;

    private final GuidanceEngine engine;
    private final int attempts;

    /**
     * An advisor.
     *
     * @param attempts how many drafts a model may write for one reply, at least 1
     * @throws NullPointerException if the engine is null
     * @throws IllegalArgumentException if there are fewer attempts than one
     */
    public ReplyCheckAdvisor(GuidanceEngine engine, int attempts) {
        this.engine = Objects.requireNonNull(engine, "`engine` must not be null");
        if (attempts < 1) {
            throw new IllegalArgumentException("`attempts` must be at least 1");
        }
        this.attempts = attempts;
    }

    /**
     * The reply that passes.
     *
     * @throws IllegalStateException if the call has no {@link #SITUATION}
     */
    @Override
    public ChatClientResponse adviseCall(ChatClientRequest request, CallAdvisorChain chain) {
        if (!(request.context().get(SITUATION) instanceof Situation situation)) {
            throw new IllegalStateException("the parameter `" + SITUATION + "` must be the situation of the person");
        }
        Prompt prompt = request.prompt()
                .augmentSystemMessage(system -> system.mutate()
                        .text((system.getText() + "\n\n" + NextMoveJson.DRAFT_FORMAT).strip())
                        .build());
        for (int attempt = 1; ; attempt++) {
            ChatClientResponse response =
                    chain.copy(this).nextCall(request.mutate().prompt(prompt).build());
            String written = text(response);
            String feedback;
            try {
                Draft draft = NextMoveJson.readDraft(written);
                ReplyCheck check = engine.check(situation, draft);
                if (check.passes()) {
                    return with(response, draft);
                }
                feedback = check.feedback();
            } catch (DocumentException e) {
                feedback = e.getMessage();
            }
            if (attempt == attempts) {
                return with(response, Draft.of(engine.advise(situation)));
            }
            List<Message> messages = new ArrayList<>(prompt.getInstructions());
            messages.add(new AssistantMessage(written));
            messages.add(new UserMessage("This reply is not sent. Write it again.\n" + feedback));
            prompt = prompt.mutate().messages(messages).build();
        }
    }

    /** A stream that fails: a reply is checked as a whole, and nothing of it is sent before. */
    @Override
    public Flux<ChatClientResponse> adviseStream(ChatClientRequest request, StreamAdvisorChain chain) {
        return Flux.error(new UnsupportedOperationException("a reply is checked as a whole: use call()"));
    }

    @Override
    public String getName() {
        return "nextmove-reply-check";
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    private static String text(ChatClientResponse response) {
        ChatResponse chat = response.chatResponse();
        Generation generation = chat == null ? null : chat.getResult();
        String text = generation == null ? null : generation.getOutput().getText();
        return text == null ? "" : text;
    }

    private static ChatClientResponse with(ChatClientResponse response, Draft draft) {
        Generation sent = new Generation(new AssistantMessage(draft.text()));
        ChatResponse.Builder chat = ChatResponse.builder();
        if (response.chatResponse() != null) {
            chat.from(response.chatResponse());
        }
        return response.mutate()
                .chatResponse(chat.generations(List.of(sent)).build())
                .build();
    }
}
