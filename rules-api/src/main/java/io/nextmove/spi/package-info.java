/**
 * For engines, not for callers: how {@link io.nextmove.GuidanceEngine} finds the engine on the class path.
 */
@NullMarked
package io.nextmove.spi;

import org.jspecify.annotations.NullMarked;
