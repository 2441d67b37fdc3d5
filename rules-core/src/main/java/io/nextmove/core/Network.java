package io.nextmove.core;

import io.nextmove.core.book.Rule;
import io.nextmove.core.book.RuleBook;
import io.nextmove.core.say.Says;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * The compiled rules as the network of Drools that carries a fact through their conditions. Where a condition ends, its
 * rule speaks at once.
 *
 * <p>There is no session and no agenda: a rule tests one fact, and within a stratum the order of rules has no meaning.
 * So nothing is kept between facts, and threads share the network.
 */
final class Network implements Rules {
    private static final String MODEL = "META-INF/kie/io.nextmove/rules-core/drools-model";

    private final Map<Class<?>, ObjectSinkPropagator> strata = new HashMap<>();

    Network(List<Model> models, RuleBook book) {
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        KiePackagesBuilder packages = new KiePackagesBuilder(configuration);
        Map<String, org.drools.model.Rule> rules = new HashMap<>();
        for (Model model : models) {
            packages.addModel(model);
            model.getRules().forEach(rule -> rules.put(rule.getName(), rule));
        }
        InternalRuleBase base = RuleBaseFactory.newRuleBase("rules", configuration);
        base.addPackages(packages.build().getKiePackages());
        for (ObjectTypeNode stratum : base.getRete().getObjectTypeNodes(EntryPointId.DEFAULT).values()) {
            letSpeak(stratum, rules, book);
            strata.put(
                    ((ClassObjectType) stratum.getObjectType()).getClassType(), stratum.getObjectSinkPropagator());
        }
    }

    /**
     * The executable model that was compiled from the rule files at build time.
     *
     * @throws IllegalStateException where the jar does not carry one, or the book does not have one of its rules
     */
    static Network of(RuleBook book) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Network.class.getClassLoader()); // by which Drools looks up its parts
        try {
            return new Network(models(), book);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The executable model, as it lies in the jar. */
    static List<Model> models() {
        ClassLoader loader = Network.class.getClassLoader();
        List<Model> models = new ArrayList<>(1);
        try (InputStream in = loader.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no compiled rules; build it with Maven");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.readLine(); // the version of the model
            for (String name = lines.readLine(); name != null; name = lines.readLine()) {
                models.add((Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the compiled rules", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules do not load; build them again with Maven", e);
        }
        return models;
    }

    /** Puts a speaker in the place of every end of the network. */
    private static void letSpeak(ObjectSource source, Map<String, org.drools.model.Rule> rules, RuleBook book) {
        for (ObjectSink sink : source.getObjectSinkPropagator().getSinks()) {
            if (sink instanceof AlphaNode test) {
                letSpeak(test, rules, book);
                continue;
            }
            source.removeObjectSink(sink);
            for (NetworkNode end : sink.getSinks()) {
                String name = ((TerminalNode) end).getRule().getName();
                source.addObjectSink(new Speaker(book.rule(name), rules.get(name).getDefaultConsequence()));
            }
        }
    }

    @Override
    public Evaluation open(Says says) {
        return fact -> strata.get(fact.getClass()).propagateAssertObject(new Carried(fact, says), null, null);
    }

    /** A fact on its way through the network, with who listens. */
    private static final class Carried extends DefaultFactHandle {
        private static final long serialVersionUID = 1;

        private final transient Says says;

        Carried(Object fact, Says says) {
            super(fact);
            this.says = says;
        }
    }

    /** The end of a condition: what arrives here, a rule speaks about. */
    private static final class Speaker extends LeftInputAdapterNode {
        private static final long serialVersionUID = 1;

        private final transient Rule rule;
        private final transient Consequence consequence;

        Speaker(Rule rule, Consequence consequence) {
            this.rule = rule;
            this.consequence = consequence;
            this.hashcode = rule.index();
        }

        @Override
        public void assertObject(InternalFactHandle handle, PropagationContext context, ReteEvaluator evaluator) {
            Says says = ((Carried) handle).says;
            says.speaks(rule);
            var variables = consequence.getVariables();
            Object[] arguments = new Object[variables.length];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = variables[i].isFact() ? handle.getObject() : says;
            }
            try {
                consequence.getBlock().execute(arguments);
            } catch (Exception e) {
                throw new IllegalStateException("a rule cannot speak", e);
            }
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }
    }
}
