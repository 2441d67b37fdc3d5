package io.nextmove.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** The calls of one kind: their times in nanoseconds, by the processor time of their thread and by the clock. */
record Times(String name, List<Long> processor, List<Long> clock) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double MILLION = 1e6;

    Times(String name) {
        this(name, new ArrayList<>(), new ArrayList<>());
    }

    /** What a call gives, timed. */
    Object of(Supplier<Object> call) {
        long start = System.nanoTime();
        long used = THREADS.getCurrentThreadCpuTime();
        Object result = call.get();
        processor.add(THREADS.getCurrentThreadCpuTime() - used);
        clock.add(System.nanoTime() - start);
        return result;
    }

    static void printHeader() {
        System.out.printf(
                "%-16s %8s %10s %10s %10s %12s %12s%n", "ms", "calls", "p50", "p95", "max", "p95, clock", "max, clock");
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
