package io.nextmove.examples;

import io.nextmove.json.DocumentException;
import io.nextmove.json.GuidanceCase;
import io.nextmove.json.NextMoveJson;
import io.nextmove.json.NextMoveYaml;
import io.nextmove.json.StoredRecord;
import io.nextmove.situation.Situation;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Documents from files or from standard input. */
final class Input {
    /** The file name that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    /** How far into standard input the first character of a document is looked for. */
    private static final int BLANK_LIMIT = 1 << 16;

    private Input() {}

    private interface Reading<T> {
        T from(InputStream in) throws IOException;
    }

    /** The situation of a file, or of standard input. */
    static Situation situation(String file, Console console) {
        return read(
                file,
                console,
                in -> isYaml(file, in) ? NextMoveYaml.readSituation(in) : NextMoveJson.readSituation(in));
    }

    /** The cases of a file, or of standard input: one, or a list of them. */
    static List<GuidanceCase> cases(String file, Console console) {
        return read(file, console, in -> hasYamlName(file) ? NextMoveYaml.readCases(in) : NextMoveJson.readCases(in));
    }

    /** The record of a file, or of standard input. */
    static StoredRecord record(String file, Console console) {
        return read(file, console, NextMoveJson::readRecord);
    }

    private static <T> T read(String file, Console console, Reading<T> reading) {
        try (InputStream in = open(file, console)) {
            return reading.from(in);
        } catch (DocumentException e) {
            throw new InputException(file, e.getMessage());
        } catch (IOException e) {
            throw new InputException(file, "cannot be read to its end");
        }
    }

    /** The bytes of a file or a pipe, or of standard input; buffered. */
    static InputStream open(String file, Console console) {
        if (file.equals(STANDARD_INPUT)) {
            return new BufferedInputStream(console.in());
        }
        Path path = path(file);
        if (Files.isDirectory(path)) {
            throw new InputException(file, "is a folder; must be a file");
        }
        try {
            return new BufferedInputStream(new FileInputStream(path.toFile()));
        } catch (IOException e) {
            throw new InputException(file, "cannot be opened; must be a file that may be read");
        }
    }

    /** The path of an existing file or folder. */
    static Path path(String file) {
        if (file.isBlank()) {
            throw new InputException("FILE", "must be a name");
        }
        try {
            Path path = Path.of(file);
            if (Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // Not a name that a file can have: the same as no file of that name.
        }
        throw new InputException(file, "does not exist; must be the name of something that is there");
    }

    /** Whether it is YAML: by the name of the file, for standard input by its first character. */
    private static boolean isYaml(String file, InputStream in) throws IOException {
        if (!file.equals(STANDARD_INPUT)) {
            return hasYamlName(file);
        }
        in.mark(BLANK_LIMIT);
        int first = in.read();
        for (int i = 1; i < BLANK_LIMIT && isBlank(first); i++) {
            first = in.read();
        }
        in.reset();
        return first != '{';
    }

    /** Whether a byte is white space or of a byte order mark. */
    private static boolean isBlank(int b) {
        return b == ' ' || b >= '\t' && b <= '\r' || b == 0xEF || b == 0xBB || b == 0xBF;
    }

    static boolean hasYamlName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
