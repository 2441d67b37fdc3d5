package io.nextmove.benchmarks;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.reference.Reference;
import io.nextmove.reference.ReferenceAnswer;
import io.nextmove.situation.Situation;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One answer to one shipped situation, all of them in turn. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AnswerBenchmark {

    /** Whole answers: one engine for all threads. */
    @State(Scope.Benchmark)
    public static class Engine {
        /** The way to run the rules. */
        @Param
        public Way way;

        private GuidanceEngine engine;

        /** Starts the engine. */
        @Setup
        public void start() {
            engine = way.engine();
        }
    }

    /** The shipped situations, one after the other; each thread has its own turn. */
    @State(Scope.Thread)
    public static class Turn {
        private final List<Situation> situations = ShippedSituations.all();
        private int next;

        Situation next() {
            next = next + 1 == situations.size() ? 0 : next + 1;
            return situations.get(next);
        }
    }

    /** A whole answer with its texts, reasons and citations. */
    @Benchmark
    public Guidance answer(Engine engine, Turn turn) {
        return engine.engine.advise(turn.next());
    }

    /** The reference in plain Java: judgments, statuses, order, questions and notices; no texts and no reasons. */
    @Benchmark
    public ReferenceAnswer reference(Turn turn) {
        return Reference.answer(turn.next());
    }
}
