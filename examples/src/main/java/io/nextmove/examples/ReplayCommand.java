package io.nextmove.examples;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.json.StoredRecord;
import io.nextmove.situation.Situation;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Proves that a record follows from a situation, or names the parts that do not. */
@Command(name = "replay", description = "Prove that a record follows from a situation, or say where it does not.")
final class ReplayCommand implements Callable<Integer> {
    private final Supplier<GuidanceEngine> engine;
    private final Console console;

    @Parameters(index = "0", paramLabel = "RECORD", description = "A record as `nextmove record` writes it.")
    private String record = Input.STANDARD_INPUT;

    @Parameters(index = "1", paramLabel = "SITUATION", description = "The situation; - reads standard input.")
    private String situation = Input.STANDARD_INPUT;

    ReplayCommand(Supplier<GuidanceEngine> engine, Console console) {
        this.engine = engine;
        this.console = console;
    }

    @Override
    public Integer call() {
        StoredRecord given = Input.record(record, console);
        Situation told = Input.situation(situation, console);
        Guidance answer = engine.get().advise(told);
        List<String> differing =
                given.differencesFrom(given.hasFacts() ? answer.recordWithFacts(told) : answer.record(told));
        if (differing.isEmpty()) {
            console.line("The record follows.");
            return 0;
        }
        console.line("The record does not follow; these parts differ: " + String.join(", ", differing));
        return NextMove.FELL_SHORT;
    }
}
