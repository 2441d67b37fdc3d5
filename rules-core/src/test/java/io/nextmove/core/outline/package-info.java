/** What every outline keeps: {@link io.nextmove.core.outline.OutlineMeasures} says it, over scenarios and arbitrary situations. */
@NullMarked
package io.nextmove.core.outline;

import org.jspecify.annotations.NullMarked;
