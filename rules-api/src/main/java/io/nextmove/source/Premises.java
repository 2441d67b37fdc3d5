package io.nextmove.source;

import io.nextmove.judgment.Matter;
import io.nextmove.judgment.Sign;
import io.nextmove.situation.Fact;
import java.util.List;

/**
 * What a rule tests itself.
 *
 * @param judgments the judgments, in the order in which they are settled
 * @param signs the signs, in the order of {@link Sign}
 * @param facts the facts that it tests other than through a judgment or a sign, in the order of {@link Fact}
 */
public record Premises(List<Matter> judgments, List<Sign> signs, List<Fact<?>> facts) {
    /** Nothing is tested. */
    public static final Premises NONE = new Premises(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Premises {
        judgments = List.copyOf(judgments);
        signs = List.copyOf(signs);
        facts = List.copyOf(facts);
    }

    /** Redacted: which rules hold tells a story. */
    @Override
    public String toString() {
        return "Premises[redacted]";
    }
}
