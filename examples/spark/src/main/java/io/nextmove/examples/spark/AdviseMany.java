package io.nextmove.examples.spark;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Count;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Situation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * Many situations at once under Apache Spark, here in local mode: a data set of facts in, a data set of guidance out.
 *
 * <p>The engine is loaded once a process, at the first partition that comes to it, and shared by all tasks there. What
 * fits in one process needs no cluster: the engine is thread-safe.
 */
public final class AdviseMany {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final int PARTITIONS = 64;

    private AdviseMany() {}

    /** The engine of a process, loaded when the first task asks for it. */
    private static final class Loaded {
        static final GuidanceEngine ENGINE = GuidanceEngine.load();
    }

    /** Answers made-up situations, as many as the argument says, and counts what comes first in the answers. */
    public static void main(String[] args) throws IOException {
        long situations = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
        try (SparkSession spark = SparkSession.builder()
                .appName("nextmove")
                .master("local[*]")
                .config("spark.ui.enabled", false)
                .config("spark.ui.showConsoleProgress", true)
                .config("spark.log.level", "WARN")
                .getOrCreate()) {
            long start = System.nanoTime();
            Dataset<Row> guidance = advise(situations(spark, situations));
            List<Row> counts = guidance.groupBy("first", "abuse")
                    .count()
                    .orderBy("first", "abuse")
                    .collectAsList();
            double seconds = (System.nanoTime() - start) / 1e9;
            long answered = 0;
            for (Row row : counts) {
                System.out.printf("%-34s %-12s %9d%n", row.getString(0), row.getString(1), row.getLong(2));
                answered += row.getLong(2);
            }
            if (answered != situations) {
                throw new IllegalStateException("not every situation has an answer");
            }
            System.out.printf(
                    "%d situations in %.1f s on %d threads%n",
                    answered, seconds, spark.sparkContext().defaultParallelism());
        }
    }

    /** Made-up situations: each fact is drawn by a hash of the number. */
    private static Dataset<Row> situations(SparkSession spark, long count) {
        return spark.range(0, count, 1, PARTITIONS)
                .select(
                        functions.col("id"),
                        drawn("physicalAbuse", 1, Certainty.NO, Certainty.NO, Certainty.SUSPECTED, Certainty.UNKNOWN),
                        drawn("sexualAbuse", 2, Certainty.NO, Certainty.NO, Certainty.NO, Certainty.YES),
                        drawn("coerciveControl", 3, Certainty.NO, Certainty.NO, Certainty.NO, Certainty.UNSURE),
                        drawn("status", 4, RefusalStatus.values()),
                        drawn("reason", 5, RefusalReason.values()),
                        drawn("asks", 6, Count.values()));
    }

    private static Column drawn(String name, int seed, Enum<?>... values) {
        Column[] names =
                Arrays.stream(values).map(value -> functions.lit(value.name())).toArray(Column[]::new);
        Column hash = functions.xxhash64(functions.col("id"), functions.lit(seed));
        Column place = functions.pmod(hash, functions.lit(values.length));
        return functions
                .element_at(functions.array(names), place.cast("int").plus(1))
                .as(name);
    }

    /** The guidance on each situation. */
    private static Dataset<Row> advise(Dataset<Row> situations) {
        StructType answer = new StructType()
                .add("id", "long")
                .add("abuse", "string")
                .add("refusal", "string")
                .add("first", "string")
                .add("recommended", "array<string>")
                .add("rules", "array<string>");
        return situations.mapPartitions((MapPartitionsFunction<Row, Row>) AdviseMany::advise, Encoders.row(answer));
    }

    private static Iterator<Row> advise(Iterator<Row> rows) {
        GuidanceEngine engine = Loaded.ENGINE;
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                Row row = rows.next();
                return answer(row.getAs("id"), engine.advise(situation(row)));
            }
        };
    }

    private static Situation situation(Row row) {
        return Situation.asOf(DAY)
                .safety(s -> s.physicalAbuse(Certainty.valueOf(row.getAs("physicalAbuse")))
                        .sexualAbuse(Certainty.valueOf(row.getAs("sexualAbuse")))
                        .coerciveControl(Certainty.valueOf(row.getAs("coerciveControl"))))
                .refusal(r -> r.status(RefusalStatus.valueOf(row.getAs("status")))
                        .reasons(RefusalReason.valueOf(row.getAs("reason"))))
                .invitation(i -> i.asks(Count.valueOf(row.getAs("asks"))))
                .build();
    }

    private static Row answer(long id, Guidance guidance) {
        List<String> recommended = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        for (AdvisedMove move : guidance.recommended()) {
            recommended.add(move.move().name());
            rules.add(move.because().stream().map(reason -> reason.row()).collect(Collectors.joining(" ")));
        }
        return RowFactory.create(
                id,
                guidance.judgments().abuse().value().name(),
                guidance.judgments().refusal().value().name(),
                recommended.get(0),
                recommended.toArray(),
                rules.toArray());
    }
}
