package io.nextmove.examples;

import io.nextmove.GuidanceEngine;
import io.nextmove.explain.Why;
import io.nextmove.json.NextMoveJson;
import io.nextmove.move.Move;
import io.nextmove.situation.Situation;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why a move has its status. */
@Command(name = "why", description = "Tell why a move has its status, down to the facts that were given.")
final class WhyCommand implements Callable<Integer> {
    private final Supplier<GuidanceEngine> engine;
    private final Console console;

    @Parameters(index = "0", paramLabel = "MOVE", description = "A move by its name in the contract.")
    private Move move = Move.GET_INDIVIDUAL_SUPPORT;

    @Parameters(index = "1", paramLabel = "FILE|-", description = "A situation; - reads standard input.")
    private String file = Input.STANDARD_INPUT;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    WhyCommand(Supplier<GuidanceEngine> engine, Console console) {
        this.engine = engine;
        this.console = console;
    }

    @Override
    public Integer call() {
        Situation situation = Input.situation(file, console);
        Optional<Why> why = engine.get().advise(situation).why(move);
        if (why.isEmpty()) {
            throw new InputException("the move", "must be one that the answer names; `whynot` tells why it does not");
        }
        console.line(
                json
                        ? NextMoveJson.writeIndented(why.get())
                        : why.get().toText().stripTrailing());
        return 0;
    }
}
