package io.nextmove.build.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A rule as it stands in its file.
 *
 * @param file the name of the file
 * @param line the line of its name, counted from 1
 * @param name its name, a sentence
 * @param annotations its annotations by key, in order
 * @param when the lines of its condition
 * @param then the lines of its consequence
 * @param reading the doubt about the text that it settles, or an empty string
 * @param text all of it as it stands
 */
public record RuleSource(
        String file,
        int line,
        String name,
        Map<String, String> annotations,
        List<String> when,
        List<String> then,
        String reading,
        String text) {

    /** An annotation that every rule has, such as its id. */
    public String annotation(String key) {
        return Objects.requireNonNull(annotations.get(key), key);
    }

    /** The condition as one line. */
    public String condition() {
        return String.join(" ", when).strip();
    }

    /** The consequence as one line. */
    public String consequence() {
        return String.join(" ", then).strip();
    }
}
