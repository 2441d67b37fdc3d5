package io.nextmove;

import java.util.List;

/**
 * Facts that cannot all hold. They are answered as the guideline reads them, and named so that they can be asked again.
 *
 * @param facts the paths of the facts, at least two; {@code asOf} among them where a date is later than the day
 * @param text what does not fit and how it was read, in plain words
 */
public record Contradiction(List<String> facts, String text) {

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
