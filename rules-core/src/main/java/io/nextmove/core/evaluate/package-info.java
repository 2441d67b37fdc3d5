/**
 * One evaluation, for answers, explanations and interviews alike: {@link io.nextmove.core.evaluate.Evaluation} goes through the
 * {@link io.nextmove.core.evaluate.Phase phases}, lets a {@link io.nextmove.core.evaluate.Matcher} apply the rules of each,
 * and the deciding functions settle what they found. Nothing here knows Drools.
 */
@NullMarked
package io.nextmove.core.evaluate;

import org.jspecify.annotations.NullMarked;
