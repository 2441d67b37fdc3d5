package io.nextmove;

import java.util.List;

/**
 * Facts that cannot all be true. They are resolved as the guideline reads them, and named so that they can be asked again.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface Contradiction {

    /** The paths of the facts, at least two; {@code asOf} is among them if a date is later than that day. */
    List<String> facts();

    /** What does not fit together and how it was read, in plain words. */
    String text();
}
