/**
 * Where an answer comes from: {@link io.nextmove.source.Reason reasons} with their footing and their
 * {@link io.nextmove.source.Citation citations}, and what stands behind the notes of the source.
 *
 * <p>A citation is data and is never optional. The text of the source is not part of the library.
 */
@NullMarked
package io.nextmove.source;

import org.jspecify.annotations.NullMarked;
