/**
 * A service's own rules: {@link io.nextmove.core.house.HouseLayer} has what they do, {@link io.nextmove.core.house.HouseMatcher}
 * lets them follow the library's rules. What reads and compiles them is a
 * {@link io.nextmove.core.house.HouseRuleCompiler}, of which the core has none.
 */
@NullMarked
package io.nextmove.core.house;

import org.jspecify.annotations.NullMarked;
