/**
 * The same rules in other tools: each decides which rules of a phase hold, as a
 * {@link io.nextmove.core.evaluate.Matcher}; phases, deciding functions and wording are those of the library.
 */
package io.nextmove.benchmarks.peers;
