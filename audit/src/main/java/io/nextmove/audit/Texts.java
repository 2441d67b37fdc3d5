package io.nextmove.audit;

import io.nextmove.core.text.AnswerTexts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The texts that people read, by key. */
final class Texts {
    private final Map<String, String> texts = AnswerTexts.english().all();

    private Texts() {}

    static Texts load() {
        return new Texts();
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /**
     * The text of a key.
     *
     * @throws IllegalStateException if there is none
     */
    String of(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no text for `" + key + "`"));
    }

    /** The keys that begin so, in alphabetical order. */
    List<String> keys(String prefix) {
        return texts.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .sorted()
                .toList();
    }

    /** How an answer to a question is put, for example {@code Certainty.SUSPECTED}. */
    String label(String type, String value) {
        return find("label." + type + "." + value).orElseGet(() -> words(value));
    }

    /** The name of a constant in plain words. */
    static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
