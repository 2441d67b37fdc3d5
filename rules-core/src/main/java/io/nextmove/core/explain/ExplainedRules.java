package io.nextmove.core.explain;

import io.nextmove.core.catalog.Rule;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.core.evaluate.Condition;
import io.nextmove.core.evaluate.Consequences;
import io.nextmove.core.evaluate.Evaluation;
import io.nextmove.core.evaluate.InterpretingMatcher;
import io.nextmove.core.evaluate.Matcher;
import io.nextmove.core.evaluate.Phase;
import io.nextmove.core.language.TruthValue;
import io.nextmove.move.Move;
import io.nextmove.move.Trait;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** All rules with their conditions and effects, and the ways to evaluate them. Immutable; shared by threads. */
final class ExplainedRules {
    private final RuleCatalog catalog;
    private final Matcher compiled;
    private final Matcher interpreted;
    private final Consequences consequences;
    private final List<ExplainedRule> rules;
    private final Map<Move, List<ExplainedRule>> touching;

    private ExplainedRules(ExplainedRules same, Matcher compiled) {
        this.catalog = same.catalog;
        this.compiled = compiled;
        this.interpreted = same.interpreted;
        this.consequences = same.consequences;
        this.rules = same.rules;
        this.touching = same.touching;
    }

    ExplainedRules(RuleCatalog catalog, Matcher compiled, Consequences consequences) {
        this.catalog = catalog;
        this.compiled = compiled;
        this.consequences = consequences;
        Map<String, Condition> conditions = Condition.all();
        this.interpreted = new InterpretingMatcher(catalog, conditions, consequences);
        this.rules = new ArrayList<>();
        this.touching = new EnumMap<>(Move.class);
        Map<Trait, Set<Move>> traits = new EnumMap<>(Trait.class);
        for (Rule rule : catalog.rules()) {
            ExplainedRule explained =
                    ExplainedRule.of(rule, Objects.requireNonNull(conditions.get(rule.id())), catalog, consequences);
            rules.add(explained);
            explained
                    .effects()
                    .traits()
                    .forEach((trait, moves) -> traits.computeIfAbsent(trait, t -> EnumSet.noneOf(Move.class))
                            .addAll(moves));
        }
        for (Move move : Move.values()) {
            touching.put(
                    move,
                    rules.stream().filter(rule -> rule.touches(move, traits)).toList());
        }
    }

    /** The same rules, where answers come from another matcher. */
    ExplainedRules with(Matcher other) {
        return new ExplainedRules(this, other);
    }

    RuleCatalog catalog() {
        return catalog;
    }

    /** The rules in the order of the catalog. */
    List<ExplainedRule> all() {
        return rules;
    }

    /** The rules that may decide the status of a move. */
    List<ExplainedRule> touching(Move move) {
        return Objects.requireNonNull(touching.get(move));
    }

    ExplainedRule of(Rule rule) {
        return rules.get(rule.index());
    }

    /** The evaluation that an answer comes from. */
    Evaluation evaluate(Situation situation) {
        return new Evaluation(situation, compiled, catalog);
    }

    /** An evaluation in which some facts may still become anything. */
    Evaluation evaluate(Situation situation, Set<Fact<?>> open) {
        return new Evaluation(situation, open, interpreted, catalog);
    }

    /** An evaluation in which a rule is applied even if its condition does not hold. */
    Evaluation evaluateWith(Situation situation, ExplainedRule forced) {
        Matcher matcher = (input, open, findings) -> {
            compiled.match(input, open, findings);
            if (Phase.of(input) == forced.condition().phase() && findings.truth(forced.rule()) == TruthValue.NO) {
                findings.begin(forced.rule(), TruthValue.YES);
                consequences.apply(forced.rule(), findings);
            }
        };
        return new Evaluation(situation, matcher, catalog);
    }
}
