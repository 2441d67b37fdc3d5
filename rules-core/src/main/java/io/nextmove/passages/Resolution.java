package io.nextmove.passages;

import java.util.Optional;

/**
 * What became of a passage in a text.
 *
 * @param passage the passage
 * @param anchoring how it was found
 * @param text its exact text, white space normalized; empty unless it is EXACT or MOVED
 */
public record Resolution(Passage passage, Anchoring anchoring, Optional<String> text) {}
