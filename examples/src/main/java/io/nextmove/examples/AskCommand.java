package io.nextmove.examples;

import io.nextmove.GuidanceEngine;
import io.nextmove.explain.NextQuestion;
import io.nextmove.situation.Situation;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
        Situation situation = SituationReader.read(file, console);
        List<NextQuestion> questions = engine.get().nextQuestions(situation);
        if (json) {
            console.line(ExplanationWriter.indented(questions));
            return 0;
        }
        if (questions.isEmpty()) {
            console.line("Nothing is to be asked.");
        }
        for (NextQuestion question : questions) {
            Wrap.lines("- ", question.ask()).forEach(console::line);
            String weight = question.safety() ? "safety" : "its answers change " + question.weight();
            Wrap.lines("    ", weight + "; " + question.because().get(0).rule() + " ["
                            + question.because().get(0).row() + "]")
                    .forEach(console::line);
        }
        return 0;
    }
}
