package io.nextmove.outline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An answer as a person reads it: the few things that matter now, in reading order and in plain words. The whole answer
 * stays in {@link io.nextmove.Guidance}; the outline only chooses from it, and {@link Part#MORE} holds what it left out.
 * Immutable.
 *
 * <p>Whoever shows it shows every section but {@link Part#MORE}, in this order, and {@link Part#MORE} on request.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface Outline {

    /** The sections in the order of {@link Part}, each part at most once; none is empty. */
    List<OutlineSection> sections();

    /**
     * The section of a part; empty if the outline has none.
     *
     * @throws NullPointerException if the part is null
     */
    default Optional<OutlineSection> section(Part part) {
        Objects.requireNonNull(part, "`part` must not be null");
        return sections().stream().filter(section -> section.part() == part).findFirst();
    }
}
