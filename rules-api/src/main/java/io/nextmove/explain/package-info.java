/**
 * Explanations of an answer, as data: why a move has its status, why another one has not, what would change it, what to
 * ask next, and the record of a decision.
 *
 * <p>Nothing here is an answer of its own: every explanation speaks of what the rules said of the same facts. Values of
 * facts stand in it only where a caller asks for them; {@code toString()} is redacted, {@code toText()} is not.
 */
@NullMarked
package io.nextmove.explain;

import org.jspecify.annotations.NullMarked;
