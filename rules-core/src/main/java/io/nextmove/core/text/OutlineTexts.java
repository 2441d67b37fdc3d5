package io.nextmove.core.text;

import io.nextmove.move.Notice;
import io.nextmove.outline.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of outlines. A text that may be too long has a short form, and a release a beginning of what it opens: under its
 * key, with {@code .short} or {@code .opens} after it.
 */
public final class OutlineTexts {
    private static final String SHORT = ".short";
    private static final String OPENS = ".opens";

    private final AnswerTexts texts;
    private final Map<String, String> shorts;
    private final Map<String, String> openings;
    private final List<String> emergency;

    OutlineTexts(AnswerTexts texts) {
        this.texts = texts;
        Map<String, String> all = texts.all();
        this.shorts = beside(SHORT, all);
        this.openings = beside(OPENS, all);
        this.emergency = all.entrySet().stream()
                .filter(text ->
                        text.getKey().startsWith("emergency.") && !text.getKey().endsWith(SHORT))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static Map<String, String> beside(String suffix, Map<String, String> all) {
        Map<String, String> beside = new HashMap<>();
        all.forEach((key, text) -> {
            if (key.endsWith(suffix)) {
                beside.put(all.get(key.substring(0, key.length() - suffix.length())), text);
            }
        });
        return beside;
    }

    /** The line that asks whoever is safe to go back and say so. */
    public String saySo() {
        return text("emergency.SAY_SO");
    }

    /** The text of a key that is there. */
    public String text(String key) {
        return texts.text(key);
    }

    /** The text of a key, with what it leaves open put in. */
    public String text(String key, String first, String second) {
        return texts.text(key, first, second);
    }

    /** The heading of a part; empty if it needs none. */
    public String heading(Part part) {
        return texts.find("heading." + part).orElse("");
    }

    /** The short form of a text; the text itself if it has none. */
    public String inShort(String text) {
        return shorts.getOrDefault(text, text);
    }

    /** The short form of a notice; its plain form if it has none. */
    public String inShort(Notice notice) {
        String key = "notice." + notice + ".text";
        return texts.find(key + SHORT).orElseGet(() -> text(key));
    }

    /** A form of a notice. */
    public String notice(Notice notice, String form) {
        return text("notice." + notice + ".text." + form);
    }

    /** The beginning of what a release opens; empty if it has none. */
    public Optional<String> opening(String until) {
        return Optional.ofNullable(openings.get(until));
    }

    /** The lines that an emergency text consists of, in order. */
    public List<String> emergencyLines(String summary) {
        List<String> lines = new ArrayList<>();
        String rest = summary;
        while (!rest.isEmpty()) {
            String begun = rest;
            String line =
                    emergency.stream().filter(begun::startsWith).findFirst().orElse(begun);
            lines.add(line);
            rest = rest.substring(line.length()).strip();
        }
        return lines;
    }
}
