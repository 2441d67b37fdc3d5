package io.nextmove.core.findings;

import io.nextmove.core.catalog.Rule;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import java.util.Set;

/**
 * A restriction that a rule put on moves.
 *
 * @param status what it makes of them: excluded, held or deferred
 * @param scope the moves
 * @param release what lifts it
 * @param instead what to do in their place
 * @param rule the rule
 */
public record Restriction(Status status, Scope scope, ReleaseCondition release, Set<Move> instead, Rule rule) {}
