package io.nextmove.langchain4j;

import dev.langchain4j.guardrail.OutputGuardrail;
import dev.langchain4j.guardrail.OutputGuardrailException;
import dev.langchain4j.guardrail.OutputGuardrailRequest;
import dev.langchain4j.guardrail.OutputGuardrailResult;
import dev.langchain4j.invocation.InvocationContext;
import io.nextmove.GuidanceEngine;
import io.nextmove.json.DocumentException;
import io.nextmove.json.NextMoveJson;
import io.nextmove.reply.Draft;
import io.nextmove.reply.ReplyCheck;
import io.nextmove.situation.Situation;
import java.util.Objects;

/**
 * Checks each reply of an AI service before it is sent. The model writes a draft in the form that {@link
 * NextMoveJson#readDraft} reads; {@link NextMoveJson#DRAFT_FORMAT} in the system message tells it how. One that does not pass
 * goes back to it with the findings; if none passes, the service throws an {@link OutputGuardrailException}, and the
 * application sends {@link Draft#of the answer in its own words}. What comes out is the text of a draft.
 *
 * <p>Safe for use by multiple threads.
 */
public final class ReplyCheckGuardrail implements OutputGuardrail {
    /**
     * The invocation parameter that holds the {@link Situation}: the accepted one, where facts were only proposed. A method
     * of the service takes the {@code InvocationParameters}.
     */
    public static final String SITUATION = "io.nextmove.situation";

    private final GuidanceEngine engine;

    /**
     * A guardrail.
     *
     * @throws NullPointerException if the engine is null
     */
    public ReplyCheckGuardrail(GuidanceEngine engine) {
        this.engine = Objects.requireNonNull(engine, "`engine` must not be null");
    }

    /** The text of a draft that passes; else what to write again. Without a {@link #SITUATION} nothing passes. */
    @Override
    public OutputGuardrailResult validate(OutputGuardrailRequest request) {
        InvocationContext context = request.requestParams().invocationContext();
        if (context == null
                || context.invocationParameters() == null
                || !(context.invocationParameters().asMap().get(SITUATION) instanceof Situation situation)) {
            return fatal("the invocation parameter `" + SITUATION + "` must be the situation of the person");
        }
        String written = request.responseFromLLM().aiMessage().text();
        try {
            Draft draft = NextMoveJson.readDraft(written == null ? "" : written);
            ReplyCheck check = engine.check(situation, draft);
            return check.passes() ? successWith(draft.text()) : again(check.feedback());
        } catch (DocumentException e) {
            return again(e.getMessage());
        }
    }

    private OutputGuardrailResult again(String feedback) {
        return reprompt(feedback, "This reply is not sent. Write it again.\n" + feedback);
    }
}
