package io.nextmove.outline;

import java.util.List;

/**
 * A section of an outline.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface OutlineSection {

    /** The part that it is. */
    Part part();

    /** Its heading, which says nothing private; empty for what needs none. */
    String heading();

    /** A line to show before its items; may be empty. */
    String lead();

    /** Its items, at least one. */
    List<OutlineItem> items();
}
