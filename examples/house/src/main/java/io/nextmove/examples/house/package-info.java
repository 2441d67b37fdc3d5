/** A service with rules, steps, numbers and wording of its own. */
@NullMarked
package io.nextmove.examples.house;

import org.jspecify.annotations.NullMarked;
