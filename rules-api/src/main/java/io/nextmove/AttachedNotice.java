package io.nextmove;

import io.nextmove.move.Notice;
import io.nextmove.source.Reason;
import java.util.List;

/**
 * A limit that comes with an answer.
 *
 * @param notice the notice
 * @param text what it says, in plain words
 * @param because why it is attached, at least one
 */
public record AttachedNotice(Notice notice, String text, List<Reason> because) {

    /** Copies the list. */
    public AttachedNotice {
        because = List.copyOf(because);
    }

    /** Redacted: an answer is as private as the facts. */
    @Override
    public String toString() {
        return "AttachedNotice[redacted]";
    }
}
