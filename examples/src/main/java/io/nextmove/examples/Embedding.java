package io.nextmove.examples;

import static io.nextmove.situation.Answer.NO;
import static io.nextmove.situation.RefusalReason.BURNED_BY_THERAPIST;
import static io.nextmove.situation.RefusalStatus.REFUSING;

import io.nextmove.GuidanceEngine;
import io.nextmove.situation.Situation;
import io.nextmove.source.Citation;
import java.time.LocalDate;

/** The library embedded: one engine, one situation, and the first moves with the passage that each rests on. */
public final class Embedding {

    private Embedding() {}

    /** Prints the first three recommended moves of one situation. */
    public static void main(String[] args) {
        // The README shows what stands between these two lines.
        GuidanceEngine engine = GuidanceEngine.load(); // immutable, thread-safe, share it

        Situation tonight = Situation.asOf(LocalDate.of(2026, 3, 1))
                .safety(s -> s.physicalAbuse(NO).sexualAbuse(NO).coerciveControl(NO).afraidOfPartner(NO))
                .refusal(r -> r.status(REFUSING).reasons(BURNED_BY_THERAPIST))
                .build();

        engine.advise(tonight).recommended().stream().limit(3).forEach(move -> {
            Citation source = move.because().get(0).citations().get(0);
            System.out.println(move.summary());
            System.out.println("    " + source.passage() + " \"" + source.anchor() + " ...\" in: " + source.section());
        });
        // The README shows what stands between these two lines.
    }
}
