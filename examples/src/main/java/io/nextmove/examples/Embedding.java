package io.nextmove.examples;

// The README shows what stands between these two lines.
import static io.nextmove.situation.Answer.NO;
import static io.nextmove.situation.RefusalReason.BURNED_BY_THERAPIST;
import static io.nextmove.situation.RefusalStatus.REFUSING;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.outline.OutlineItem;
import io.nextmove.outline.Part;
import io.nextmove.situation.Situation;
import io.nextmove.source.Citation;
import java.time.LocalDate;
// The README shows what stands between these two lines.

/** The library embedded: one engine, one situation, the headline, and the first step with words and source. */
public final class Embedding {

    private Embedding() {}

    /** Prints the headline and the first step of one situation. */
    public static void main(String[] args) {
        // The README shows what stands between these two lines.
        GuidanceEngine engine = GuidanceEngine.load(); // immutable and thread-safe: load one and share it

        Situation tonight = Situation.asOf(LocalDate.of(2026, 3, 1))
                .safety(s -> s.physicalAbuse(NO).sexualAbuse(NO).coerciveControl(NO).afraidOfPartner(NO))
                .refusal(r -> r.status(REFUSING).reasons(BURNED_BY_THERAPIST))
                .build();

        Guidance guidance = engine.advise(tonight);
        System.out.println(guidance.headline().text());

        OutlineItem first = guidance.outline().section(Part.FIRST_STEP).orElseThrow().items().get(0);
        System.out.println(first.text());
        first.say().ifPresent(words -> System.out.println("Say: \"" + words + "\""));

        Citation source = first.reasons().get(0).citations().get(0);
        System.out.println("Source: " + source.passage() + ", \"" + source.anchor() + " ...\"");
        // The README shows what stands between these two lines.
    }
}
