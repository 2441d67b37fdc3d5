package io.nextmove;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an engine says in words, by key, in one language. {@link GuidanceEngine#texts} has those of an engine: begin
 * with them, change what is to be said in another way, and hand the whole to {@link GuidanceEngine.Builder#texts}. Immutable.
 *
 * <p>A file of texts is one of properties in UTF-8. The key {@value #LANGUAGE} holds the tag of its language, for example
 * {@code es} or {@code en-US}. {@code {0}} and {@code {1}} stand for what is put in.
 */
public final class Texts {
    /** The key of the language in a file. */
    public static final String LANGUAGE = "language";

    private final Locale language;
    private final SortedMap<String, String> all;
    private final Map<String, String> places;

    private Texts(Locale language, Map<String, String> all, Map<String, String> places) {
        this.language = language;
        this.all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
        this.places = Map.copyOf(places);
    }

    /**
     * Texts in a language.
     *
     * @throws NullPointerException if an argument, a key or a text is null
     */
    public static Texts of(Locale language, Map<String, String> texts) {
        return new Texts(
                Objects.requireNonNull(language, "`language` must not be null"),
                Map.copyOf(Objects.requireNonNull(texts, "`texts` must not be null")),
                Map.of());
    }

    /**
     * Reads a file of texts.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is not UTF-8, names no language, or has a key twice; the message names the line
     * @throws UncheckedIOException if it cannot be read
     */
    public static Texts read(Path file) {
        Objects.requireNonNull(file, "`file` must not be null");
        PropertyFile read = PropertyFile.read(file);
        Map<String, String> texts = new HashMap<>(read.values());
        return new Texts(language(texts.remove(LANGUAGE), read.place(LANGUAGE)), texts, read.places());
    }

    private static Locale language(@Nullable String tag, String place) {
        try {
            Locale language =
                    new Locale.Builder().setLanguageTag(tag == null ? "" : tag).build();
            if (!language.getLanguage().isEmpty()) {
                return language;
            }
        } catch (IllformedLocaleException e) {
            // the message below is the one to give
        }
        throw new IllegalArgumentException(place + ": `" + LANGUAGE
                + "` must be the tag of the language that the texts are in, such as en-US or es");
    }

    /**
     * These texts with some of them worded in another way, in the same language.
     *
     * @throws NullPointerException if the argument, a key or a text is null
     * @throws IllegalArgumentException if there is no text of a key, or other texts are in another language
     */
    public Texts with(Texts others) {
        Objects.requireNonNull(others, "`others` must not be null");
        if (!others.language.equals(language)) {
            throw new IllegalArgumentException("texts in " + others.language.toLanguageTag()
                    + " cannot stand among texts in " + language.toLanguageTag() + ": give all texts in one language");
        }
        Map<String, String> changed = new HashMap<>(all);
        others.all.forEach((key, text) -> {
            if (changed.put(key, text) == null) {
                throw new IllegalArgumentException(others.place(key) + ": there is no text `" + key
                        + "`; the keys are those of GuidanceEngine.texts()");
            }
        });
        Map<String, String> from = new HashMap<>(places);
        from.putAll(others.places);
        return new Texts(language, changed, from);
    }

    /**
     * These texts with some of them worded in another way, in the same language.
     *
     * @throws NullPointerException if the argument, a key or a text is null
     * @throws IllegalArgumentException if there is no text of a key
     */
    public Texts with(Map<String, String> others) {
        return with(of(language, others));
    }

    /** The language. */
    public Locale language() {
        return language;
    }

    /** The texts by key, in the order of keys; unmodifiable. */
    public SortedMap<String, String> all() {
        return all;
    }

    /** Where the text of a key was written, for example {@code own.properties:12}; {@code texts} if not in a file. */
    public String place(String key) {
        return places.getOrDefault(key, "texts");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Texts texts && language.equals(texts.language) && all.equals(texts.all);
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, all);
    }

    @Override
    public String toString() {
        return "Texts[" + language.toLanguageTag() + ", " + all.size() + "]";
    }
}
