package io.nextmove.source;

/**
 * A quotation that finds a place in a text: the TextQuoteSelector of the W3C Web Annotation Data Model.
 *
 * @param exact the quoted text
 * @param prefix what stands before it; empty where that is not at hand
 * @param suffix what stands behind it; empty where that is not at hand
 */
public record TextQuoteSelector(String exact, String prefix, String suffix) {

    /** The start of a passage where its text is not at hand: its first words. */
    public static TextQuoteSelector start(String anchor) {
        return new TextQuoteSelector(anchor, "", "");
    }

    /** Redacted: what an answer rests on tells a story. */
    @Override
    public String toString() {
        return "TextQuoteSelector[redacted]";
    }
}
