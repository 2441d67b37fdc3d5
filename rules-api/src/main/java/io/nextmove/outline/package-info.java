/**
 * An answer in the order in which a person reads it, short: {@link io.nextmove.outline.Outline}.
 */
@NullMarked
package io.nextmove.outline;

import org.jspecify.annotations.NullMarked;
