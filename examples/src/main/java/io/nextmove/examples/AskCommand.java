package io.nextmove.examples;

import io.nextmove.GuidanceEngine;
import io.nextmove.explain.NextQuestion;
import io.nextmove.json.NextMoveJson;
import io.nextmove.situation.Situation;
import io.nextmove.source.Citation;
import io.nextmove.source.Reason;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what to ask next. */
@Command(name = "ask", description = "Tell what to ask next, safety first, then by what the answers would change.")
final class AskCommand implements Callable<Integer> {
    private final Supplier<GuidanceEngine> engine;
    private final Console console;

    @Parameters(paramLabel = "FILE|-", description = "A situation; - reads standard input.")
    private String file = Input.STANDARD_INPUT;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    AskCommand(Supplier<GuidanceEngine> engine, Console console) {
        this.engine = engine;
        this.console = console;
    }

    @Override
    public Integer call() {
        Situation situation = Input.situation(file, console);
        List<NextQuestion> questions = engine.get().explanations().nextQuestions(situation);
        if (json) {
            console.line(NextMoveJson.writeIndented(questions));
            return 0;
        }
        if (questions.isEmpty()) {
            console.line("Nothing is to be asked.");
        }
        if (questions.stream().anyMatch(NextQuestion::safety)) {
            Wrap.lines("", Headings.EVERYONE).forEach(console::line);
        }
        for (NextQuestion question : questions) {
            Wrap.lines("- ", question.ask()).forEach(console::line);
            String weight = question.safety() ? "Safety first" : "Its answers change " + question.weight() + " things";
            Reason why = question.because().get(0);
            String passages = why.citations().stream().map(Citation::passage).collect(Collectors.joining(", "));
            Wrap.lines("    ", weight + ". " + why.rule() + " [" + why.row() + "; " + passages + "]")
                    .forEach(console::line);
        }
        return 0;
    }
}
