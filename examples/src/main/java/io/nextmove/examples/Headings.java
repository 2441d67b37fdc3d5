package io.nextmove.examples;

import io.nextmove.source.Footing;

/** The words that a printed answer has besides its own. Neutral: they may be seen by others. */
final class Headings {
    static final String EVERYONE = "Everyone gets these. Answer only where nobody can see or hear. You can skip any.";
    static final String SAY = "Say: ";
    static final String AVOID = "Avoid: ";
    static final String WHY = "Why: ";
    static final String RULE = "Rule: ";

    private Headings() {}

    /** On what a rule stands, in words. */
    static String of(Footing footing) {
        return switch (footing) {
            case STATED -> "in the article";
            case INFERRED -> "our step beyond the article";
            case POLICY -> "our caution";
            case HOUSE -> "the service's own";
        };
    }
}
