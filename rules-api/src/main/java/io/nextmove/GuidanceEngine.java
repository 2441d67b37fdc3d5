package io.nextmove;

import io.nextmove.situation.Situation;
import java.util.ServiceLoader;

/**
 * Answers situations. Immutable and safe for use by many threads: load it once and share it.
 *
 * <pre>{@code
 * GuidanceEngine engine = GuidanceEngine.load();
 *
 * Situation tonight = Situation.asOf(LocalDate.of(2026, 3, 1))
 *         .safety(s -> s.physicalAbuse(NO).sexualAbuse(NO).coerciveControl(NO))
 *         .refusal(r -> r.status(REFUSING).reasons(BURNED_BY_THERAPIST))
 *         .build();
 *
 * engine.advise(tonight).recommended().forEach(move -> System.out.println(move.summary()));
 * }</pre>
 */
public interface GuidanceEngine {

    /**
     * Loads the engine that is on the class path.
     *
     * @throws IllegalStateException where there is none
     */
    static GuidanceEngine load() {
        return ServiceLoader.load(GuidanceEngine.class, GuidanceEngine.class.getClassLoader())
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("no guidance engine on the class path: add io.nextmove:rules-core"));
    }

    /**
     * Answers a situation. Every legal situation has an answer with at least one recommended move. Nothing is kept:
     * no clock, file, network, log or cache is touched.
     *
     * @throws NullPointerException where the situation is null
     */
    Guidance advise(Situation situation);
}
