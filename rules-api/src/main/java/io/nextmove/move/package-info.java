/**
 * What an answer speaks of: the catalog of {@link io.nextmove.move.Move moves} with their traits and statuses, of
 * {@link io.nextmove.move.Misstep missteps} and of {@link io.nextmove.move.Notice notices}.
 *
 * <p>The order of each enum is the order of the contract, and ties in an answer are broken by it. The build makes moves,
 * traits and missteps from {@code moves.yaml} and {@code missteps.yaml}.
 */
@NullMarked
package io.nextmove.move;

import org.jspecify.annotations.NullMarked;
