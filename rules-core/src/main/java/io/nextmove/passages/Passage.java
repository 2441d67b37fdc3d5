package io.nextmove.passages;

import io.nextmove.source.PassageKind;
import java.util.OptionalInt;

/**
 * A passage of the source: a sentence or a part of one.
 *
 * @param id the id, for example {@code wrong-first-step/03}
 * @param section the slug of its section, the part of the id before the slash
 * @param title the title of its section
 * @param order its place among all passages, from 0
 * @param anchor its first words, six at most; of a promotion only those before the first word that nothing else in the
 *     source uses, so that the product is not named, and possibly none
 * @param kind what kind of sentence it is
 * @param note the number of its note, where it has one
 * @param paraphrase the passage in the library's own words
 * @param position where it starts in the normalized source, in characters from 0
 * @param length how many characters long it is
 * @param sha256 the SHA-256 of its normalized text, in lower-case hexadecimal digits
 */
public record Passage(
        String id,
        String section,
        String title,
        int order,
        String anchor,
        PassageKind kind,
        OptionalInt note,
        String paraphrase,
        int position,
        int length,
        String sha256) {}
