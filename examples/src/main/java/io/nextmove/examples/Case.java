package io.nextmove.examples;

import io.nextmove.situation.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A situation and what must be true of its answer.
 *
 * @param id its name
 * @param title what it is about
 * @param story how the asker tells it; may be empty
 * @param situation the facts
 * @param expect what must be true
 */
record Case(String id, String title, String story, Situation situation, Expectation expect) {
    /** A case of which nothing is told. */
    static final Case BLANK =
            new Case("", "", "", Situation.asOf(LocalDate.EPOCH).build(), Expectation.NONE);

    /** Reads the cases of a file: one, or a list of them. */
    static List<Case> read(String file, Console console) {
        String text = Input.text(file, console, Input.CASES_LIMIT);
        try {
            return read(text, Input.hasYamlName(file));
        } catch (InputException e) {
            throw e.in(file);
        }
    }

    /** Reads the cases of a text: one, or a list of them. */
    static List<Case> read(String text, boolean yaml) {
        try (Tokens tokens = Tokens.of(text, yaml, "the case", 1)) {
            List<Case> cases = new ArrayList<>();
            if (tokens.atArray()) {
                cases.addAll(tokens.list("", place -> RecordReader.aCase(tokens, place)));
            } else {
                cases.add(RecordReader.aCase(tokens, ""));
            }
            tokens.end();
            return cases;
        }
    }

    /** Redacted: a case holds facts. */
    @Override
    public String toString() {
        return "Case[redacted]";
    }
}
