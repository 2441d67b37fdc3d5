package io.nextmove.core.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words, sentences and the Flesch-Kincaid grade of a text in English. */
public final class Readability {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][\"”]?)\\s+");
    private static final Pattern SILENT = Pattern.compile("(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]{1,2}");

    private Readability() {}

    /** The sentences of a text. */
    public static List<String> sentences(String text) {
        return Stream.of(SENTENCE_END.split(text))
                .filter(sentence -> words(sentence) > 0)
                .toList();
    }

    /** The number of its words. */
    public static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /** 0.39 words a sentence + 11.8 syllables a word - 15.59. */
    public static double grade(Collection<String> texts) {
        double sentences = 0;
        double words = 0;
        double syllables = 0;
        for (String text : texts) {
            for (String sentence : sentences(text)) {
                sentences++;
                words += words(sentence);
                syllables += WORD.matcher(sentence)
                        .results()
                        .mapToInt(word -> syllables(word.group()))
                        .sum();
            }
        }
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    /** The groups of vowels, without a silent ending; each part of a word with hyphens by itself. */
    public static int syllables(String word) {
        return Stream.of(word.toLowerCase(Locale.ROOT).split("-"))
                .mapToInt(part -> {
                    String letters = part.replaceAll("[^a-z]", "");
                    String spoken = letters.length() <= 3
                            ? letters
                            : SILENT.matcher(letters).replaceFirst("");
                    return Math.max(1, (int) VOWELS.matcher(spoken).results().count());
                })
                .sum();
    }
}
