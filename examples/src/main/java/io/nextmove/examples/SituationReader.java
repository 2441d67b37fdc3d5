package io.nextmove.examples;

import io.nextmove.situation.Situation;

/**
 * Reads a situation from JSON or YAML, as the contract has it and nothing besides: an unknown field or value, a wrong
 * date, anything given twice or left over is an error that names the place and what is allowed there.
 */
final class SituationReader {
    private static final String WHAT = "the situation";

    private SituationReader() {}

    /** Reads the situation of a file, or of standard input. */
    static Situation read(String file, Console console) {
        String text = Input.text(file, console, Input.SITUATION_LIMIT);
        try {
            return read(text, Input.isYaml(file, text), 1);
        } catch (InputException e) {
            throw e.in(file);
        }
    }

    /** Reads the situation of a text whose first line has that number. */
    static Situation read(String text, boolean yaml, int line) {
        try (Tokens tokens = Tokens.of(text, yaml, WHAT, line)) {
            Situation situation = RecordReader.situation(tokens, "");
            tokens.end();
            return situation;
        }
    }
}
