package io.nextmove;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The numbers that the article leaves open and the library chose, so that a service may choose its own. None of them touches
 * safety: every question on safety is still asked.
 *
 * @param windowMonths how many months the suggested window lasts: 2 to 6
 * @param doorsAtATime how many easier ways in an answer chooses, not counting those that the partner named: 1 or 2
 * @param questionsAtATime how many questions an answer asks; once that many are asked, only those on safety follow: 1 to 5
 */
public record Settings(int windowMonths, int doorsAtATime, int questionsAtATime) {
    private static final Settings LIBRARY = new Settings(3, 2, 5);
    private static final Set<String> NAMES = new TreeSet<>(Set.of("windowMonths", "doorsAtATime", "questionsAtATime"));

    /**
     * Settings.
     *
     * @throws IllegalArgumentException if one is out of its bounds; the message names it and them
     */
    public Settings {
        within("windowMonths", windowMonths, 2, 6);
        within("doorsAtATime", doorsAtATime, 1, 2);
        within("questionsAtATime", questionsAtATime, 1, 5);
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("`" + name + "` must be a number from " + least + " to " + most);
        }
    }

    /** The library's own settings: three months, two ways in, five questions. */
    public static Settings library() {
        return LIBRARY;
    }

    /**
     * Reads a file of properties in UTF-8. What it leaves out keeps the library's value.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it has anything but settings within their bounds; the message names the line
     * @throws UncheckedIOException if it cannot be read
     */
    public static Settings read(Path file) {
        PropertyFile read = PropertyFile.read(Objects.requireNonNull(file, "`file` must not be null"));
        Settings settings = LIBRARY;
        for (Map.Entry<String, String> set : new TreeMap<>(read.values()).entrySet()) {
            String place = read.place(set.getKey()) + ": ";
            if (!NAMES.contains(set.getKey())) {
                throw new IllegalArgumentException(place + "the settings are " + String.join(", ", NAMES));
            }
            try {
                int value = Integer.parseInt(set.getValue().strip());
                settings = new Settings(
                        set.getKey().equals("windowMonths") ? value : settings.windowMonths,
                        set.getKey().equals("doorsAtATime") ? value : settings.doorsAtATime,
                        set.getKey().equals("questionsAtATime") ? value : settings.questionsAtATime);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(place + "`" + set.getKey() + "` must be a number in digits", e);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(place + e.getMessage(), e);
            }
        }
        return settings;
    }
}
