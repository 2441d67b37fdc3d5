package io.nextmove.core;

import io.nextmove.GuidanceEngine;
import io.nextmove.core.book.RuleBook;
import io.nextmove.core.say.Says;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.patterns.CompositePatterns;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * The same decisions in Easy Rules: one rule of it for each of ours, with the compiled conditions and consequences of
 * the library, and one run of its engine for each stratum.
 */
public final class EasyRulesWay implements Rules {
    private static final String FACT = "fact";
    private static final String SAY = "say";

    private final Map<Class<?>, org.jeasy.rules.api.Rules> strata = new HashMap<>();
    private final DefaultRulesEngine engine = new DefaultRulesEngine();

    private EasyRulesWay(RuleBook book) {
        Consequences consequences = new Consequences(book);
        for (Rule rule : Network.models().get(0).getRules()) {
            Pattern<?> pattern = onlyPattern((CompositePatterns) rule.getView());
            strata.computeIfAbsent(pattern.getPatternVariable().getType(), t -> new org.jeasy.rules.api.Rules())
                    .register(rule(rule, pattern, consequences.of(rule.getName())));
        }
    }

    /** The engine of the library over a rule of Easy Rules for each of the library's. */
    public static GuidanceEngine engine() {
        return new DroolsGuidanceEngine(EasyRulesWay::new);
    }

    private static org.jeasy.rules.api.Rule rule(Rule rule, Pattern<?> pattern, Consequences.Speaker speaker) {
        List<SingleConstraint> tests = new ArrayList<>();
        addTests(tests, pattern.getConstraint());
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
                .then(facts -> speaker.speak(facts.get(SAY), facts.get(FACT)))
                .build();
    }

    private static boolean holds(SingleConstraint test, Object fact) {
        try {
            return test.getPredicate().test(fact);
        } catch (Exception e) {
            throw new IllegalStateException("a condition failed", e);
        }
    }

    /** The one pattern of a rule. */
    static Pattern<?> onlyPattern(CompositePatterns view) {
        List<Condition> patterns = view.getSubConditions().stream()
                .filter(condition -> condition.getType() != Condition.Type.CONSEQUENCE)
                .toList();
        if (patterns.size() != 1) {
            throw new IllegalStateException("a condition that is not one pattern");
        }
        return (Pattern<?>) patterns.get(0);
    }

    /** Adds the tests of a constraint, which are all to hold. */
    static void addTests(List<SingleConstraint> tests, Constraint constraint) {
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
    public Evaluation open(Says says) {
        return new Evaluation() {
            @Override
            public void fire(Object fact) {
                Facts facts = new Facts();
                facts.put(FACT, fact);
                facts.put(SAY, says);
                engine.fire(strata.get(fact.getClass()), facts);
            }
        };
    }
}
