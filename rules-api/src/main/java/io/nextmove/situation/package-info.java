/**
 * What is told: a {@link io.nextmove.situation.Situation} of twelve groups of facts.
 *
 * <p>A class holds each group, enums their values. UNKNOWN means never asked, UNSURE means asked and open; sets, lists
 * and dates are empty where nothing was told. {@link io.nextmove.situation.Fact} names every fact by its path, reads it
 * and sets it. Nothing here prints its content. The build makes the groups, the facts and most enums from
 * {@code facts.yaml}.
 */
@NullMarked
package io.nextmove.situation;

import org.jspecify.annotations.NullMarked;
