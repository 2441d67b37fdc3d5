package io.nextmove.core.book;

import io.nextmove.source.Reason;
import java.util.List;

/**
 * A rule of the book.
 *
 * @param index its position in the book
 * @param reason what an answer says of it: sentence, row, facts, footing and citations
 * @param alone its reason as the only one
 */
public record Rule(int index, Reason reason, List<Reason> alone) {
    Rule(int index, Reason reason) {
        this(index, reason, List.of(reason));
    }
}
