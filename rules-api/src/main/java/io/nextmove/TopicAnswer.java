package io.nextmove;

import io.nextmove.situation.Topic;
import io.nextmove.source.Reason;
import java.util.List;

/**
 * The answer to a question that the asker came with.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface TopicAnswer {

    /** The question. */
    Topic topic();

    /** The answer in plain words, at most 45 of them. */
    String text();

    /** The rules behind it, at least one. */
    List<Reason> because();
}
