package io.nextmove.benchmarks;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Situations;
import io.nextmove.explain.Explanations;
import io.nextmove.move.Move;
import io.nextmove.situation.Situation;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Prints the time of each explanation over random situations, for every move that it can be asked for, after warming
 * up: by the processor time of its thread, and by the clock.
 */
public final class ExplanationTimes {
    private final GuidanceEngine engine = GuidanceEngine.load();
    private final Explanations explanations = engine.explanations();
    private Object sink = "";

    private ExplanationTimes() {}

    /** Measures and prints a table. Arguments: the number of situations, then the seed. */
    public static void main(String[] args) {
        int situations = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        ExplanationTimes times = new ExplanationTimes();
        times.measure(situations / 2, seed + 1);
        Times.printHeader();
        times.measure(situations, seed).forEach(Times::print);
    }

    private List<Times> measure(int situations, long seed) {
        Times why = new Times("why");
        Times whyNot = new Times("whyNot");
        Times change = new Times("whatWouldChange");
        Times questions = new Times("nextQuestions");
        Times compare = new Times("compare");
        Random random = new Random(seed);
        Situation before = Situations.random(random);
        for (int i = 0; i < situations; i++) {
            Situation s = Situations.random(random);
            Situation earlier = before;
            Guidance answer = engine.advise(s);
            for (AdvisedMove advised : answer.moves()) {
                time(why, () -> answer.why(advised.move()));
            }
            for (Move move : Move.values()) {
                if (answer.recommended().stream().noneMatch(r -> r.move() == move)) {
                    time(whyNot, () -> explanations.whyNot(s, move));
                }
                time(change, () -> explanations.whatWouldChange(s, move));
            }
            time(questions, () -> explanations.nextQuestions(s));
            time(compare, () -> explanations.compare(earlier, s));
            before = s;
        }
        return List.of(why, whyNot, change, questions, compare);
    }

    private void time(Times times, Supplier<Object> call) {
        sink = times.of(call);
    }
}
