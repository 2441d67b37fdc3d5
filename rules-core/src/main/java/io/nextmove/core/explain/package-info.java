/** Explanations: why, why not, what would change, what to ask next, interviews, comparisons and rehearsals. */
@NullMarked
package io.nextmove.core.explain;

import org.jspecify.annotations.NullMarked;
