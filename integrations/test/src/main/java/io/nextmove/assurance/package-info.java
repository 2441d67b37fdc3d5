/**
 * Arbitrary situations for tests: {@link io.nextmove.assurance.Situations} draws them, {@link io.nextmove.assurance.Facts}
 * reads and sets their facts by name.
 */
@NullMarked
package io.nextmove.assurance;

import org.jspecify.annotations.NullMarked;
