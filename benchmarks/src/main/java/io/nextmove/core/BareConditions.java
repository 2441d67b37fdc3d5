package io.nextmove.core;

import io.nextmove.core.book.RuleBook;
import io.nextmove.core.say.Says;
import io.nextmove.examples.ShippedSituations;
import io.nextmove.situation.Situation;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Predicate1;
import org.drools.model.patterns.CompositePatterns;

/**
 * Prints what the compiled conditions cost by themselves, in nanoseconds of processor time an answer: each different test
 * once for each fact of its stratum, in a plain loop, with neither network nor rules around it. Argument: the seconds to
 * warm up.
 */
public final class BareConditions {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long SECOND = 1_000_000_000;
    private static final int MEASURED = 3;

    private final List<Predicate1<Object>> tests = new ArrayList<>();
    private final List<Object> facts = new ArrayList<>();
    private long held;

    private BareConditions() {}

    /** Measures and prints. */
    public static void main(String[] args) throws Exception {
        List<Situation> situations = ShippedSituations.all();
        BareConditions conditions = new BareConditions();
        Map<Class<?>, List<Predicate1<Object>>> byStratum = byStratum();
        for (Object fact : factsOf(situations)) {
            for (Predicate1<Object> test : byStratum.getOrDefault(fact.getClass(), List.of())) {
                conditions.tests.add(test);
                conditions.facts.add(fact);
            }
        }
        conditions.run(Integer.parseInt(args[0]) * SECOND);
        System.out.println(conditions.run(MEASURED * SECOND) / situations.size());
    }

    @SuppressWarnings("unchecked")
    private static Map<Class<?>, List<Predicate1<Object>>> byStratum() {
        Map<Class<?>, List<Predicate1<Object>>> byStratum = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Rule rule : Network.models().get(0).getRules()) {
            Pattern<?> pattern = EasyRulesWay.onlyPattern((CompositePatterns) rule.getView());
            Class<?> stratum = pattern.getPatternVariable().getType();
            List<SingleConstraint> tests = new ArrayList<>();
            EasyRulesWay.addTests(tests, pattern.getConstraint());
            for (SingleConstraint test : tests) {
                if (seen.add(stratum + " " + test.getExprId())) {
                    byStratum.computeIfAbsent(stratum, s -> new ArrayList<>()).add(test.getPredicate1());
                }
            }
        }
        return byStratum;
    }

    /** The facts of all strata in the answers to some situations. */
    private static List<Object> factsOf(List<Situation> situations) {
        List<Object> facts = new ArrayList<>();
        situations.forEach(new DroolsGuidanceEngine(book -> watched(book, facts))::advise);
        return facts;
    }

    private static Rules watched(RuleBook book, List<Object> facts) {
        Network network = Network.of(book);
        return (Says says) -> {
            Rules.Evaluation evaluation = network.open(says);
            return new Rules.Evaluation() {
                @Override
                public void fire(Object fact) {
                    facts.add(fact);
                    evaluation.fire(fact);
                }

                @Override
                public void close() {
                    evaluation.close();
                }
            };
        };
    }

    /** The nanoseconds that one pass over all facts takes. */
    private long run(long nanos) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        long passes = 0;
        while (THREADS.getCurrentThreadCpuTime() < start + nanos) {
            for (int i = 0; i < facts.size(); i++) {
                held += tests.get(i).test(facts.get(i)) ? 1 : 0;
            }
            passes++;
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / passes;
    }
}
