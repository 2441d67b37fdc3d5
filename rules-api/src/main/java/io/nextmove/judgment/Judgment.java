package io.nextmove.judgment;

import io.nextmove.source.Reason;
import java.util.List;
import java.util.Optional;

/**
 * One judgment and why it was made.
 *
 * @param value the judgment
 * @param summary what it means, as one plain sentence
 * @param confidence how firm it is; only the reading of the refusal has one
 * @param basis what a warning sign rests on; only where the reading is RED_FLAG
 * @param because the rules that decided it, at least one
 * @param alsoSeen what was seen that did not decide it; may be empty
 * @param <V> the enum of the judgment
 */
public record Judgment<V extends Enum<V>>(
        V value,
        String summary,
        Optional<Confidence> confidence,
        Optional<RedFlagBasis> basis,
        List<Reason> because,
        List<Reason> alsoSeen) {

    /** Copies the lists. */
    public Judgment {
        because = List.copyOf(because);
        alsoSeen = List.copyOf(alsoSeen);
    }

    /** A judgment without confidence or basis. */
    public static <V extends Enum<V>> Judgment<V> of(V value, String summary, List<Reason> because) {
        return new Judgment<>(value, summary, Optional.empty(), Optional.empty(), because, List.of());
    }

    /** Redacted: a judgment is as private as the facts. */
    @Override
    public String toString() {
        return "Judgment[redacted]";
    }
}
