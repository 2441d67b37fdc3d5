package io.nextmove.examples;

import io.nextmove.source.Footing;

/** The words that an answer for people has besides its own. Neutral: a heading may be seen by others. */
final class Headings {
    static final String QUESTIONS_FIRST = "First, a few questions";
    static final String EVERYONE = "Everyone gets these. Answer only where nobody can see or hear. You can skip any.";
    static final String NOW = "What you can do now";
    static final String ALSO_OPEN = "Also open to you";
    static final String QUESTIONS = "What would be good to know";
    static final String READING = "How it reads so far";
    static final String AFTER_ANSWERS = "What opens after your answers, not advice for now";
    static final String AFTER_RELEASE = "What opens later, not advice for now";
    static final String ALL_WAIT = "All ways of asking and of going together wait.";
    static final String OTHERS_WAIT = "All other ways of asking and of going together wait as well.";
    static final String LATER = "Not now";
    static final String NOT_HERE = "Not the right step here";
    static final String LEAVE_ALONE = "What to leave alone";
    static final String DOES_NOT_FIT = "What does not fit together";
    static final String RESTS_ON = "What it rests on";
    static final String LIMITS = "The limits of this answer";

    static final String MAY_CHANGE = " An answer that is still open may change this.";
    static final String WEAK = " The support for this is weak.";
    static final String ALSO_SEEN = "Seen: ";

    static final String SAY = "Say: ";
    static final String AVOID = "Avoid: ";
    static final String NOTE = "Here: ";
    static final String UNTIL = "Until: ";
    static final String INSTEAD = "Instead: ";
    static final String LIKEWISE = "Likewise: ";
    static final String MORE = " more of this kind";
    static final String WHY = "why: ";
    static final String AS_ABOVE = "as above";

    private Headings() {}

    /** On what a rule stands, in words. */
    static String of(Footing footing) {
        return switch (footing) {
            case STATED -> "in the source";
            case INFERRED -> "inferred from the source";
            case POLICY -> "a caution added here";
        };
    }
}
