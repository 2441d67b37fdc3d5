package io.nextmove.examples;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Text from a file or from standard input, never more of it than a limit. */
final class Input {
    /** The most that one situation may have, in bytes. */
    static final int SITUATION_LIMIT = 1 << 20;

    /** The most that one file of cases may have, in bytes. */
    static final int CASES_LIMIT = 64 << 20;

    /** The file name that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    private Input() {}

    /** The whole text of a file, or of standard input. */
    static String text(String file, Console console, int limit) {
        try (InputStream in = open(file, console)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw tooLong(file, limit);
            }
            return decoded(bytes, file);
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

    /** The text of bytes that must be UTF-8; a byte order mark is left out. */
    static String decoded(byte[] bytes, String place) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InputException(place, "must be text in UTF-8");
        }
    }

    static InputException tooLong(String place, int limit) {
        return new InputException(place, "must not be longer than " + (limit >> 20) + " MB");
    }

    /** Whether it is YAML: by the name of the file, for standard input by its first character. */
    static boolean isYaml(String file, String text) {
        return file.equals(STANDARD_INPUT) ? !text.stripLeading().startsWith("{") : hasYamlName(file);
    }

    static boolean hasYamlName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
