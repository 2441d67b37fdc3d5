package io.nextmove.core;

import io.nextmove.core.say.Variant;
import io.nextmove.move.Move;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The English texts of an answer, apart from the rules. Loaded once; immutable. */
final class Wording {
    private final Properties texts = new Properties();
    private final List<List<String>> say = new ArrayList<>();
    private final List<List<String>> avoid = new ArrayList<>();

    private Wording() {}

    static Wording load() {
        Wording wording = new Wording();
        try (InputStream in = Wording.class.getResourceAsStream("wording.properties")) {
            if (in == null) {
                throw new IllegalStateException("the jar has no wording.properties");
            }
            wording.texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the wording", e);
        }
        for (Move move : Move.values()) {
            wording.say.add(wording.numbered("move." + move + ".say."));
            wording.avoid.add(wording.numbered("move." + move + ".avoid."));
        }
        return wording;
    }

    private List<String> numbered(String prefix) {
        List<String> lines = new ArrayList<>(2);
        for (int i = 1; ; i++) {
            String line = texts.getProperty(prefix + i);
            if (line == null) {
                return List.copyOf(lines);
            }
            lines.add(line);
        }
    }

    /**
     * The text of a key.
     *
     * @throws IllegalStateException where there is none
     */
    String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no wording for `" + key + "`");
        }
        return text;
    }

    String title(Move move) {
        return text("move." + move + ".name");
    }

    /** The summary of a move, in a variant where the move has that one; null is the plain one. */
    String summary(Move move, Variant variant) {
        String plain = "move." + move + ".summary";
        return variant == null ? text(plain) : texts.getProperty(plain + "." + variant, text(plain));
    }

    List<String> say(Move move) {
        return say.get(move.ordinal());
    }

    List<String> avoid(Move move) {
        return avoid.get(move.ordinal());
    }
}
