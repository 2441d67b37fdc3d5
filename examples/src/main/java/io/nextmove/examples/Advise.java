package io.nextmove.examples;

import io.nextmove.GuidanceEngine;
import io.nextmove.json.DocumentException;
import io.nextmove.json.NextMoveJson;
import io.nextmove.situation.Situation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a situation, or one on every line. */
@Command(
        name = "advise",
        description = "Answer a situation.",
        footer = {
            "",
            "The least that a situation has is the day: {\"asOf\": \"2026-03-01\"}. Its fields",
            "are those of situation.schema.json; what is left out counts as not told."
        })
final class Advise implements Callable<Integer> {
    private final Supplier<GuidanceEngine> engine;
    private final Console console;

    @Parameters(
            paramLabel = "FILE|-",
            description = "A situation as JSON, or as YAML in a file named .yaml or .yml; - reads standard input.")
    private String file = Input.STANDARD_INPUT;

    @Option(names = "--more", description = "Print what the short answer leaves out, too.")
    private boolean more;

    @Option(names = "--sources", description = "Print the rules behind each item, with their rows and passages.")
    private boolean sources;

    @ArgGroup
    private Form form = new Form();

    static final class Form {
        @Option(names = "--json", description = "Print the answer as JSON.")
        private boolean json;

        @Option(
                names = "--jsonl",
                description = "Read a JSON situation on every line and print an answer on every line,"
                        + " {\"error\": ...} in the place of one that cannot be read.")
        private boolean jsonl;
    }

    Advise(Supplier<GuidanceEngine> engine, Console console) {
        this.engine = engine;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (form.jsonl) {
            lines();
            return 0;
        }
        Situation situation = Input.situation(file, console);
        if (form.json) {
            console.line(NextMoveJson.writeIndented(engine.get().advise(situation)));
        } else {
            AnswerPrinter.print(engine.get().advise(situation), console, more, sources);
        }
        return 0;
    }

    private void lines() {
        try (InputStream in = Input.open(file, console)) {
            GuidanceEngine loaded = engine.get();
            LineReader lines = new LineReader(in, NextMoveJson.SITUATION_LIMIT);
            Optional<String> answer = answer(lines, loaded);
            while (answer.isPresent() && written(answer.get())) {
                answer = answer(lines, loaded);
            }
        } catch (IOException e) {
            throw new InputException(file, "cannot be read to its end");
        }
    }

    /** Writes a line at once; false where nobody reads it. */
    private boolean written(String line) {
        console.line(line);
        return !console.out().checkError();
    }

    /** The answer to the next line, or the error in its place; empty at the end. */
    private static Optional<String> answer(LineReader lines, GuidanceEngine engine) throws IOException {
        try {
            return lines.next()
                    .map(line -> NextMoveJson.readSituation(line, lines.number()))
                    .map(engine::advise)
                    .map(NextMoveJson::write);
        } catch (DocumentException e) {
            return Optional.of(NextMoveJson.writeError(e.getMessage()));
        } catch (RuntimeException e) {
            String fault =
                    "no answer, by a fault of the program: " + e.getClass().getSimpleName();
            return Optional.of(NextMoveJson.writeError("line " + lines.number() + ": " + fault));
        }
    }
}
