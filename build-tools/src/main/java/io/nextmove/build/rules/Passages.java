package io.nextmove.build.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What the build needs to know of the passages of the source: their ids, kinds, notes and paraphrases. */
final class Passages {
    private final Map<String, Passage> byId = new LinkedHashMap<>();

    /** A passage of the source. */
    record Passage(String id, String kind, OptionalInt note, String paraphrase) {}

    private Passages() {}

    /** Reads {@code passages.tsv}, whose first line names the columns. */
    static Passages read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.getFileName(), e);
        }
        List<String> columns = List.of(lines.get(0).split("\t"));
        Passages passages = new Passages();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            String note = cells[columns.indexOf("note")];
            String id = cells[columns.indexOf("id")];
            passages.byId.put(
                    id,
                    new Passage(
                            id,
                            cells[columns.indexOf("kind")],
                            note.equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(note)),
                            cells[columns.indexOf("paraphrase")]));
        }
        return passages;
    }

    /**
     * The passages of a citation such as {@code steps/01} or {@code steps/01..04}.
     *
     * @throws IllegalArgumentException if one of them does not exist
     */
    List<Passage> range(String citation) {
        int dots = citation.indexOf("..");
        String first = dots < 0 ? citation : citation.substring(0, dots);
        int slash = first.indexOf('/');
        List<Passage> range = new ArrayList<>();
        int from = Integer.parseInt(first.substring(slash + 1));
        int to = dots < 0 ? from : Integer.parseInt(citation.substring(dots + 2));
        for (int i = from; i <= to; i++) {
            Passage passage = byId.get(first.substring(0, slash) + String.format("/%02d", i));
            if (passage == null) {
                throw new IllegalArgumentException("no such passage");
            }
            range.add(passage);
        }
        if (range.isEmpty()) {
            throw new IllegalArgumentException("no such passage");
        }
        return range;
    }
}
