package io.nextmove.source;

import io.nextmove.situation.Fact;
import java.util.List;
import java.util.Optional;

/**
 * A reason for an item of an answer: a rule that holds.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface Reason {

    /** The identity of the rule, apart from its sentence; no two rules share one. */
    String id();

    /** The rule as a sentence. */
    String rule();

    /** Why, in one sentence to the asker; empty if the rule has none. */
    Optional<String> because();

    /** The id of its row in the guideline, for example {@code EXC-08}; several rules may share it. */
    String row();

    /** The facts that the rule tests, itself or through a judgment, in the order of {@link Fact}. */
    List<Fact<?>> facts();

    /** What the rule itself tests. */
    Premises premises();

    /** What it stands on. */
    Footing footing();

    /** What it cites, at least one. */
    List<Citation> citations();
}
