package io.nextmove.examples;

import io.nextmove.GuidanceEngine;
import io.nextmove.explain.WhyNot;
import io.nextmove.json.NextMoveJson;
import io.nextmove.move.Move;
import io.nextmove.situation.Situation;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why a move is not recommended. */
@Command(name = "whynot", description = "Tell why a move is not recommended.")
final class WhyNotCommand implements Callable<Integer> {
    private final Supplier<GuidanceEngine> engine;
    private final Console console;

    @Parameters(index = "0", paramLabel = "MOVE", description = "A move by its name in the contract.")
    private Move move = Move.GET_INDIVIDUAL_SUPPORT;

    @Parameters(index = "1", paramLabel = "FILE|-", description = "A situation; - reads standard input.")
    private String file = Input.STANDARD_INPUT;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    WhyNotCommand(Supplier<GuidanceEngine> engine, Console console) {
        this.engine = engine;
        this.console = console;
    }

    @Override
    public Integer call() {
        Situation situation = Input.situation(file, console);
        Optional<WhyNot> whyNot = engine.get().explanations().whyNot(situation, move);
        if (whyNot.isEmpty()) {
            throw new InputException("the move", "must be one that is not recommended; `why` tells why it is");
        }
        console.line(
                json
                        ? NextMoveJson.writeIndented(whyNot.get())
                        : whyNot.get().toText().stripTrailing());
        return 0;
    }
}
