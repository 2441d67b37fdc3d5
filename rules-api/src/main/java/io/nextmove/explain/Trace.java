package io.nextmove.explain;

import io.nextmove.situation.Fact;
import io.nextmove.source.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an answer was made from, without the values of facts.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface Trace {

    /**
     * The facts that were given, including those answered UNSURE, in the order of {@link Fact}.
     * {@code perspective} is among them unless the one who invites is asking.
     */
    Set<Fact<?>> told();

    /** Every rule that held, in the order of the rule book. */
    List<Reason> fired();

    /** The SHA-256 of the rules, in lower-case hexadecimal digits. */
    String ruleBook();

    /** The SHA-256 of the index of the source, in lower-case hexadecimal digits. */
    String sourceIndex();

    /**
     * The SHA-256 of all that a service set for the engine (wording, numbers, rules that it left out, its own rules), in lower-case
     * hexadecimal digits; empty if it set nothing.
     */
    Optional<String> house();
}
