package io.nextmove.core.catalog;

import io.nextmove.source.Reason;
import java.util.List;

/**
 * A rule of the catalog.
 *
 * @param index its position in the catalog
 * @param id its identity, for example {@code EXC-08.2}; it does not change when its sentence does
 * @param own its own sentence, row, facts, footing and citations
 * @param reason what an answer says of it: its own, or that of another rule where its own would tell what must not be told
 * @param alone its reason as the only one
 */
public record Rule(int index, String id, Reason own, Reason reason, List<Reason> alone) {
    Rule(int index, String id, Reason own) {
        this(index, id, own, own, List.of(own));
    }

    /** Of its position alone: rules are looked up by the thousand. */
    @Override
    public int hashCode() {
        return index;
    }

    /** This rule, with the reason of another one in answers. */
    Rule printing(Reason other) {
        return new Rule(index, id, own, other, List.of(other));
    }
}
