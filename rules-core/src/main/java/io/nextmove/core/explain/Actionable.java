package io.nextmove.core.explain;

import io.nextmove.situation.Fact;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** Which facts are the asker's to act on, each with a reason. Read from {@code actionable.tsv}. */
final class Actionable {
    private final Map<Fact, Verdict> verdicts = new EnumMap<>(Fact.class);

    /** Whether a fact is the asker's to act on, and why or why not. */
    record Verdict(boolean actionable, String reason) {}

    private Actionable() {}

    static Actionable load() {
        Actionable actionable = new Actionable();
        try (InputStream in = Actionable.class.getResourceAsStream("actionable.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the jar has no actionable.tsv");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> actionable.verdicts.put(
                            Fact.of(cells[0]), new Verdict(cells[1].equals("yes"), cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what is actionable", e);
        }
        return actionable;
    }

    /** The verdicts by fact; every fact has one. */
    Map<Fact, Verdict> verdicts() {
        return verdicts;
    }
}
