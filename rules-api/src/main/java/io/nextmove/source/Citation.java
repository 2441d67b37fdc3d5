package io.nextmove.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a rule rests on: a passage of the source, or a caution of the library's own.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface Citation {

    /**
     * The id of the passage, for example {@code wrong-first-step/03}; {@code policy/NAME} for a caution and
     * {@code house/NAME} for what a service cites.
     */
    String passage();

    /** The title of the section; "Library caution" for a caution, "House rule" for what a service cites. */
    String section();

    /** The first words of the passage, at most six; empty for a caution. */
    String anchor();

    /** The number of the note that the passage carries, if any. */
    OptionalInt note();

    /** What kind of sentence it is. */
    PassageKind kind();

    /** The footing of the rule that cites it. */
    Footing footing();

    /** The passage in the library's own words. */
    String paraphrase();

    /** What stands behind the note, if there is one. */
    Optional<Evidence> evidence();

    /**
     * The quotation that locates the passage in the source, as far as it is known without the text: its first words.
     * Empty if there is nothing to locate, as for a caution or a passage without an anchor.
     */
    Optional<TextQuoteSelector> quote();

    /** The part of a link that leads to the exact sentence; empty for a caution. */
    default String textFragment() {
        return textFragment(anchor());
    }

    /**
     * A text-fragment directive made from the first words of a passage, to be appended to the address of the page. If
     * the words span cells of a table, only those of the first cell are used; no words give an empty string.
     *
     * @throws NullPointerException if the anchor is null
     */
    static String textFragment(String anchor) {
        int bar = anchor.indexOf('|');
        String words = (bar < 0 ? anchor : anchor.substring(0, bar)).strip();
        return words.isEmpty() ? "" : "#:~:text=" + percentEncoded(words);
    }

    private static String percentEncoded(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '_';
            if (plain) {
                out.append(c);
            } else {
                out.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                out.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.toString();
    }
}
