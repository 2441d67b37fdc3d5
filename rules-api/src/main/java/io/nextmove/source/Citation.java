package io.nextmove.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The place that a rule rests on: a passage of the source, or a caution of the library's own.
 *
 * @param passage the passage id, for example {@code wrong-first-step/03}, or {@code policy/NAME}
 * @param section the title of the section; for a caution, "Library caution"
 * @param anchor the first words of the passage, six at most; empty for a caution
 * @param note the number of the note, where the passage has one
 * @param kind what kind of sentence it is
 * @param footing the footing of the rule that cites it
 * @param paraphrase the passage in the library's own words
 * @param evidence what stands behind the note, where there is one
 */
public record Citation(
        String passage,
        String section,
        String anchor,
        OptionalInt note,
        PassageKind kind,
        Footing footing,
        String paraphrase,
        Optional<Evidence> evidence) {

    /**
     * The quotation that finds the passage in the source, as far as it is known without the text: its first words.
     * Empty where nothing is to be found: for a caution, and for a passage without an anchor.
     */
    public Optional<TextQuoteSelector> quote() {
        return anchor.isEmpty() ? Optional.empty() : Optional.of(TextQuoteSelector.start(anchor));
    }

    /** The part of a link that leads to the very sentence; empty for a caution. */
    public String textFragment() {
        return textFragment(anchor);
    }

    /**
     * A text-fragment directive made from the first words of a passage, to be put behind the address of the page by
     * whoever knows it. Words that run over the cells of a table give those of its first cell; no words give nothing.
     */
    public static String textFragment(String anchor) {
        int bar = anchor.indexOf('|');
        String words = (bar < 0 ? anchor : anchor.substring(0, bar)).strip();
        return words.isEmpty() ? "" : "#:~:text=" + percentEncoded(words);
    }

    /** Redacted: what an answer rests on tells a story. */
    @Override
    public String toString() {
        return "Citation[redacted]";
    }

    private static String percentEncoded(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '_';
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
