package io.nextmove.source;

/**
 * A quotation that locates a place in a text: the TextQuoteSelector of the W3C Web Annotation Data Model.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface TextQuoteSelector {

    /** The quoted text. */
    String exact();

    /** What comes right before it; empty if that is not available. */
    String prefix();

    /** What comes right after it; empty if that is not available. */
    String suffix();
}
