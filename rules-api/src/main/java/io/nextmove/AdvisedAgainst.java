package io.nextmove;

import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.source.Reason;
import java.util.List;

/**
 * A misstep that an answer warns against.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface AdvisedAgainst {

    /** The misstep. */
    Misstep misstep();

    /**
     * Whether it follows from what was told: the asker did it, plans it or considers it, or harm makes it unsafe. If not, it
     * is a reminder of what the recommended steps could turn into.
     */
    boolean told();

    /** Why to avoid it, in plain words. */
    String summary();

    /** What to do instead, at least one move. */
    List<Move> instead();

    /** The rules behind it, at least one. */
    List<Reason> because();
}
