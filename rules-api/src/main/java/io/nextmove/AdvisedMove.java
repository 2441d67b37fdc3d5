package io.nextmove;

import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.source.Reason;
import java.util.List;

/**
 * What an answer says about one move: its status, how to make it, and why.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface AdvisedMove {

    /** The move. */
    Move move();

    /** Whether it is recommended, held, deferred or excluded. */
    Status status();

    /**
     * Whether a rule proposes this move. A held or deferred move that is proposed opens up once it is released; one
     * that is not proposed is listed only because a bar applies to it.
     */
    boolean proposed();

    /** Its position in the answer, counted from 0. */
    int rank();

    /** Its name, short enough for a list. */
    String title();

    /** What to do, in plain words. */
    String summary();

    /** Sample wording; empty unless the move is recommended. */
    List<String> say();

    /** What to leave out; may be empty. */
    List<String> avoid();

    /** What else applies in this situation; may be empty. */
    List<String> notes();

    /** What releases it, as a clause; empty if it is recommended or if nothing releases it. */
    String until();

    /** What to do instead, at least one move; empty if this one is recommended. */
    List<Move> instead();

    /** The rules behind its status, at least one: those that propose it if it is recommended, otherwise the bars. */
    List<Reason> because();

    /** Whether the move is recommended. */
    default boolean recommended() {
        return status() == Status.RECOMMENDED;
    }
}
