package io.nextmove.benchmarks;

import static io.nextmove.situation.Answer.NO;
import static io.nextmove.situation.RefusalReason.BURNED_BY_THERAPIST;
import static io.nextmove.situation.RefusalStatus.REFUSING;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.core.Engines;
import io.nextmove.reference.Reference;
import io.nextmove.situation.Situation;
import io.nextmove.source.Citation;
import io.nextmove.source.Reason;
import java.nio.file.Path;
import java.time.LocalDate;

/** One answer, from the start of the program until it is printed; its last line is the time in microseconds. */
public final class FirstAnswer {
    private FirstAnswer() {}

    /**
     * Answers by {@code library}, {@code reference}, {@code compiled} with the folder of the rule files, or the
     * {@link Way} of that name.
     */
    public static void main(String[] args) {
        long start = System.nanoTime();
        Situation tonight = Situation.asOf(LocalDate.of(2026, 3, 1))
                .safety(s ->
                        s.physicalAbuse(NO).sexualAbuse(NO).coerciveControl(NO).afraidOfPartner(NO))
                .refusal(r -> r.status(REFUSING).reasons(BURNED_BY_THERAPIST))
                .build();
        StringBuilder answer = new StringBuilder();
        switch (args[0]) {
            case "library" -> print(GuidanceEngine.load().advise(tonight), answer);
            case "compiled" -> print(Engines.compiled(Path.of(args[1])).advise(tonight), answer);
            case "reference" -> answer.append(Reference.answer(tonight)).append('\n');
            default -> print(Way.valueOf(args[0]).engine().advise(tonight), answer);
        }
        System.out.print(answer);
        System.out.println((System.nanoTime() - start) / 1000);
    }

    private static void print(Guidance guidance, StringBuilder out) {
        for (AdvisedMove move : guidance.moves()) {
            out.append(move.status())
                    .append(' ')
                    .append(move.title())
                    .append('\n')
                    .append(move.summary())
                    .append('\n');
            for (Reason reason : move.because()) {
                out.append("  ").append(reason.rule());
                for (Citation citation : reason.citations()) {
                    out.append(' ').append(citation.passage());
                }
                out.append('\n');
            }
        }
    }
}
