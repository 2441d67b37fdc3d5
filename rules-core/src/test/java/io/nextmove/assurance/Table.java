package io.nextmove.assurance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of things that were looked at, one a line, its cells separated by tabs; lines with a hash say what it is. */
public final class Table {
    private Table() {}

    /** The lines of a file in cells. */
    public static List<List<String>> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a table", e);
        }
    }
}
