package io.nextmove.source;

import io.nextmove.situation.Fact;
import java.util.List;

/**
 * Why an item of an answer is there: a rule that holds.
 *
 * @param rule the rule as a sentence
 * @param row the id of its row in the guideline, for example {@code EXC-08}
 * @param facts the facts that the rule tests, itself or through a judgment, in the order of {@link Fact}
 * @param premises what the rule tests itself
 * @param footing on what it stands
 * @param citations what it cites, at least one
 */
public record Reason(
        String rule, String row, List<Fact<?>> facts, Premises premises, Footing footing, List<Citation> citations) {

    /** Copies the lists. */
    public Reason {
        facts = List.copyOf(facts);
        citations = List.copyOf(citations);
    }

    /** Redacted: which rules hold tells a story. */
    @Override
    public String toString() {
        return "Reason[redacted]";
    }
}
