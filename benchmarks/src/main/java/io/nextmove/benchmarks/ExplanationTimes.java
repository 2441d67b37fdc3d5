package io.nextmove.benchmarks;

import com.sun.management.ThreadMXBean;
import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Situations;
import io.nextmove.explain.Explanations;
import io.nextmove.move.Move;
import io.nextmove.situation.Situation;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Prints the time of each explanation over random situations, for every move that it can be asked for, after warming
 * up: by the processor time of its thread, and by the clock.
 */
public final class ExplanationTimes {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double MILLION = 1e6;

    private final GuidanceEngine engine = GuidanceEngine.load();
    private final Explanations explanations = engine.explanations();
    private Object sink = "";

    private ExplanationTimes() {}

    /** The calls of one kind: their times in nanoseconds, by processor and by clock. */
    private record Times(String name, List<Long> processor, List<Long> clock) {
        Times(String name) {
            this(name, new ArrayList<>(), new ArrayList<>());
        }

        void print() {
            Collections.sort(processor);
            Collections.sort(clock);
            System.out.printf(
                    "%-16s %8d %10.3f %10.3f %10.3f %12.3f %12.3f%n",
                    name,
                    processor.size(),
                    part(processor, 50),
                    part(processor, 95),
                    part(processor, 100),
                    part(clock, 95),
                    part(clock, 100));
        }

        private static double part(List<Long> sorted, int percent) {
            return sorted.get(Math.max(0, (sorted.size() * percent + 99) / 100 - 1)) / MILLION;
        }
    }

    /** Measures and prints a table. Arguments: the number of situations, then the seed. */
    public static void main(String[] args) {
        int situations = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        ExplanationTimes times = new ExplanationTimes();
        times.measure(situations / 2, seed + 1);
        System.out.printf(
                "%-16s %8s %10s %10s %10s %12s %12s%n",
                "ms", "calls", "p50", "p95", "max", "p95, clock", "max, clock");
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
        long clock = System.nanoTime();
        long processor = THREADS.getCurrentThreadCpuTime();
        sink = call.get();
        times.processor.add(THREADS.getCurrentThreadCpuTime() - processor);
        times.clock.add(System.nanoTime() - clock);
    }
}
