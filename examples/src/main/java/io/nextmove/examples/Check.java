package io.nextmove.examples;

import io.nextmove.GuidanceEngine;
import io.nextmove.json.GuidanceCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs case files and tells where an answer falls short of what was expected. */
@Command(
        name = "check",
        description = "Run case files and tell which cases fall short.",
        footer = {
            "",
            "A case is a situation and what must be true of its answer, as case.schema.json",
            "has it. One that falls short is told in one line; the counts come last."
        })
final class Check implements Callable<Integer> {
    private final Supplier<GuidanceEngine> engine;
    private final Console console;
    private boolean unread;

    @Parameters(
            paramLabel = "FILE|FOLDER",
            arity = "1..*",
            description =
                    "GuidanceCase files (.json, .yaml, .yml), one case or a list of cases in each, and folders of them.")
    private List<String> files = List.of();

    Check(Supplier<GuidanceEngine> engine, Console console) {
        this.engine = engine;
        this.console = console;
    }

    @Override
    public Integer call() {
        Tally tally = new Tally(engine.get());
        files.forEach(file -> check(file, tally));
        if (tally.empty() && !unread) {
            throw new InputException("the files", "must hold at least one case, in a .json, .yaml or .yml file");
        }
        console.line(tally.toString());
        return unread ? NextMove.WRONG_INPUT : tally.status();
    }

    private void check(String file, Tally tally) {
        try {
            Path path = Input.path(file);
            if (Files.isDirectory(path)) {
                caseFilesIn(path).forEach(child -> check(child.toString(), tally));
            } else {
                Input.cases(file, console).forEach(one -> check(one, tally));
            }
        } catch (InputException e) {
            unread = true;
            console.error(e.getMessage());
        }
    }

    private void check(GuidanceCase one, Tally tally) {
        List<String> shortfalls = tally.run(one);
        if (!shortfalls.isEmpty()) {
            console.line(InputException.oneLine(one.id() + ": " + String.join("; ", shortfalls)));
        }
    }

    private static List<Path> caseFilesIn(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)
                            || Files.isRegularFile(child) && hasCaseName(child))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException e) {
            throw new InputException(folder.toString(), "the folder: cannot be listed; give one that may be read");
        }
    }

    private static boolean hasCaseName(Path file) {
        String name = file.toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".json") || Input.hasYamlName(name);
    }
}
