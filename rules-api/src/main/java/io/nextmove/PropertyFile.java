package io.nextmove;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A file of properties in UTF-8, each with the line where it stands.
 *
 * @param name the name of the file
 * @param values the values by key
 * @param places where each key stands, for example {@code own.properties:12}
 */
record PropertyFile(String name, Map<String, String> values, Map<String, String> places) {

    static PropertyFile read(Path file) {
        PropertyFile read = new PropertyFile(String.valueOf(file.getFileName()), new HashMap<>(), new HashMap<>());
        List<String> lines = lines(file, read.name);
        for (int i = 0; i < lines.size(); i++) {
            String place = read.name + ":" + (i + 1);
            StringBuilder whole = new StringBuilder(lines.get(i));
            boolean comment = whole.toString().stripLeading().matches("[#!].*");
            while (!comment && goesOn(whole) && i + 1 < lines.size()) {
                whole.append('\n').append(lines.get(++i));
            }
            properties(whole.toString(), place).forEach((key, value) -> read.put((String) key, (String) value, place));
        }
        return read;
    }

    private void put(String key, String value, String place) {
        if (values.put(key, value) != null) {
            throw new IllegalArgumentException(
                    place + ": `" + key + "` stands at " + place(key) + " already; keep one");
        }
        places.put(key, place);
    }

    /** Where a key stands; the name of the file if it does not. */
    String place(String key) {
        return places.getOrDefault(key, name);
    }

    private static List<String> lines(Path file, String name) {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(name + ": must be UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": cannot be read", e);
        }
    }

    private static boolean goesOn(CharSequence line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end--;
        }
        return (line.length() - end) % 2 == 1;
    }

    private static Properties properties(String text, String place) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": must be a line of properties: a key, `=`, and its value", e);
        }
        return properties;
    }
}
