package io.nextmove.build.rules;

import java.util.List;
import java.util.Optional;

/**
 * A word of the rule language, as it is defined.
 *
 * @param name its name, for example {@code abuseHold}
 * @param means its phrase, in plain words
 * @param definition what it comes to; empty for a predicate that is written in Java
 * @param reads the paths of the facts that such a predicate reads; empty for a word with a definition
 * @param cached whether it is computed once for each evaluation
 * @param unnamed whether no reason names the facts behind it: what was told of a separation is never repeated
 */
public record WordDefinition(
        String name,
        String means,
        Optional<Expression> definition,
        List<String> reads,
        boolean cached,
        boolean unnamed) {

    /** The name of its constant: {@code ABUSE_HOLD}. */
    String constant() {
        return VocabularyFiles.constant(name);
    }

    /** The name of its property: {@code isAbuseHold}. */
    String getter() {
        return "is" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
