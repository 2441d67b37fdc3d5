package io.nextmove.examples;

import io.nextmove.GuidanceEngine;
import io.nextmove.examples.AnswerItems.Difference;
import io.nextmove.json.CaseFiles;
import io.nextmove.json.DocumentException;
import io.nextmove.json.GuidanceCase;
import io.nextmove.json.NextMoveJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells who would be told something else than by another version of the library. */
@Command(
        name = "impact",
        description = "Tell who would be told something else than by another version.",
        footer = {
            "",
            "The cases are answered by both versions. Each difference is told with the rows",
            "and passages behind it, then how many cases each row and passage touches. The",
            "status is 1 where somebody would be told something else."
        })
final class ImpactCommand implements Callable<Integer> {
    private final Supplier<GuidanceEngine> engine;
    private final Console console;
    private final Map<String, Set<String>> casesByRow = new TreeMap<>();

    @Parameters(index = "0", paramLabel = "OLD.jar", description = "The nextmove.jar of the other version.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "CASES", description = "A file of cases, or a folder of them.")
    private String cases = "";

    ImpactCommand(Supplier<GuidanceEngine> engine, Console console) {
        this.engine = engine;
        this.console = console;
    }

    @Override
    public Integer call() {
        List<GuidanceCase> all = cases();
        GuidanceEngine current = engine.get();
        int touched = 0;
        try (OtherVersion other = OtherVersion.load(old)) {
            for (GuidanceCase one : all) {
                List<String> lines = differences(other, current, one);
                if (!lines.isEmpty()) {
                    touched++;
                    console.line(one.id());
                    lines.forEach(line -> console.line("  " + line));
                }
            }
        }
        casesByRow.forEach(
                (row, ids) -> console.line(row + ": " + ids.size() + (ids.size() == 1 ? " case" : " cases")));
        console.line(touched + " of " + all.size() + " cases would be told something else");
        return touched == 0 ? 0 : NextMove.FELL_SHORT;
    }

    private List<GuidanceCase> cases() {
        try {
            return CaseFiles.read(cases);
        } catch (DocumentException e) {
            throw new InputException("the cases", e.getMessage());
        }
    }

    private List<String> differences(OtherVersion other, GuidanceEngine current, GuidanceCase one) {
        AnswerItems before;
        try {
            before = AnswerItems.read(other.answer(NextMoveJson.write(one.situation())));
        } catch (IllegalArgumentException e) {
            return List.of("the other version cannot read it: " + e.getMessage());
        }
        AnswerItems now = AnswerItems.read(NextMoveJson.write(current.advise(one.situation())));
        List<String> lines = new ArrayList<>();
        for (Difference difference : now.differencesFrom(before)) {
            lines.add(difference.what()
                    + rows("; by ", difference.now(), one)
                    + rows("; no longer by ", difference.before(), one));
        }
        return lines;
    }

    private String rows(String lead, Map<String, Set<String>> rows, GuidanceCase one) {
        List<String> named = new ArrayList<>();
        rows.forEach((row, passages) -> {
            String name = row + " (" + String.join(", ", passages) + ")";
            named.add(name);
            casesByRow.computeIfAbsent(name, n -> new TreeSet<>()).add(one.id());
        });
        return named.isEmpty() ? "" : lead + String.join(", ", named);
    }
}
