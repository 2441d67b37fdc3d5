/**
 * Explanations of an answer, as data: {@link io.nextmove.explain.Explanations} tells why a move is not recommended, what
 * its status depends on, what to ask next and what changed; {@link io.nextmove.explain.Why} and
 * {@link io.nextmove.explain.DecisionRecord} come from the answer itself.
 *
 * <p>None of them is an answer of its own: each says what the rules made of the same facts. Values of facts appear only
 * if a caller asks for them; {@code toString()} is redacted, {@code toText()} is not.
 */
@NullMarked
package io.nextmove.explain;

import org.jspecify.annotations.NullMarked;
