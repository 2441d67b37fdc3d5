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
     * The part of a link that leads to the very sentence: a text-fragment directive made from the anchor, to be put
     * behind the address of the page by whoever knows it. Empty for a caution.
     */
    public String textFragment() {
        return anchor.isEmpty() ? "" : "#:~:text=" + percentEncoded(anchor);
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
