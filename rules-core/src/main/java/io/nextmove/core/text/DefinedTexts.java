package io.nextmove.core.text;

import io.nextmove.situation.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * What the definitions of facts, moves and missteps say in words, by key: questions, phrases, titles, summaries and what
 * the asker can change. Loaded once.
 */
public final class DefinedTexts {
    private static final Properties TEXTS = load();

    private DefinedTexts() {}

    private static Properties load() {
        Properties texts = new Properties();
        try (InputStream in = Fact.class.getResourceAsStream("/io/nextmove/definitions/texts.properties")) {
            if (in == null) {
                throw new IllegalStateException("the jar of the api has no texts.properties");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the texts of the definitions", e);
        }
        return texts;
    }

    /** A copy of all of them. */
    public static Properties all() {
        Properties all = new Properties();
        all.putAll(TEXTS);
        return all;
    }

    /** The text of a key, where there is one. */
    public static Optional<String> find(String key) {
        return Optional.ofNullable(TEXTS.getProperty(key));
    }

    /** What the definition of a fact has under a name such as {@code phrase}, where it has that. */
    public static Optional<String> of(Fact<?> fact, String name) {
        return find("fact." + fact.path() + "." + name);
    }

    /** What the definition of a fact must have. */
    public static String required(Fact<?> fact, String name) {
        return of(fact, name)
                .orElseThrow(() ->
                        new IllegalStateException("no `" + name + "` of `" + fact.path() + "` in texts.properties"));
    }
}
