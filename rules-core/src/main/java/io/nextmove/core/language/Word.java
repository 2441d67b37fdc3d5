package io.nextmove.core.language;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A word of the rules: defined once in words.yaml.
 *
 * @param name its name, for example {@code abuseHold}
 * @param means its phrase, in plain words
 * @param definition what it comes to; {@link Term.Reads} for a predicate that is written in Java
 * @param holds whether it holds, if nothing that it reads is open
 */
public record Word(String name, String means, Term definition, Predicate<PhaseInput> holds) {

    /** There is one word of a name. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Word word && name.equals(word.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
