package io.nextmove.examples;

import io.nextmove.audit.DecisionPages;
import io.nextmove.passages.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the decisions of the guideline as one file in HTML that a reviewer reads, prints and fills in. */
@Command(name = "pages", description = "Write the decisions as one HTML file for a reviewer.")
final class SourcePages implements Callable<Integer> {
    private final Console console;

    @Option(names = "--html", paramLabel = "FILE", required = true, description = "The file to write.")
    private String html = "";

    @Option(
            names = "--text",
            paramLabel = "FILE",
            description = "A text of the source: make a private copy that has it beside our words.")
    private String text = "";

    @Option(names = "--reviews", paramLabel = "FILE", description = "A reviews.tsv: show its reviews.")
    private String reviews = "";

    SourcePages(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<SourceText> source = text.isEmpty() ? Optional.empty() : Optional.of(Source.text(text));
        String page = page(reviews.isEmpty() ? List.of() : lines(), source);
        try {
            Files.writeString(Path.of(html), page);
        } catch (IOException | InvalidPathException e) {
            throw new InputException("--html", "must be a file that can be written");
        }
        console.line(
                source.isEmpty() ? "Written." : "Written. It has the text of the source in it: keep it to yourself.");
        return 0;
    }

    private static String page(List<String> reviews, Optional<SourceText> source) {
        try {
            return DecisionPages.html(ScenarioFiles.all(), reviews, source);
        } catch (IllegalArgumentException e) {
            String[] parts = String.valueOf(e.getMessage()).split(": ", 2);
            throw new InputException(parts[0], parts[1]);
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(Input.path(reviews));
        } catch (IOException e) {
            throw new InputException("--reviews", "must be a text file in UTF-8 that can be read");
        }
    }
}
