package io.nextmove.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.build.rules.Expression;
import io.nextmove.build.rules.RuleSource;
import io.nextmove.core.SourceCondition;
import io.nextmove.core.SourceEngine;
import io.nextmove.core.language.PhaseInput;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The scenarios see every rule fire that can, and every term of every condition true and false. */
class ConditionCoverageTest {
    /** Rules that cannot fire, each with the term that no situation makes true. */
    private static final Map<String, String> NEVER = Map.of(
            // The only rules that cite a rate of a group are notices, and a notice is no finding (NOT-09).
            "If a finding rests on a rate of a group, the answer says that it says little of one person", "rateCited");

    private final SourceEngine rules = Watched.rules();
    private final List<Watched> scenarios = ShippedScenarios.all().stream()
            .map(one -> Watched.of(one.situation(), rules))
            .toList();

    @Test
    void every_term_is_seen_true_and_seen_false() {
        List<String> unseen = new ArrayList<>();
        int seen = 0;
        for (RuleSource rule : rules.sources()) {
            SourceCondition condition = SourceCondition.of(rule);
            List<PhaseInput> inputs = scenarios.stream()
                    .flatMap(s -> s.inputs(condition).stream())
                    .toList();
            Set<Expression> leaves = condition.terms().stream()
                    .flatMap(Expression::leaves)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            for (Expression leaf : leaves) {
                for (boolean value : new boolean[] {true, false}) {
                    if (inputs.stream().anyMatch(input -> SourceCondition.holds(leaf, input) == value)) {
                        seen++;
                    } else {
                        unseen.add(rule.name() + '\t' + leaf.text() + '\t' + value);
                    }
                }
            }
        }
        System.out.printf("Terms: %d of %d seen true or false%n", seen, seen + unseen.size());
        assertThat(unseen)
                .containsExactlyInAnyOrderElementsOf(NEVER.entrySet().stream()
                        .map(never -> never.getKey() + '\t' + never.getValue() + "\ttrue")
                        .toList());
    }

    @Test
    void every_rule_fires_in_a_scenario() {
        Set<String> fired = new LinkedHashSet<>();
        scenarios.forEach(s -> fired.addAll(s.fired()));
        assertThat(rules.sources().stream().map(RuleSource::name).filter(name -> !fired.contains(name)))
                .containsExactlyInAnyOrderElementsOf(NEVER.keySet());
    }
}
