package io.nextmove.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The texts of an answer, by key: those of the definitions, and those of {@code wording.properties}. Loaded once. */
public final class AnswerTexts {
    private static final Properties TEXTS = load();

    private AnswerTexts() {}

    private static Properties load() {
        Properties texts = DefinedTexts.all();
        try (InputStream in = AnswerTexts.class.getResourceAsStream("/io/nextmove/core/wording.properties")) {
            if (in == null) {
                throw new IllegalStateException("the jar has no wording.properties");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the wording", e);
        }
    }

    /** A copy of all of them. */
    public static Properties all() {
        Properties all = new Properties();
        all.putAll(TEXTS);
        return all;
    }
}
