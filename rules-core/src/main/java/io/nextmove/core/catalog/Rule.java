package io.nextmove.core.catalog;

import io.nextmove.source.Reason;
import java.util.List;

/**
 * A rule of the catalog.
 *
 * @param index its position in the catalog
 * @param id its identity, for example {@code EXC-08.2}; it does not change when its sentence does
 * @param reason what an answer says of it: sentence, row, facts, footing and citations
 * @param alone its reason as the only one
 */
public record Rule(int index, String id, Reason reason, List<Reason> alone) {
    Rule(int index, String id, Reason reason) {
        this(index, id, reason, List.of(reason));
    }
}
