package io.nextmove.core.book;

import io.nextmove.source.Reason;

/**
 * A rule of the book.
 *
 * @param index its position in the book
 * @param reason what an answer says of it: sentence, row, facts, footing and citations
 */
public record Rule(int index, Reason reason) {}
