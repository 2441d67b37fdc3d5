package io.nextmove.core;

import io.nextmove.core.say.Says;
import io.nextmove.core.words.Planned;
import io.nextmove.situation.Situation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.patterns.CompositePatterns;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * The same decisions in Easy Rules: one rule of it for each of ours, with the compiled conditions and consequences of
 * the library, and one run of its engine for each stratum.
 */
public final class EasyRulesWay extends Stratified {
    private static final String FACT = "fact";
    private static final String SAY = "say";

    private final Map<Class<?>, Rules> strata = new HashMap<>();
    private final DefaultRulesEngine engine = new DefaultRulesEngine();

    /** Makes a rule of each of the library's. */
    public EasyRulesWay() {
        for (Rule rule : ShippedModel.rules()) {
            Pattern<?> pattern = onlyPattern((CompositePatterns) rule.getView());
            strata.computeIfAbsent(pattern.getPatternVariable().getType(), t -> new Rules())
                    .register(rule(rule, pattern));
        }
    }

    private static org.jeasy.rules.api.Rule rule(Rule rule, Pattern<?> pattern) {
        List<SingleConstraint> tests = new ArrayList<>();
        addTests(tests, pattern.getConstraint());
        Variable<?>[] arguments = rule.getDefaultConsequence().getVariables();
        ShippedModel.Speaker speaker = new ShippedModel.Speaker(rule.getName());
        return new RuleBuilder()
                .name(rule.getName())
                .when(facts -> {
                    Object fact = facts.get(FACT);
                    for (SingleConstraint test : tests) {
                        if (!holds(test, fact)) {
                            return false;
                        }
                    }
                    return true;
                })
                .then(facts -> {
                    Says say = facts.get(SAY);
                    say.accept(speaker);
                    Object[] values = new Object[arguments.length];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = arguments[i].getType() == Says.class ? say : facts.get(FACT);
                    }
                    rule.getDefaultConsequence().getBlock().execute(values);
                })
                .build();
    }

    private static boolean holds(SingleConstraint test, Object fact) {
        try {
            return test.getPredicate().test(fact);
        } catch (Exception e) {
            throw new IllegalStateException("a condition failed", e);
        }
    }

    private static Pattern<?> onlyPattern(CompositePatterns view) {
        List<Condition> patterns = view.getSubConditions().stream()
                .filter(condition -> condition.getType() != Condition.Type.CONSEQUENCE)
                .toList();
        if (patterns.size() != 1) {
            throw new IllegalStateException("a condition that is not one pattern");
        }
        return (Pattern<?>) patterns.get(0);
    }

    private static void addTests(List<SingleConstraint> tests, Constraint constraint) {
        if (constraint instanceof SingleConstraint single) {
            if (single != SingleConstraint.TRUE) {
                tests.add(single);
            }
        } else if (constraint.getType() == Constraint.Type.AND || constraint.getType() == Constraint.Type.MULTIPLE) {
            constraint.getChildren().forEach(child -> addTests(tests, child));
        } else {
            throw new IllegalStateException("a constraint that is not a conjunction");
        }
    }

    @Override
    Firing open(Situation situation, Says says) {
        return new Runs(says);
    }

    private final class Runs implements Firing {
        private final Says says;
        private final List<Object> added = new ArrayList<>();

        Runs(Says says) {
            this.says = says;
        }

        @Override
        public void add(Object fact) {
            added.add(fact);
        }

        @Override
        public void fire(Object fact) {
            added.forEach(planned -> run(strata.get(Planned.class), planned));
            added.clear();
            run(strata.get(fact.getClass()), fact);
        }

        private void run(Rules rules, Object fact) {
            Facts facts = new Facts();
            facts.put(FACT, fact);
            facts.put(SAY, says);
            engine.fire(rules, facts);
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
