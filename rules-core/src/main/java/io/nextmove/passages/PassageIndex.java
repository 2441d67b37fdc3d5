package io.nextmove.passages;

import io.nextmove.source.Appraisal;
import io.nextmove.source.Evidence;
import io.nextmove.source.EvidenceKind;
import io.nextmove.source.PassageKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** The passages of the source in their order, and its notes. Immutable. */
public final class PassageIndex {

    private static final class Loaded {
        static final PassageIndex INDEX = read(PassageIndex::resource);
    }

    private final String sourceSha256;
    private final List<Passage> passages;
    private final List<Note> notes;
    private final Map<String, Passage> byId;

    PassageIndex(String sourceSha256, List<Passage> passages, List<Note> notes) {
        this.sourceSha256 = sourceSha256;
        this.passages = List.copyOf(passages);
        this.notes = List.copyOf(notes);
        byId = new HashMap<>(passages.size() * 2);
        for (Passage passage : passages) {
            if (byId.put(passage.id(), passage) != null) {
                throw new IllegalStateException("passages.tsv: `" + passage.id() + "` stands there twice");
            }
        }
    }

    /** The index of the library's source; read once, at the first call. */
    public static PassageIndex load() {
        return Loaded.INDEX;
    }

    /**
     * Reads another index than the library's: the same tables, from a folder.
     *
     * @throws UncheckedIOException if a table cannot be read
     * @throws IllegalStateException if a table does not have the form
     */
    public static PassageIndex read(Path folder) {
        return read(name -> {
            try {
                return Files.readString(folder.resolve(name));
            } catch (IOException e) {
                throw new UncheckedIOException(name + " cannot be read", e);
            }
        });
    }

    /** The SHA-256 of the source as a file, in lower-case hexadecimal digits. */
    public String sourceSha256() {
        return sourceSha256;
    }

    /** All passages in the order of the source. */
    public List<Passage> all() {
        return passages;
    }

    /** Whether there is a passage with this id. */
    public boolean contains(String id) {
        return byId.containsKey(id);
    }

    /**
     * The passage with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Passage passage(String id) {
        Passage passage = byId.get(id);
        if (passage == null) {
            throw new IllegalArgumentException("no passage `" + id + "`; an id is a section and a number, such as `"
                    + passages.get(0).id() + "`");
        }
        return passage;
    }

    /**
     * The passages of a section in their order.
     *
     * @param slug the slug of the section, for example {@code wrong-first-step}
     * @throws IllegalArgumentException if there is none
     */
    public List<Passage> section(String slug) {
        List<Passage> found = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.section().equals(slug)) {
                found.add(passage);
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no section `" + slug + "`");
        }
        return List.copyOf(found);
    }

    /**
     * The passages that a citation names: one, as {@code cost/01}, or several that follow each other, as
     * {@code cost/01..08}.
     *
     * @throws IllegalArgumentException if one of the two ends is no passage, or the second stands before the first
     */
    public List<Passage> range(String citation) {
        int dots = citation.indexOf("..");
        if (dots < 0) {
            return List.of(passage(citation));
        }
        Passage first = passage(citation.substring(0, dots));
        Passage last = passage(first.section() + "/" + citation.substring(dots + 2));
        if (last.order() < first.order()) {
            throw new IllegalArgumentException("`" + citation + "` runs backward; put the smaller number first");
        }
        return passages.subList(first.order(), last.order() + 1);
    }

    /** The notes of the source in their order. */
    public List<Note> notes() {
        return notes;
    }

    /**
     * The note with this number.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Note note(int number) {
        if (number < 1 || number > notes.size()) {
            throw new IllegalArgumentException("no note " + number + "; notes run from 1 to " + notes.size());
        }
        return notes.get(number - 1);
    }

    /**
     * What stands behind the note with this number.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Evidence evidence(int note) {
        return note(note).evidence();
    }

    private static PassageIndex read(UnaryOperator<String> tables) {
        List<Note> notes = new ArrayList<>();
        List<String[]> rows = rows("evidence.tsv", tables.apply("evidence.tsv"), 7);
        for (int i = 1; i < rows.size(); i++) {
            String[] row = rows.get(i);
            if (Integer.parseInt(row[0]) != i) {
                throw new IllegalStateException("evidence.tsv: the notes are not numbered in order");
            }
            notes.add(new Note(
                    i, EvidenceKind.valueOf(row[1]), Appraisal.valueOf(row[2]), row[3], row[4], row[5], row[6]));
        }
        rows = rows("passages.tsv", tables.apply("passages.tsv"), 9);
        List<Passage> passages = new ArrayList<>(rows.size());
        for (int i = 1; i < rows.size(); i++) {
            String[] row = rows.get(i);
            passages.add(new Passage(
                    row[0],
                    row[0].substring(0, row[0].indexOf('/')),
                    row[1],
                    i - 1,
                    row[2],
                    PassageKind.valueOf(row[3]),
                    row[4].equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(row[4])),
                    row[8],
                    Integer.parseInt(row[5]),
                    Integer.parseInt(row[6]),
                    row[7]));
        }
        return new PassageIndex(tables.apply("source.sha256").substring(0, 64), passages, notes);
    }

    /** The rows of a table, the names of its columns included. */
    static List<String[]> rows(String table, String text, int columns) {
        List<String[]> rows = new ArrayList<>();
        int end;
        for (int at = 0; at < text.length(); at = end + 1) {
            end = text.indexOf('\n', at);
            if (end < 0) {
                throw new IllegalStateException(table + ": the last line does not end");
            }
            rows.add(cells(table, rows.size() + 1, text.substring(at, end), columns));
        }
        return rows;
    }

    private static String[] cells(String table, int number, String line, int columns) {
        String[] cells = new String[columns];
        int at = 0;
        for (int i = 0; i < columns; i++) {
            int tab = line.indexOf('\t', at);
            if (tab < 0 != (i == columns - 1)) {
                throw new IllegalStateException(table + ":" + number + ": " + columns + " columns are wanted");
            }
            cells[i] = tab < 0 ? line.substring(at) : line.substring(at, tab);
            at = tab + 1;
        }
        return cells;
    }

    /** The text of a table that the library carries. */
    static String resource(String name) {
        try (InputStream in = PassageIndex.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
