package io.nextmove.examples;

import io.nextmove.GuidanceEngine;
import io.nextmove.explain.WhatWouldChange;
import io.nextmove.json.NextMoveJson;
import io.nextmove.move.Move;
import io.nextmove.situation.Situation;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells on which facts the status of a move depends. */
@Command(name = "change", description = "Tell on which facts the status of a move depends.")
final class ChangeCommand implements Callable<Integer> {
    private final Supplier<GuidanceEngine> engine;
    private final Console console;

    @Parameters(index = "0", paramLabel = "MOVE", description = "A move by its name in the contract.")
    private Move move = Move.GET_INDIVIDUAL_SUPPORT;

    @Parameters(index = "1", paramLabel = "FILE|-", description = "A situation; - reads standard input.")
    private String file = Input.STANDARD_INPUT;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    ChangeCommand(Supplier<GuidanceEngine> engine, Console console) {
        this.engine = engine;
        this.console = console;
    }

    @Override
    public Integer call() {
        Situation situation = Input.situation(file, console);
        WhatWouldChange change = engine.get().explanations().whatWouldChange(situation, move);
        console.line(json ? NextMoveJson.writeIndented(change) : change.toText().stripTrailing());
        return 0;
    }
}
