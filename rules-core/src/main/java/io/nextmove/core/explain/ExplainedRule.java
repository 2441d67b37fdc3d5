package io.nextmove.core.explain;

import io.nextmove.core.catalog.Rule;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.core.decide.DoorChoice;
import io.nextmove.core.evaluate.Condition;
import io.nextmove.core.evaluate.Consequences;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.language.TruthValue;
import io.nextmove.move.Move;
import io.nextmove.move.Trait;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * A rule with its condition and with what it does, learned by applying it to empty findings.
 *
 * @param rule the rule
 * @param condition when it holds
 * @param effects what it does
 */
record ExplainedRule(Rule rule, Condition condition, Findings effects) {

    static ExplainedRule of(Rule rule, Condition condition, RuleCatalog catalog, Consequences consequences) {
        Findings effects = new Findings(catalog);
        effects.begin(rule, TruthValue.YES);
        consequences.apply(rule, effects);
        return new ExplainedRule(rule, condition, effects);
    }

    /** The moves that it proposes, at once or with a judgment or as ways in. */
    Set<Move> proposes() {
        Set<Move> moves = EnumSet.noneOf(Move.class);
        moves.addAll(effects.proposed());
        effects.readings().forEach(stated -> moves.addAll(stated.moves()));
        effects.timeline().keySet().forEach(state -> moves.addAll(effects.movesOf(state)));
        effects.doors().forEach(match -> DoorChoice.move(match.door()).ifPresent(moves::add));
        effects.openIfNone().keySet().forEach(door -> DoorChoice.move(door).ifPresent(moves::add));
        if (effects.wishedDoors().isPresent()) {
            moves.addAll(DoorChoice.moves());
        }
        return moves;
    }

    /** Whether it states a judgment, a sign or the kind of a sentence. */
    boolean judges() {
        return !effects.abuse().isEmpty()
                || !effects.departure().isEmpty()
                || !effects.asking().isEmpty()
                || !effects.timeline().isEmpty()
                || !effects.readings().isEmpty()
                || !effects.readingWithheld().isEmpty()
                || effects.statesSigns()
                || effects.statementKind().isPresent();
    }

    /** Whether it opens, matches or closes ways in. */
    boolean concernsDoors() {
        return !effects.doors().isEmpty()
                || effects.wishedDoors().isPresent()
                || !effects.closedDoors().isEmpty()
                || !effects.closedUnlessWished().isEmpty()
                || !effects.openIfNone().isEmpty();
    }

    /**
     * Whether it may decide the status of a move: it proposes, restricts or drops it, or takes it out.
     *
     * @param traits the moves by trait, with every trait that some rule can add
     */
    boolean touches(Move move, Map<Trait, Set<Move>> traits) {
        return proposes().contains(move)
                || effects.restrictions().stream().anyMatch(r -> r.scope().contains(move, traits))
                || effects.suppressions().stream().anyMatch(s -> s.scope().contains(move, traits))
                || effects.leftOut().contains(move)
                || changesTraitsOf(move)
                || concernsDoors() && DoorChoice.moves().contains(move);
    }

    private boolean changesTraitsOf(Move move) {
        return effects.dropsTraitOf(move)
                || effects.traits().entrySet().stream()
                        .anyMatch(e -> e.getValue().contains(move) && !move.has(e.getKey()));
    }
}
