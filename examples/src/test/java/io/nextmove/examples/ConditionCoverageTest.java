package io.nextmove.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.core.Interpreted;
import io.nextmove.core.book.Condition;
import io.nextmove.core.book.Condition.Atom;
import io.nextmove.core.book.RuleSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The scenarios see every rule fire, and every term of every condition true and false. */
class ConditionCoverageTest {
    private final Interpreted rules = Watched.rules();
    private final List<Watched> scenarios =
            ScenarioFiles.all().stream().map(one -> Watched.of(one.situation(), rules)).toList();

    @Test
    void every_term_is_seen_true_and_seen_false() {
        List<String> unseen = new ArrayList<>();
        int seen = 0;
        for (RuleSource rule : rules.rules()) {
            Condition condition = Condition.parse(rule.condition());
            List<Object> facts =
                    scenarios.stream().flatMap(s -> s.facts(condition).stream()).toList();
            Set<Atom> atoms = new LinkedHashSet<>();
            condition.terms().forEach(t -> atoms.addAll(t.atoms()));
            for (Atom atom : atoms) {
                for (boolean value : new boolean[] {true, false}) {
                    if (facts.stream().anyMatch(f -> atom.holds(f) == value)) {
                        seen++;
                    } else {
                        unseen.add(rule.name() + '\t' + atom.text() + '\t' + value);
                    }
                }
            }
        }
        System.out.printf("Terms: %d of %d seen true or false%n", seen, seen + unseen.size());
        assertThat(unseen).isEmpty();
    }

    @Test
    void every_rule_fires_in_a_scenario() {
        Set<String> fired = new LinkedHashSet<>();
        scenarios.forEach(s -> fired.addAll(s.fired()));
        assertThat(rules.rules().stream()
                        .map(RuleSource::name)
                        .filter(name -> !fired.contains(name)))
                .isEmpty();
    }
}
