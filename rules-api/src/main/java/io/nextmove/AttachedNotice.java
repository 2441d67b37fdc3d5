package io.nextmove;

import io.nextmove.move.Notice;
import io.nextmove.move.NoticePart;
import io.nextmove.source.Reason;
import java.util.List;

/**
 * A limit or a caution that comes with an answer.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface AttachedNotice {

    /** The notice. */
    Notice notice();

    /** What it is about, in order; empty for a notice that has no parts. */
    List<NoticePart> about();

    /** Its text, in plain words. */
    String text();

    /** The rules that attach it, at least one. */
    List<Reason> because();
}
