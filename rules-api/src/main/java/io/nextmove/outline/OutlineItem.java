package io.nextmove.outline;

import io.nextmove.move.Move;
import io.nextmove.source.Reason;
import java.util.List;
import java.util.Optional;

/**
 * An item of an outline.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface OutlineItem {

    /** The move that it tells of; empty if it tells of none. */
    Optional<Move> move();

    /** The id of the row of the guideline behind it, for example {@code HDL-41}; empty if there is none. */
    String row();

    /** What it says, in plain words. */
    String text();

    /** Words to say; empty if nothing is to be said. */
    Optional<String> say();

    /** One thing to leave out; empty if there is none. */
    Optional<String> avoid();

    /** Why, in one sentence to the asker; empty if no rule behind it has one. */
    Optional<String> because();

    /** The rules behind it, with citations; may be empty. */
    List<Reason> reasons();
}
