/**
 * What is told: a {@link io.nextmove.situation.Situation} of twelve groups of facts.
 *
 * <p>Records hold the groups, enums their values. UNKNOWN means never asked, UNSURE means asked and open; sets, lists
 * and dates are empty where nothing was told. {@link io.nextmove.situation.Fact} names every fact by its path.
 * Nothing here prints its content.
 */
@NullMarked
package io.nextmove.situation;

import org.jspecify.annotations.NullMarked;
