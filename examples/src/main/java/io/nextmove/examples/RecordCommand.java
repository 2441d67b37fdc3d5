package io.nextmove.examples;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.json.NextMoveJson;
import io.nextmove.situation.Situation;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the record of a decision. */
@Command(name = "record", description = "Write the record of a decision as JSON.")
final class RecordCommand implements Callable<Integer> {
    private final Supplier<GuidanceEngine> engine;
    private final Console console;

    @Parameters(paramLabel = "FILE|-", description = "A situation; - reads standard input.")
    private String file = Input.STANDARD_INPUT;

    @Option(names = "--with-facts", description = "Write the values of the facts too, and not their digest alone.")
    private boolean withFacts;

    RecordCommand(Supplier<GuidanceEngine> engine, Console console) {
        this.engine = engine;
        this.console = console;
    }

    @Override
    public Integer call() {
        Situation situation = Input.situation(file, console);
        Guidance answer = engine.get().advise(situation);
        console.line(
                NextMoveJson.writeIndented(withFacts ? answer.recordWithFacts(situation) : answer.record(situation)));
        return 0;
    }
}
