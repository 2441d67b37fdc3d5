package io.nextmove.reply;

import io.nextmove.source.Reason;
import java.util.List;

/**
 * Something wrong with a draft. It names the place and never repeats the words.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface Finding {

    /** What is wrong. */
    Fault fault();

    /** Where, for example {@code moves[0]} or {@code text, sentence 2}; sentences are counted from 1. */
    String place();

    /** What is wrong, in plain words. */
    String text();

    /** What to say instead, in plain words. */
    String instead();

    /** The rules behind it, with what they cite; at least one. */
    List<Reason> because();
}
