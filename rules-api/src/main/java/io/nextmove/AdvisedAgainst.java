package io.nextmove;

import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.source.Reason;
import java.util.List;

/**
 * A misstep that an answer warns of.
 *
 * @param misstep the misstep
 * @param summary why not, in plain words
 * @param instead what to do in its place, at least one
 * @param because the rules behind it, at least one
 */
public record AdvisedAgainst(Misstep misstep, String summary, List<Move> instead, List<Reason> because) {

    /** Copies the lists. */
    public AdvisedAgainst {
        instead = List.copyOf(instead);
        because = List.copyOf(because);
    }

    /** Redacted: an answer is as private as the facts. */
    @Override
    public String toString() {
        return "AdvisedAgainst[redacted]";
    }
}
