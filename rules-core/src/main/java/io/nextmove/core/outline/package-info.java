/**
 * An answer as a person reads it: {@link io.nextmove.core.outline.Composer} chooses from an answer that is already made.
 * It decides nothing about moves, and knows no facts.
 */
@NullMarked
package io.nextmove.core.outline;

import org.jspecify.annotations.NullMarked;
