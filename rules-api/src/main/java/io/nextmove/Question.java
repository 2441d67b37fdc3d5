package io.nextmove;

import io.nextmove.situation.Fact;
import io.nextmove.source.Reason;
import java.util.List;

/**
 * A question that an answer asks in return, about one fact.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface Question {

    /** The fact. */
    Fact<?> fact();

    /** The question in plain words, about acts and their effects. */
    String ask();

    /** The rules that ask it, at least one. */
    List<Reason> because();
}
