package io.nextmove.reply;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The check of a draft. Equal situations and drafts have equal checks.
 *
 * <p>A draft that passes holds nothing that the check knows to look for. Free text is searched for phrases, and no list of
 * phrases is complete: an assistant submits its moves and questions beside the text.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface ReplyCheck {

    /** What is wrong, in the order of {@link Fault} and then of places; empty if nothing was found. */
    List<Finding> findings();

    /**
     * What to tell the assistant before it tries again: a line for each finding, with its place, what is wrong and what to
     * say instead. It repeats nothing of the draft; empty if nothing was found.
     */
    default String feedback() {
        return findings().stream()
                .map(finding -> finding.place() + ": " + finding.text() + " " + finding.instead())
                .collect(Collectors.joining("\n"));
    }

    /** Whether nothing was found. */
    default boolean passes() {
        return findings().isEmpty();
    }
}
