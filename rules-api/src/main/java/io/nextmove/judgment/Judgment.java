package io.nextmove.judgment;

import io.nextmove.source.Reason;
import java.util.List;
import java.util.Optional;

/**
 * One judgment and the reasons for it.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 *
 * @param <V> the enum of its values
 */
public interface Judgment<V extends Enum<V>> {

    /** The judgment. */
    V value();

    /** What it means, as one plain sentence. */
    String summary();

    /** How firm it is; present only for the reading of the refusal. */
    Optional<Confidence> confidence();

    /** What a warning sign rests on; present only if the reading is {@link RefusalReading#RED_FLAG}. */
    Optional<RedFlagBasis> basis();

    /** The rules that decided it, at least one. */
    List<Reason> because();

    /** The rules that also spoke and did not decide it; may be empty. */
    List<Reason> alsoSeen();
}
