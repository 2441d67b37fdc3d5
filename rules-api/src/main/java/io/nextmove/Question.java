package io.nextmove;

import io.nextmove.situation.Fact;
import io.nextmove.source.Reason;
import java.util.List;

/**
 * A fact that the answer would like to know.
 *
 * @param fact the fact
 * @param ask the question in plain words, about acts and effects
 * @param because why it is asked, at least one
 */
public record Question(Fact<?> fact, String ask, List<Reason> because) {

    /** Copies the list. */
    public Question {
        because = List.copyOf(because);
    }

    /** Redacted: an answer is as private as the facts. */
    @Override
    public String toString() {
        return "Question[redacted]";
    }
}
