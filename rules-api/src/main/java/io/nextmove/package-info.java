/**
 * The way in: a {@link io.nextmove.GuidanceEngine} answers a situation with {@link io.nextmove.Guidance}.
 *
 * <p>An answer holds moves, missteps, questions, notices and judgments, each with the rules and the citations behind
 * it. Nothing here prints what it holds.
 */
@NullMarked
package io.nextmove;

import org.jspecify.annotations.NullMarked;
