/**
 * The answers and explanations of the api, as immutable values that print nothing of what they hold.
 *
 * <p>The rest of the core makes them through the factories here: {@link io.nextmove.core.answer.Answers} for an answer and
 * its items, {@link io.nextmove.core.answer.Reasons} for the rules and citations behind them, and one factory for each
 * kind of explanation. What follows from an answer alone, why a move has its status and the record of a decision, is
 * worked out here as well.
 */
@NullMarked
package io.nextmove.core.answer;

import org.jspecify.annotations.NullMarked;
