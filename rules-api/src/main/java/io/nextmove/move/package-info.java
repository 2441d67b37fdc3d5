/**
 * What an answer speaks of: the catalogue of {@link io.nextmove.move.Move moves} with their traits and statuses, of
 * {@link io.nextmove.move.Misstep missteps} and of {@link io.nextmove.move.Notice notices}.
 *
 * <p>The order of each enum is the order of the contract, and ties in an answer are broken by it.
 */
@NullMarked
package io.nextmove.move;

import org.jspecify.annotations.NullMarked;
