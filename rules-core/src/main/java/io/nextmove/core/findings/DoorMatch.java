package io.nextmove.core.findings;

import io.nextmove.core.catalog.Rule;
import io.nextmove.situation.Door;

/**
 * A way in that a rule found to fit.
 *
 * @param door the way in
 * @param criterion what it fits
 * @param strength how directly the source ties the two
 * @param rule the rule
 */
public record DoorMatch(Door door, DoorCriterion criterion, MatchStrength strength, Rule rule) {}
