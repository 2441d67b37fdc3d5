package io.nextmove.scenarios;

import io.nextmove.GuidanceEngine;
import io.nextmove.json.GuidanceCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole answer to every scenario, as it was recorded and read through. What a scenario expects by hand is what
 * matters of it; this holds all the rest still.
 *
 * <p>After a change that was meant to change answers, record them anew and read the difference:
 * {@code mvn -q -B -pl rules-core -am test -Dtest=RecordedAnswersTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dnextmove.answers.write=true}.
 */
final class RecordedAnswers {
    private static final Path FILE = Path.of("src/test/resources/io/nextmove/scenarios/answers.txt");
    private static final String HEAD = "== ";

    private RecordedAnswers() {}

    /** The lines of each answer, by the name of the scenario. */
    static Map<String, List<String>> read() {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(FILE)) {
                if (line.startsWith(HEAD)) {
                    lines = new ArrayList<>();
                    answers.put(line.substring(HEAD.length()), lines);
                } else {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the recorded answers", e);
        }
        return answers;
    }

    /** Records the answers that an engine gives. */
    static void write(GuidanceEngine engine) throws IOException {
        List<String> lines = new ArrayList<>();
        for (GuidanceCase one : ShippedScenarios.all()) {
            lines.add(HEAD + one.id());
            lines.addAll(AnswerLines.of(engine.advise(one.situation())));
        }
        Files.write(FILE, lines);
    }
}
