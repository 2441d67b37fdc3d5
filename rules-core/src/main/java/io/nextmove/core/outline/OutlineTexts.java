package io.nextmove.core.outline;

import io.nextmove.core.text.AnswerTexts;
import io.nextmove.move.Notice;
import io.nextmove.outline.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The texts of outlines. A text that may be too long has a short form, and a release a beginning of what it opens: under its
 * key, with {@code .short} or {@code .opens} after it.
 */
final class OutlineTexts {
    private static final String SHORT = ".short";
    private static final String OPENS = ".opens";
    private static final Properties ALL = AnswerTexts.all();
    private static final Map<String, String> SHORTS = beside(SHORT);
    private static final Map<String, String> OPENINGS = beside(OPENS);
    private static final List<String> EMERGENCY = ALL.stringPropertyNames().stream()
            .filter(key -> key.startsWith("emergency.") && !key.endsWith(SHORT))
            .map(ALL::getProperty)
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    static final String SAY_SO = text("emergency.SAY_SO");

    private OutlineTexts() {}

    private static Map<String, String> beside(String suffix) {
        Map<String, String> beside = new HashMap<>();
        for (String key : ALL.stringPropertyNames()) {
            if (key.endsWith(suffix)) {
                beside.put(text(key.substring(0, key.length() - suffix.length())), text(key));
            }
        }
        return beside;
    }

    /** The text of a key that is there. */
    static String text(String key) {
        String text = ALL.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no wording for `" + key + "`");
        }
        return text;
    }

    /** The heading of a part; empty if it needs none. */
    static String heading(Part part) {
        return ALL.getProperty("heading." + part, "");
    }

    /** The short form of a text; the text itself if it has none. */
    static String inShort(String text) {
        return SHORTS.getOrDefault(text, text);
    }

    /** The short form of a notice; its plain form if it has none. */
    static String inShort(Notice notice) {
        String key = "notice." + notice + ".text";
        return ALL.getProperty(key + SHORT, text(key));
    }

    /** A form of a notice. */
    static String notice(Notice notice, String form) {
        return text("notice." + notice + ".text." + form);
    }

    /** The beginning of what a release opens; empty if it has none. */
    static Optional<String> opening(String until) {
        return Optional.ofNullable(OPENINGS.get(until));
    }

    /** The lines that an emergency text consists of, in order. */
    static List<String> emergencyLines(String summary) {
        List<String> lines = new ArrayList<>();
        String rest = summary;
        while (!rest.isEmpty()) {
            String begun = rest;
            String line =
                    EMERGENCY.stream().filter(begun::startsWith).findFirst().orElse(begun);
            lines.add(line);
            rest = rest.substring(line.length()).strip();
        }
        return lines;
    }
}
