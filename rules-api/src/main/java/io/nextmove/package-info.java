/**
 * The way in: a {@link io.nextmove.GuidanceEngine} answers a situation with {@link io.nextmove.Guidance}.
 *
 * <p>An answer holds moves, missteps, questions, notices and judgments, each with the rules and the citations behind
 * it. The parts of an answer are interfaces that the engine implements; they are immutable, have value equality, and
 * print nothing of what they hold.
 */
@NullMarked
package io.nextmove;

import org.jspecify.annotations.NullMarked;
