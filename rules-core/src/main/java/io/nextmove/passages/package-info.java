/**
 * The passages of the source, where they stand in its text, and what stands behind its notes.
 *
 * <p>A {@link io.nextmove.passages.PassageIndex} is read from two tables, {@code passages.tsv} and
 * {@code evidence.tsv}, and from {@code source.sha256}. The text of the source is not part of the library: a passage
 * has its first words, its position, its length and the SHA-256 of its text. Whoever has the text reads it as a
 * {@link io.nextmove.passages.SourceText}, which finds every passage again and says where it stands now
 * ({@link io.nextmove.passages.Anchoring}).
 *
 * <p>Positions and hashes are those of the normalized text: layout is dropped, every run of white space is one space.
 * Layout is white space, the mark of a list item or of a table row at the start of a line, and a line that is only the
 * rule of a table. A passage runs from its first word to the white space before the next passage, so that every
 * character of the source is part of exactly one passage or is layout. White space for white space is no change of a
 * passage; every other character is.
 */
@NullMarked
package io.nextmove.passages;

import org.jspecify.annotations.NullMarked;
