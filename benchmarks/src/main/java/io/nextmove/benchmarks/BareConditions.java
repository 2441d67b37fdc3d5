package io.nextmove.benchmarks;

import io.nextmove.GuidanceEngine;
import io.nextmove.benchmarks.peers.ShippedModel;
import io.nextmove.core.Engines;
import io.nextmove.core.evaluate.Matcher;
import io.nextmove.situation.Situation;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Predicate1;

/**
 * Prints what the compiled conditions cost by themselves, in nanoseconds of processor time an answer: each different test
 * once for each input of its phase, in a plain loop, with neither network nor rules around it. Argument: the seconds to
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
        Map<Class<?>, List<Predicate1<Object>>> byPhase = byPhase();
        for (Object fact : factsOf(situations)) {
            for (Predicate1<Object> test : byPhase.getOrDefault(fact.getClass(), List.of())) {
                conditions.tests.add(test);
                conditions.facts.add(fact);
            }
        }
        conditions.run(Integer.parseInt(args[0]) * SECOND);
        System.out.println(conditions.run(MEASURED * SECOND) / situations.size());
    }

    @SuppressWarnings("unchecked")
    private static Map<Class<?>, List<Predicate1<Object>>> byPhase() {
        Map<Class<?>, List<Predicate1<Object>>> byPhase = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Rule rule : ShippedModel.rules()) {
            Class<?> phase = ShippedModel.fact(rule);
            for (SingleConstraint test : ShippedModel.tests(rule)) {
                if (seen.add(phase + " " + test.getExprId())) {
                    byPhase.computeIfAbsent(phase, p -> new ArrayList<>()).add(test.getPredicate1());
                }
            }
        }
        return byPhase;
    }

    /** The inputs of all phases in the answers to some situations. */
    private static List<Object> factsOf(List<Situation> situations) {
        List<Object> facts = new ArrayList<>();
        Matcher network = Engines.network();
        GuidanceEngine watched = Engines.over((input, open, findings) -> {
            facts.add(input);
            network.match(input, open, findings);
        });
        situations.forEach(watched::advise);
        return facts;
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
