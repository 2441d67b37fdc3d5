package io.nextmove.explain;

import io.nextmove.move.Move;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import java.util.List;
import java.util.Optional;

/**
 * What an engine can explain beyond its answers. Immutable and safe for use by multiple threads; nothing is kept.
 *
 * <p>Why a listed move has its status is part of the answer itself: {@link io.nextmove.Guidance#why}.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface Explanations {

    /**
     * Why a move is not recommended: bars, obstacles, and the rules that would propose it. Empty if it is recommended.
     *
     * @throws NullPointerException if an argument is null
     */
    Optional<WhyNot> whyNot(Situation situation, Move move);

    /**
     * What changed from an earlier situation to a later one: what is withdrawn, barred and new, and why.
     *
     * @throws NullPointerException if an argument is null
     */
    Comparison compare(Situation before, Situation after);

    /**
     * The facts on which the status of a move depends, as the smallest sets: of one fact each, or else of two.
     *
     * @throws NullPointerException if an argument is null
     */
    WhatWouldChange whatWouldChange(Situation situation, Move move);

    /**
     * What to ask next: safety first in its fixed order, then by how much the answers would change. A fact is left out if
     * all of its answers give the same guidance. Empty if there is danger.
     *
     * @throws NullPointerException if the situation is null
     */
    List<NextQuestion> nextQuestions(Situation situation);

    /**
     * An interview that asks, one fact at a time, for what can still change the guidance. Anyone but the one who invites
     * is asked about safety and low mood only.
     *
     * @param start what is known already, including who is asking
     * @throws NullPointerException if the start is null
     */
    Interview interview(Situation start);

    /**
     * What a planned sentence is: a boundary, a threat, a non-negotiable, or unclear. Withheld if there is harm or danger,
     * or if someone other than the one who invites is asking.
     *
     * @throws NullPointerException if an argument is null
     */
    Rehearsal reviewStatement(Situation situation, PlannedStatement statement);

    /**
     * What a planned invitation has, lacks and must leave out, step by step. Withheld as a sentence is, and while harm is
     * not ruled out.
     *
     * @throws NullPointerException if an argument is null
     */
    Rehearsal reviewInvitation(Situation situation, PlannedInvitation invitation);
}
