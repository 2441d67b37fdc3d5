package io.nextmove.core.drools;

import io.nextmove.core.catalog.Rule;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.core.evaluate.Matcher;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.findings.RuleActions;
import io.nextmove.core.language.PhaseInput;
import io.nextmove.core.language.TruthValue;
import io.nextmove.situation.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.base.base.ClassObjectType;
import org.drools.base.common.NetworkNode;
import org.drools.base.rule.EntryPointId;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.TerminalNode;
import org.drools.model.Model;
import org.drools.model.functions.Block1;
import org.drools.model.functions.Predicate1;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.kie.api.KieBaseConfiguration;

/**
 * The compiled rules as the network that Drools makes of them, through which a fact is carried. At the end of a condition its
 * rule is applied at once.
 *
 * <p>There is no session and no agenda: a rule tests one fact, and within a phase the order of rules has no meaning. So nothing
 * is kept between facts, and threads share the network. Drools decides which conditions share a test; the nodes here hold
 * only the compiled test and what follows from it, because the many objects between a node of Drools and its test cost
 * more than half of the time of an answer.
 */
public final class NetworkMatcher implements Matcher {
    private final Map<Class<?>, Node> phases = new HashMap<>();

    /** What a fact reaches once the tests before it hold: ends of conditions and further tests. */
    private static final class Node {
        private final End[] ends;
        private final Test[] tests;

        Node(List<End> ends, List<Test> tests) {
            this.ends = ends.toArray(End[]::new);
            this.tests = tests.toArray(Test[]::new);
        }

        void match(PhaseInput input, Findings findings) throws Exception {
            for (End end : ends) {
                end.apply(findings);
            }
            for (Test test : tests) {
                if (test.predicate.test(input)) {
                    test.next.match(input, findings);
                }
            }
        }
    }

    private record Test(Predicate1<Object> predicate, Node next) {}

    /** The end of a condition: what arrives here, the rule is applied to. */
    private record End(Rule rule, Block1<RuleActions> consequence) {
        void apply(Findings findings) {
            findings.begin(rule, TruthValue.YES);
            CompiledRules.apply(consequence, rule, findings);
        }
    }

    private NetworkMatcher(CompiledRules rules, RuleCatalog catalog) {
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        KiePackagesBuilder packages = new KiePackagesBuilder(configuration);
        for (Model model : rules.models()) {
            packages.addModel(model);
        }
        InternalRuleBase base = RuleBaseFactory.newRuleBase("rules", configuration);
        base.addPackages(packages.build().getKiePackages());
        Set<Rule> ends = new HashSet<>();
        for (ObjectTypeNode phase :
                base.getRete().getObjectTypeNodes(EntryPointId.DEFAULT).values()) {
            phases.put(((ClassObjectType) phase.getObjectType()).getClassType(), node(phase, rules, catalog, ends));
        }
        for (Rule rule : catalog.rules()) {
            if (!ends.contains(rule)) {
                throw new IllegalStateException(
                        "rule " + rule.id() + " has no end in the network; build the library again with Maven");
            }
        }
    }

    /**
     * The network of the compiled rules.
     *
     * @throws IllegalStateException if a rule of the catalog has no end in it
     */
    public static NetworkMatcher of(CompiledRules rules, RuleCatalog catalog) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(NetworkMatcher.class.getClassLoader()); // by which Drools looks up its parts
        try {
            return new NetworkMatcher(rules, catalog);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Node node(ObjectSource source, CompiledRules rules, RuleCatalog catalog, Set<Rule> reached) {
        List<End> ends = new ArrayList<>();
        List<Test> tests = new ArrayList<>();
        for (ObjectSink sink : source.getObjectSinkPropagator().getSinks()) {
            if (sink instanceof AlphaNode test) {
                tests.add(new Test(predicate(test), node(test, rules, catalog, reached)));
                continue;
            }
            for (NetworkNode end : sink.getSinks()) {
                String id = rules.id(((TerminalNode) end).getRule().getName());
                if (!catalog.house().without().containsKey(id)) {
                    Rule rule = catalog.rule(id);
                    ends.add(new End(rule, rules.consequence(id)));
                    reached.add(rule);
                }
            }
        }
        return new Node(ends, tests);
    }

    /** The compiled test itself, without what Drools wraps it in. */
    @SuppressWarnings("unchecked") // a test takes the fact of its phase
    private static Predicate1<Object> predicate(AlphaNode node) {
        Predicate1<?> predicate = ((LambdaConstraint) node.getConstraint())
                .getEvaluator()
                .getConstraint()
                .getPredicate1();
        return (Predicate1<Object>) (predicate instanceof Predicate1.Impl<?> wrapped ? wrapped.getLambda() : predicate);
    }

    @Override
    public void match(PhaseInput input, Set<Fact<?>> open, Findings findings) {
        if (!open.isEmpty()) {
            throw new IllegalArgumentException(
                    "the compiled rules read every fact as it was told; interpret them for open facts");
        }
        Node phase = phases.get(input.getClass());
        if (phase == null) { // a phase may have no rules
            return;
        }
        try {
            phase.match(input, findings);
        } catch (Exception e) {
            throw new IllegalStateException("a condition of the compiled rules failed", e);
        }
    }
}
