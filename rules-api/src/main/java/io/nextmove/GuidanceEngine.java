package io.nextmove;

import io.nextmove.explain.Comparison;
import io.nextmove.explain.Interview;
import io.nextmove.explain.NextQuestion;
import io.nextmove.explain.PlannedInvitation;
import io.nextmove.explain.Rehearsal;
import io.nextmove.explain.WhatWouldChange;
import io.nextmove.explain.WhyNot;
import io.nextmove.move.Move;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Answers situations. Immutable and safe for use by many threads: load it once and share it.
 *
 * <pre>{@code
 * GuidanceEngine engine = GuidanceEngine.load();
 *
 * Situation tonight = Situation.asOf(LocalDate.of(2026, 3, 1))
 *         .safety(s -> s.physicalAbuse(NO).sexualAbuse(NO).coerciveControl(NO))
 *         .refusal(r -> r.status(REFUSING).reasons(BURNED_BY_THERAPIST))
 *         .build();
 *
 * engine.advise(tonight).recommended().forEach(move -> System.out.println(move.summary()));
 * }</pre>
 */
public interface GuidanceEngine {

    /**
     * Loads the engine that is on the class path.
     *
     * @throws IllegalStateException where there is none
     */
    static GuidanceEngine load() {
        return ServiceLoader.load(GuidanceEngine.class, GuidanceEngine.class.getClassLoader())
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("no guidance engine on the class path: add io.nextmove:rules-core"));
    }

    /**
     * Answers a situation. Every legal situation has an answer with at least one recommended move. Nothing is kept:
     * no clock, file, network, log or cache is touched.
     *
     * @throws NullPointerException where the situation is null
     */
    Guidance advise(Situation situation);

    /**
     * Answers many situations, each by itself and in their order; with as many threads as the stream has. Nothing is
     * answered before the stream is read, and no more is held than the stream holds.
     *
     * @throws NullPointerException where the stream is null, and on reading where a situation is
     */
    default Stream<Guidance> adviseAll(Stream<Situation> situations) {
        return situations.map(this::advise);
    }

    /**
     * Why a move is not recommended: bars, obstacles and the rules that would propose it. Empty where it is recommended.
     *
     * @throws NullPointerException where an argument is null
     * @throws UnsupportedOperationException where this engine does not explain itself
     */
    default Optional<WhyNot> whyNot(Situation situation, Move move) {
        throw new UnsupportedOperationException("this engine does not explain itself");
    }

    /**
     * What changed from an earlier situation to a later one: what is withdrawn, barred and new, and why.
     *
     * @throws NullPointerException where an argument is null
     * @throws UnsupportedOperationException where this engine does not explain itself
     */
    default Comparison compare(Situation before, Situation after) {
        throw new UnsupportedOperationException("this engine does not explain itself");
    }

    /**
     * On which facts the status of a move depends: the smallest sets, one fact each or else two, found by evaluation.
     *
     * @throws NullPointerException where an argument is null
     * @throws UnsupportedOperationException where this engine does not explain itself
     */
    default WhatWouldChange whatWouldChange(Situation situation, Move move) {
        throw new UnsupportedOperationException("this engine does not explain itself");
    }

    /**
     * What to ask next: safety first in its fixed order, then by how much the answers would change. A fact whose every
     * answer gives the same guidance is not among them; under danger there is none.
     *
     * @throws NullPointerException where an argument is null
     * @throws UnsupportedOperationException where this engine does not explain itself
     */
    default List<NextQuestion> nextQuestions(Situation situation) {
        throw new UnsupportedOperationException("this engine does not explain itself");
    }

    /**
     * An interview that asks, one fact at a time, for what can still change the guidance; of another than the one who
     * invites, for safety and low mood only.
     *
     * @param start what was told already; who asks among it
     * @throws NullPointerException where an argument is null
     * @throws UnsupportedOperationException where this engine does not explain itself
     */
    default Interview interview(Situation start) {
        throw new UnsupportedOperationException("this engine does not explain itself");
    }

    /**
     * What a planned sentence is: boundary, threat, non-negotiable or unclear. Withheld where there is harm or danger.
     *
     * @throws NullPointerException where an argument is null
     * @throws UnsupportedOperationException where this engine does not explain itself
     */
    default Rehearsal reviewStatement(Situation situation, PlannedStatement statement) {
        throw new UnsupportedOperationException("this engine does not explain itself");
    }

    /**
     * What a planned invitation has, lacks and must leave out, step by step. Withheld where there is harm or danger, and
     * while harm is not ruled out.
     *
     * @throws NullPointerException where an argument is null
     * @throws UnsupportedOperationException where this engine does not explain itself
     */
    default Rehearsal reviewInvitation(Situation situation, PlannedInvitation invitation) {
        throw new UnsupportedOperationException("this engine does not explain itself");
    }
}
