package io.nextmove.examples;

import io.nextmove.GuidanceEngine;
import io.nextmove.json.GuidanceCase;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the sample scenarios that come with the library. */
@Command(name = "scenarios", description = "Run the sample scenarios that come with the library.")
final class Scenarios implements Callable<Integer> {
    private final Supplier<GuidanceEngine> engine;
    private final Console console;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "The scenarios to run; all if none is named.")
    private List<String> ids = List.of();

    @Option(names = "--show", paramLabel = "ID", description = "Tell the story of one scenario and print its answer.")
    private String show = "";

    @Option(names = "--more", description = "With --show: print what the short answer leaves out, too.")
    private boolean more;

    @Option(names = "--sources", description = "With --show: print the rules behind each item.")
    private boolean sources;

    Scenarios(Supplier<GuidanceEngine> engine, Console console) {
        this.engine = engine;
        this.console = console;
    }

    @Override
    public Integer call() {
        List<GuidanceCase> shipped = ScenarioFiles.all();
        if (!show.isEmpty()) {
            show(find(shipped, show));
            return 0;
        }
        List<GuidanceCase> chosen = ids.isEmpty()
                ? shipped
                : ids.stream().map(id -> find(shipped, id)).toList();
        Tally tally = new Tally(engine.get());
        for (GuidanceCase one : chosen) {
            List<String> shortfalls = tally.run(one);
            console.line((shortfalls.isEmpty() ? "passed  " : "failed  ") + one.id() + "  " + one.title());
            shortfalls.forEach(shortfall -> console.line("        " + shortfall));
        }
        console.line(tally.toString());
        return tally.status();
    }

    private void show(GuidanceCase one) {
        Wrap.lines("", one.title()).forEach(console::line);
        console.line("");
        Wrap.lines("", one.story()).forEach(console::line);
        console.line("");
        AnswerPrinter.print(engine.get().advise(one.situation()), console, more, sources);
    }

    private static GuidanceCase find(List<GuidanceCase> shipped, String id) {
        return shipped.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InputException("ID", "must be one that `nextmove scenarios` lists"));
    }
}
