package io.nextmove.explain;

import io.nextmove.judgment.Matter;
import io.nextmove.move.Move;
import io.nextmove.situation.Fact;
import io.nextmove.source.Reason;
import java.util.List;

/**
 * A fact that is worth asking for, because at least one answer would change the guidance.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface NextQuestion {

    /** The fact. */
    Fact<?> fact();

    /** The question in plain words. */
    String ask();

    /** The words of the answers to choose from, in order; empty if a date or a number of months is asked for. */
    List<String> labels();

    /** Whether it is about safety; these questions come first, in their fixed order. */
    boolean safety();

    /** How much its answers would change, taken together; at least 1. */
    int weight();

    /** What each answer would change; an answer that changes nothing is listed with empty lists. */
    List<Lead> leads();

    /** The rules that ask for it or test it, at least one. */
    List<Reason> because();

    /**
     * Where one answer would lead. Every list may be empty.
     *
     * <p>Not meant to be implemented by callers: methods may be added.
     */
    interface Lead {

        /** The answer, a value of the type of the fact. */
        Object answer();

        /** The moves that would be newly recommended. */
        List<Move> gained();

        /** The moves that would no longer be recommended. */
        List<Move> lost();

        /** The moves that would be barred, or barred in another way. */
        List<Move> barred();

        /** The judgments that would be different. */
        List<Matter> judgments();
    }
}
