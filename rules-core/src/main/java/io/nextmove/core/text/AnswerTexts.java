package io.nextmove.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an engine, by key, in one language. In English, what is written beside rules and words, and names that are
 * plain words, have no key here. Immutable.
 */
public final class AnswerTexts {
    private static final AnswerTexts ENGLISH = new AnswerTexts(Locale.US, load());

    private final Locale language;
    private final Map<String, String> texts;
    private volatile @Nullable OutlineTexts outline;

    private AnswerTexts(Locale language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The texts of the library: those of the definitions, and those of {@code wording.properties}. */
    public static AnswerTexts english() {
        return ENGLISH;
    }

    /** Other texts. The map is not copied and must not change. */
    public static AnswerTexts of(Locale language, Map<String, String> texts) {
        return new AnswerTexts(language, texts);
    }

    private static Map<String, String> load() {
        Properties texts = DefinedTexts.all();
        try (InputStream in = AnswerTexts.class.getResourceAsStream("/io/nextmove/core/wording.properties")) {
            if (in == null) {
                throw new IllegalStateException("the jar has no wording.properties");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the wording", e);
        }
        Map<String, String> all = new HashMap<>(texts.size() * 2);
        texts.forEach((key, text) -> all.put((String) key, (String) text));
        return all;
    }

    /** The language that they are in. */
    public Locale language() {
        return language;
    }

    /** All of them by key. */
    public Map<String, String> all() {
        return Map.copyOf(texts);
    }

    /** The text of a key; empty if there is none. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /**
     * The text of a key.
     *
     * @throws IllegalStateException if there is none
     */
    public String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("no wording for `" + key + "`");
        }
        return text;
    }

    /** The text of a key with what it leaves open put in: the first for {@code {0}}, the second for {@code {1}}. */
    public String text(String key, String first, String... more) {
        String text = text(key);
        StringBuilder out = new StringBuilder(text.length() + first.length());
        int from = 0;
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', from)) {
            int number = text.charAt(at + 1) - '0';
            out.append(text, from, at).append(number == 0 ? first : more[number - 1]);
            from = at + 3;
        }
        return out.append(text, from, text.length()).toString();
    }

    /** A name of the contract in plain words. */
    public String name(Enum<?> name) {
        return name(name.getDeclaringClass().getSimpleName(), name.name());
    }

    /** A name of the contract in plain words, by its type. */
    public String name(String type, String name) {
        String own = texts.get("name." + type + "." + name);
        return own == null ? name.toLowerCase(Locale.ROOT).replace('_', ' ') : own;
    }

    /** The texts of outlines. */
    public OutlineTexts outline() {
        OutlineTexts made = outline;
        if (made == null) {
            made = new OutlineTexts(this);
            outline = made;
        }
        return made;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof AnswerTexts that && language.equals(that.language) && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return language.hashCode();
    }
}
