package io.nextmove.core.book;

/** A rule that does not have the form of a rule: names file, line and rule, and says what to do. */
public final class RuleFormException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RuleFormException(String file, int line, String rule, String problem) {
        super(file + ":" + line + ": rule `" + rule + "`: " + problem);
    }
}
