/**
 * The library at work: the command line {@link io.nextmove.examples.NextMove} and the program
 * {@link io.nextmove.examples.Embedding}.
 *
 * <p>One small class a command. {@link io.nextmove.json.NextMoveJson} reads situations and writes answers as JSON,
 * {@link io.nextmove.examples.AnswerPrinter} for people. Nothing is kept, and no message repeats what was given.
 */
@NullMarked
package io.nextmove.examples;

import org.jspecify.annotations.NullMarked;
