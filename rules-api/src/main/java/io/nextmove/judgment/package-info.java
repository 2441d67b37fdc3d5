/**
 * What an answer makes of the facts: five {@link io.nextmove.judgment.Judgments judgments}, each with its reasons.
 *
 * <p>Abuse is settled first; the reading of the refusal and the timeline are withheld where there is danger or abuse.
 */
@NullMarked
package io.nextmove.judgment;

import org.jspecify.annotations.NullMarked;
