package io.nextmove.build.rules;

/** A rule or a word that does not have its form: the message names file, line and rule, and says what to do. */
public final class RuleFormException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A rule that is wrong, at a line of its file. */
    public RuleFormException(String file, int line, String rule, String problem) {
        this(file + ":" + line + ": rule `" + rule + "`: " + problem);
    }

    RuleFormException(String message) {
        super(message);
    }
}
