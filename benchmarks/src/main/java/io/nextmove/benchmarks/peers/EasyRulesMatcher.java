package io.nextmove.benchmarks.peers;

import io.nextmove.core.Engines;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.evaluate.Matcher;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.language.PhaseInput;
import io.nextmove.situation.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.SingleConstraint;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * The rules in Easy Rules: one rule of it for each of ours, with the compiled conditions and consequences of the
 * library, and one run of its engine for each phase.
 */
public final class EasyRulesMatcher implements Matcher {
    private static final String INPUT = "input";
    private static final String FINDINGS = "findings";

    private final Map<Class<?>, Rules> phases = new HashMap<>();
    private final DefaultRulesEngine engine = new DefaultRulesEngine();

    /** A rule of Easy Rules for each of the library's. */
    public EasyRulesMatcher() {
        for (org.drools.model.Rule rule : ShippedModel.rules()) {
            phases.computeIfAbsent(ShippedModel.fact(rule), phase -> new Rules())
                    .register(rule(Engines.CATALOG.rule(ShippedModel.id(rule)), ShippedModel.tests(rule)));
        }
    }

    private static org.jeasy.rules.api.Rule rule(Rule rule, List<SingleConstraint> tests) {
        return new RuleBuilder()
                .name(rule.id())
                .when(facts -> {
                    Object input = facts.get(INPUT);
                    for (SingleConstraint test : tests) {
                        if (!holds(test, input)) {
                            return false;
                        }
                    }
                    return true;
                })
                .then(facts -> Application.apply(rule, facts.get(FINDINGS)))
                .build();
    }

    private static boolean holds(SingleConstraint test, Object input) {
        try {
            return test.getPredicate().test(input);
        } catch (Exception e) {
            throw new IllegalStateException("a condition failed", e);
        }
    }

    @Override
    public void match(PhaseInput input, Set<Fact<?>> open, Findings findings) {
        Facts facts = new Facts();
        facts.put(INPUT, input);
        facts.put(FINDINGS, findings);
        engine.fire(phases.get(input.getClass()), facts);
    }
}
