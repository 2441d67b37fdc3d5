package io.nextmove.core.drools;

import io.nextmove.core.catalog.Rule;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.core.evaluate.Matcher;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.language.PhaseInput;
import io.nextmove.core.language.TruthValue;
import io.nextmove.situation.Fact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.drools.base.base.ClassObjectType;
import org.drools.base.common.NetworkNode;
import org.drools.base.rule.EntryPointId;
import org.drools.core.common.DefaultFactHandle;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.PropagationContext;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.LeftInputAdapterNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectSinkPropagator;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.TerminalNode;
import org.drools.model.Consequence;
import org.drools.model.Model;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.kie.api.KieBaseConfiguration;

/**
 * The compiled rules as the network of Drools that carries a fact through their conditions. At the end of a condition its rule
 * is applied at once.
 *
 * <p>There is no session and no agenda: a rule tests one fact, and within a phase the order of rules has no meaning. So nothing
 * is kept between facts, and threads share the network.
 */
public final class NetworkMatcher implements Matcher {
    private final Map<Class<?>, ObjectSinkPropagator> phases = new HashMap<>();

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
            replaceEnds(phase, rules, catalog, ends);
            phases.put(((ClassObjectType) phase.getObjectType()).getClassType(), phase.getObjectSinkPropagator());
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

    /** Puts a node that applies the rule in the place of every end of the network. */
    private static void replaceEnds(ObjectSource source, CompiledRules rules, RuleCatalog catalog, Set<Rule> ends) {
        for (ObjectSink sink : source.getObjectSinkPropagator().getSinks()) {
            if (sink instanceof AlphaNode test) {
                replaceEnds(test, rules, catalog, ends);
                continue;
            }
            source.removeObjectSink(sink);
            for (NetworkNode end : sink.getSinks()) {
                String id = rules.id(((TerminalNode) end).getRule().getName());
                if (!catalog.house().without().containsKey(id)) {
                    Rule rule = catalog.rule(id);
                    source.addObjectSink(new End(rule, rules.consequence(id)));
                    ends.add(rule);
                }
            }
        }
    }

    @Override
    public void match(PhaseInput input, Set<Fact<?>> open, Findings findings) {
        if (!open.isEmpty()) {
            throw new IllegalArgumentException(
                    "the compiled rules read every fact as it was told; interpret them for open facts");
        }
        ObjectSinkPropagator phase = phases.get(input.getClass());
        if (phase != null) { // a phase may have no rules
            phase.propagateAssertObject(new Carried(input, findings), null, null);
        }
    }

    /** A fact on its way through the network, with where its rules record what they do. */
    private static final class Carried extends DefaultFactHandle {
        private static final long serialVersionUID = 1;

        private final transient Findings findings;

        Carried(Object fact, Findings findings) {
            super(fact);
            this.findings = findings;
        }
    }

    /** The end of a condition: what arrives here, the rule is applied to. */
    private static final class End extends LeftInputAdapterNode {
        private static final long serialVersionUID = 1;

        private final transient Rule rule;
        private final transient Consequence consequence;

        End(Rule rule, Consequence consequence) {
            this.rule = rule;
            this.consequence = consequence;
            this.hashcode = rule.index();
        }

        @Override
        public void assertObject(InternalFactHandle handle, PropagationContext context, ReteEvaluator evaluator) {
            Findings findings = ((Carried) handle).findings;
            findings.begin(rule, TruthValue.YES);
            CompiledRules.apply(consequence, rule, findings);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }
    }
}
