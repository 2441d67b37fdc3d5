package io.nextmove.explain;

import io.nextmove.judgment.Matter;
import io.nextmove.judgment.Sign;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.situation.Fact;
import io.nextmove.source.Reason;
import java.util.List;

/**
 * Why a move has its status: a small tree from the status down to the facts that were given.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface Why {

    /** The move. */
    Move move();

    /** Its name in plain words. */
    String title();

    /** Its status. */
    Status status();

    /** The rules that gave it, at least one: those that propose the move, or the bars on it. */
    List<Step> steps();

    /** The tree as lines of text. Each judgment is spelled out the first time it comes up. */
    String toText();

    /**
     * A rule that held, and what it rests on. Every list may be empty.
     *
     * <p>Not meant to be implemented by callers: methods may be added.
     */
    interface Step {

        /** The rule. */
        Reason rule();

        /** The judgments that it tests. */
        List<Judged> judgments();

        /** The rules behind the signs that it tests, as far as those signs are there. */
        List<Step> signs();

        /** The signs that it tests and that too few facts were given for. */
        List<Sign> silent();

        /** The facts that it tests itself and that were given. */
        List<Fact<?>> given();

        /** The facts that it tests itself and that were not given. */
        List<Fact<?>> notGiven();
    }

    /**
     * A judgment that a rule rests on.
     *
     * <p>Not meant to be implemented by callers: methods may be added.
     */
    interface Judged {

        /** What it is about. */
        Matter matter();

        /** The judgment. */
        Enum<?> value();

        /** The rules that decided it, at least one. */
        List<Step> because();
    }
}
