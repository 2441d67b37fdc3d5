/**
 * The guideline, written a second time in plain Java: what the engine is compared with.
 *
 * <p>It is read from the text of the decision rules alone and shares nothing with the engine but the api. {@link
 * io.nextmove.reference.Reference} is the way in; every step names the row of the guideline that it stands for.
 */
@NullMarked
package io.nextmove.reference;

import org.jspecify.annotations.NullMarked;
