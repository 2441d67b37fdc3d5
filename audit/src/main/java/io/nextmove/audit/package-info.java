/**
 * Pages on which somebody who knows the source and no Java can audit the guideline: one for each decision.
 *
 * <p>{@link io.nextmove.audit.DecisionPages} makes them of the rules, the words, the texts and the shipped cases, and of
 * {@code decisions.yaml}, which says which rule belongs to which decision. {@link io.nextmove.audit.Markdown} and
 * {@link io.nextmove.audit.HtmlFile} write them; the file in HTML is also the form by which a review comes back.
 */
@NullMarked
package io.nextmove.audit;

import org.jspecify.annotations.NullMarked;
