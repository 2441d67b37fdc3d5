package io.nextmove.benchmarks;

import com.sun.management.ThreadMXBean;
import io.nextmove.GuidanceEngine;
import io.nextmove.situation.Situation;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Prints how many answers a second one process gives to many situations, in one thread and in a parallel stream, and
 * what a million of them costs one core.
 *
 * <p>Argument: the number of situations, a million where there is none; they are the shipped ones, repeated.
 */
public final class Batch {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int MILLION = 1_000_000;
    private static final int WARM_UP = 200_000;

    private final GuidanceEngine engine = GuidanceEngine.load();
    private final List<Situation> shipped = ShippedSituations.all();
    private final int many;

    private Batch(int many) {
        this.many = many;
    }

    /** Measures and prints. */
    public static void main(String[] args) {
        new Batch(args.length > 0 ? Integer.parseInt(args[0]) : MILLION).measure();
    }

    private void measure() {
        long moves = moves(situations(WARM_UP)) + moves(situations(WARM_UP).parallel());
        System.out.printf(
                "warm after %,d moves for %,d situations; now %,d situations, %d processors%n",
                moves, 2 * WARM_UP, many, Runtime.getRuntime().availableProcessors());
        long cpu = THREADS.getCurrentThreadCpuTime();
        double sequential = perSecond(situations(many));
        double micros = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e3 * MILLION / many;
        double parallel = perSecond(situations(many).parallel());
        System.out.printf("sequential %,12.0f answers a second%n", sequential);
        System.out.printf("parallel   %,12.0f answers a second, %.2f times as many%n", parallel, parallel / sequential);
        System.out.printf("a million  %,12.0f us of one core%n", micros);
    }

    private Stream<Situation> situations(int number) {
        return IntStream.range(0, number).mapToObj(i -> shipped.get(i % shipped.size()));
    }

    private double perSecond(Stream<Situation> situations) {
        long start = System.nanoTime();
        long moves = moves(situations);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%,d moves in %.1f s%n", moves, seconds);
        return many / seconds;
    }

    /** How many moves the answers hold, so that each answer is used and none is kept. */
    private long moves(Stream<Situation> situations) {
        return situations
                .map(engine::advise)
                .mapToLong(guidance -> guidance.moves().size())
                .sum();
    }
}
