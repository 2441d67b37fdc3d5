package io.nextmove;

import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.source.Reason;
import java.util.List;

/**
 * What an answer says of one move.
 *
 * @param move the move
 * @param status recommended, deferred, held or excluded
 * @param proposed whether a rule proposes it; a held or deferred move that is proposed is what opens on release,
 *     any other one is only named because a bar touches it
 * @param rank its position in the answer, counted from 0
 * @param title what it is, as a short name that can stand in a list
 * @param summary what to do, in plain words
 * @param say sample wording; only where the move is recommended
 * @param avoid what to leave out
 * @param notes what applies in this situation besides
 * @param until what releases it; empty where it is recommended or nothing releases it
 * @param instead what to do in its place; empty where it is recommended
 * @param because the rules behind its status, at least one; the bars where it is barred
 */
public record AdvisedMove(
        Move move,
        Status status,
        boolean proposed,
        int rank,
        String title,
        String summary,
        List<String> say,
        List<String> avoid,
        List<String> notes,
        String until,
        List<Move> instead,
        List<Reason> because) {

    /** Copies the lists. */
    public AdvisedMove {
        say = List.copyOf(say);
        avoid = List.copyOf(avoid);
        notes = List.copyOf(notes);
        instead = List.copyOf(instead);
        because = List.copyOf(because);
    }

    /** Whether a move is recommended. */
    public boolean recommended() {
        return status == Status.RECOMMENDED;
    }

    /** Redacted: an answer is as private as the facts. */
    @Override
    public String toString() {
        return "AdvisedMove[redacted]";
    }
}
