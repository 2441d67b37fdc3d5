package io.nextmove.core.outline;

import java.util.regex.Pattern;

/** Counts words. */
final class WordCount {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*");

    private WordCount() {}

    static int in(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
