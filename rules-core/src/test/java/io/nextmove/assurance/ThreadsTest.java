package io.nextmove.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.core.Engines;
import io.nextmove.situation.Situation;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One engine for many threads, for a long time. */
class ThreadsTest {
    private static final int EVALUATIONS = Integer.getInteger("nextmove.threads.evaluations", 20_000);
    private static final int THREADS = 16;
    private static final int SITUATIONS = 2_000;

    /** What the heap may grow by, in bytes: far less than the sessions or answers of one run would take. */
    private static final long GROWTH = 8 << 20;

    @Test
    void many_threads_are_answered_as_one_is_and_nothing_is_kept() throws Exception {
        GuidanceEngine engine = Engines.builtIn();
        SplittableRandom random = new SplittableRandom(16);
        List<Situation> situations = Stream.generate(() -> Situations.random(random))
                .limit(SITUATIONS)
                .toList();
        List<Guidance> expected = situations.stream().map(engine::advise).toList();
        assertThat(run(engine, situations, expected, SITUATIONS)).isEqualTo(SITUATIONS);

        long before = usedHeap();
        int equal = run(engine, situations, expected, EVALUATIONS);
        long after = usedHeap();

        System.out.printf(
                "threads: %d threads, %,d evaluations, heap in use %,d kB before and %,d kB after%n",
                THREADS, EVALUATIONS, before >> 10, after >> 10);
        assertThat(equal).isEqualTo(EVALUATIONS);
        assertThat(after).isLessThan(before + GROWTH);
    }

    /** What Drools keeps of evaluations, it keeps by sessions. */
    @Test
    void there_is_no_session_that_could_be_kept() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target/classes"))) {
            List<Path> classes =
                    files.filter(f -> f.toString().endsWith(".class")).toList();
            assertThat(classes)
                    .hasSizeGreaterThan(100)
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .as(file.toString())
                            .doesNotContain("org/kie/api/runtime/KieSession"));
        }
    }

    /** How many answers were those expected. */
    private static int run(GuidanceEngine engine, List<Situation> situations, List<Guidance> expected, int evaluations)
            throws Exception {
        AtomicInteger next = new AtomicInteger();
        Callable<Integer> work = () -> {
            int equal = 0;
            for (int i = next.getAndIncrement(); i < evaluations; i = next.getAndIncrement()) {
                int n = i % situations.size();
                equal += engine.advise(situations.get(n)).equals(expected.get(n)) ? 1 : 0;
            }
            return equal;
        };
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Integer> equal = new ArrayList<>();
            for (Future<Integer> one : threads.invokeAll(Collections.nCopies(THREADS, work))) {
                equal.add(one.get());
            }
            return equal.stream().mapToInt(n -> n).sum();
        } finally {
            threads.shutdownNow();
        }
    }

    /** The heap in use after collection: the least of several looks. */
    private static long usedHeap() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(50);
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
