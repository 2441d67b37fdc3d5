package io.nextmove.core.language;

import io.nextmove.core.Engines;
import io.nextmove.core.evaluate.Evaluation;
import io.nextmove.core.evaluate.Matcher;
import io.nextmove.core.findings.Findings;
import io.nextmove.situation.Situation;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The inputs of an evaluation, and words read from them by their property. */
final class Inputs {
    private static final Matcher TERMS = Engines.interpreter();

    private Inputs() {}

    /** Shows the input of each phase of an evaluation, with what rules found up to it. */
    static void of(Situation situation, BiConsumer<PhaseInput, Findings> seen) {
        new Evaluation(
                situation,
                (input, open, findings) -> {
                    seen.accept(input, findings);
                    TERMS.match(input, open, findings);
                },
                Engines.CATALOG);
    }

    /** The property of a word that an input has; empty if it has none. */
    static Optional<Method> property(Word word, PhaseInput input) {
        String name = "is" + Character.toUpperCase(word.name().charAt(0))
                + word.name().substring(1);
        try {
            return Optional.of(input.getClass().getMethod(name));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }
}
