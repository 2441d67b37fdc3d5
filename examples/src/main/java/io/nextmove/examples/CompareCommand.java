package io.nextmove.examples;

import io.nextmove.GuidanceEngine;
import io.nextmove.explain.Comparison;
import io.nextmove.json.NextMoveJson;
import io.nextmove.situation.Situation;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what changed from an earlier situation to a later one. */
@Command(name = "compare", description = "Tell what changed from an earlier situation to a later one.")
final class CompareCommand implements Callable<Integer> {
    private final Supplier<GuidanceEngine> engine;
    private final Console console;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier situation.")
    private String before = Input.STANDARD_INPUT;

    @Parameters(index = "1", paramLabel = "AFTER", description = "The later situation.")
    private String after = Input.STANDARD_INPUT;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    CompareCommand(Supplier<GuidanceEngine> engine, Console console) {
        this.engine = engine;
        this.console = console;
    }

    @Override
    public Integer call() {
        Situation earlier = Input.situation(before, console);
        Comparison changes = engine.get().explanations().compare(earlier, Input.situation(after, console));
        console.line(
                json ? NextMoveJson.writeIndented(changes) : changes.toText().stripTrailing());
        return 0;
    }
}
