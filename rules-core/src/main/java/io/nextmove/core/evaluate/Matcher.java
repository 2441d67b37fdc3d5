package io.nextmove.core.evaluate;

import io.nextmove.core.findings.Findings;
import io.nextmove.core.language.PhaseInput;
import io.nextmove.situation.Fact;
import java.util.Set;

/** Applies the rules of a phase. Immutable and shared by threads. */
@FunctionalInterface
public interface Matcher {
    /**
     * Applies, in any order, every rule of the phase that holds for its input, or may hold.
     *
     * @param input the fact that the rules of the phase test
     * @param open the facts that may still become anything
     * @param findings where the rules record what they do
     * @throws IllegalArgumentException if facts are open and this matcher needs all of them
     */
    void match(PhaseInput input, Set<Fact<?>> open, Findings findings);
}
