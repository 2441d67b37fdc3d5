package io.nextmove;

import io.nextmove.situation.Fact;
import java.util.List;

/**
 * Facts that cannot all hold. They are answered as the guideline reads them, and named so that they can be asked again.
 *
 * @param facts the facts, at least two, in the order of {@link Fact}; {@code asOf} is not a fact and is named in the text
 * @param text what does not fit and how it was read, in plain words
 */
public record Contradiction(List<Fact> facts, String text) {

    /** Copies the list. */
    public Contradiction {
        facts = List.copyOf(facts);
    }

    /** Redacted: an answer is as private as the facts. */
    @Override
    public String toString() {
        return "Contradiction[redacted]";
    }
}
