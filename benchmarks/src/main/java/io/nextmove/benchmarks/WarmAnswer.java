package io.nextmove.benchmarks;

import com.sun.management.ThreadMXBean;
import io.nextmove.reference.Reference;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Movement;
import io.nextmove.situation.MovementSign;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The time of an answer after warming up, by the processor time of its thread, which other programs on the machine
 * disturb least. Prints nanoseconds and bytes an answer.
 */
public final class WarmAnswer {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long SECOND = 1_000_000_000;
    private static final int BLOCKS = 7;

    private Object sink;

    private WarmAnswer() {}

    /**
     * Measures one way, or {@code REFERENCE}, on the shipped situations, or on one with as many events of movement and
     * planned sentences as the third and fourth argument say; the second is the seconds to warm up.
     */
    public static void main(String[] args) {
        Function<Situation, Object> engine = args[0].equals("REFERENCE")
                ? Reference::answer
                : Way.valueOf(args[0]).engine()::advise;
        List<Situation> situations = args.length > 2
                ? List.of(manifold(Integer.parseInt(args[2]), Integer.parseInt(args[3])))
                : ShippedSituations.all();
        new WarmAnswer().measure(engine, situations, Integer.parseInt(args[1]));
    }

    private static Situation manifold(int events, int sentences) {
        LocalDate day = LocalDate.of(2026, 3, 1);
        List<Movement> movement = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            movement.add(Movement.of(MovementSign.values()[i % MovementSign.values().length], day.minusDays(i % 60)));
        }
        List<PlannedStatement> planned = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            Answer own = i % 2 == 0 ? Answer.YES : Answer.NO;
            Answer conditional = i / 2 % 2 == 0 ? Answer.YES : Answer.NO;
            planned.add(new PlannedStatement("s" + i, own, conditional, Answer.NO, Answer.NO, Answer.NO));
        }
        return Situation.asOf(day)
                .timeline(t -> t.windowStart(day.minusMonths(2))
                        .windowEnd(day.plusMonths(1))
                        .movement(movement))
                .plannedStatements(planned)
                .build();
    }

    private void measure(Function<Situation, Object> engine, List<Situation> situations, int warmUpSeconds) {
        run(engine, situations, warmUpSeconds * SECOND);
        long[] nanos = new long[BLOCKS];
        long bytes = 0;
        for (int i = 0; i < BLOCKS; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            long start = THREADS.getCurrentThreadCpuTime();
            long answers = run(engine, situations, SECOND / 2);
            nanos[i] = (THREADS.getCurrentThreadCpuTime() - start) / answers;
            bytes = (THREADS.getCurrentThreadAllocatedBytes() - before) / answers;
        }
        Arrays.sort(nanos);
        System.out.println(bytes);
        System.out.println(nanos[BLOCKS / 2]);
    }

    private long run(Function<Situation, Object> engine, List<Situation> situations, long nanos) {
        long end = THREADS.getCurrentThreadCpuTime() + nanos;
        long answers = 0;
        while (THREADS.getCurrentThreadCpuTime() < end) {
            for (Situation situation : situations) {
                sink = engine.apply(situation);
                answers++;
            }
        }
        return answers;
    }
}
