/**
 * The language of the rules. Rules test words, facts and judgments; each word is defined once, in words.yaml, of which the
 * build makes the properties that rules test ({@code FactWords} to {@code OutcomeWords}) and the {@link
 * io.nextmove.core.language.Term terms} that explanations read. A {@link io.nextmove.core.language.TruthValue} says whether
 * something holds as far as open facts leave that settled. Nothing here knows Drools.
 */
@NullMarked
package io.nextmove.core.language;

import org.jspecify.annotations.NullMarked;
