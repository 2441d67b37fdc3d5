package io.nextmove.passages;

/** How a passage was found again in a text. */
public enum Anchoring {
    /** The same text, in the same place among the passages around it, whatever was added between them. */
    EXACT,
    /** The same text, in another place. */
    MOVED,
    /** Its first words, or nearly, stand where it belongs; its text is another. */
    CHANGED,
    /** Not found, or not to be told apart from another passage with the same text. */
    LOST
}
