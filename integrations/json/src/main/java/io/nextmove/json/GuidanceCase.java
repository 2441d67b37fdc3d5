package io.nextmove.json;

import io.nextmove.situation.Situation;
import java.time.LocalDate;

/**
 * A situation and what must be true of its answer.
 *
 * @param id its name
 * @param title what it is about
 * @param story how the asker tells it; may be empty
 * @param situation the facts
 * @param expect what must be true
 */
public record GuidanceCase(String id, String title, String story, Situation situation, Expectation expect) {
    /** A case of which nothing is told. */
    static final GuidanceCase BLANK =
            new GuidanceCase("", "", "", Situation.asOf(LocalDate.EPOCH).build(), Expectation.NONE);

    /** Redacted: a case holds facts. */
    @Override
    public String toString() {
        return "GuidanceCase[redacted]";
    }
}
