package io.nextmove.house;

import io.nextmove.HouseFacts;
import io.nextmove.HouseRules;
import io.nextmove.core.evaluate.FollowUpPhase;
import io.nextmove.core.house.HouseRule;
import io.nextmove.core.house.HouseRuleCompiler;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.io.ResourceFactory;

/** Compiles rules in DRL by drools-mvel, and runs their conditions in an ordinary session. */
public final class DrlHouseRuleCompiler implements HouseRuleCompiler {
    private static final String NAME = "r";

    /** For {@link java.util.ServiceLoader}. */
    public DrlHouseRuleCompiler() {}

    @Override
    public Compiled compile(HouseRules rules) {
        HouseFile file = HouseFile.of(rules);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader own = DrlHouseRuleCompiler.class.getClassLoader();
        thread.setContextClassLoader(own); // by which Drools looks up its parts
        try {
            return new InSession(file.rules(), base(text(file.conditions()), own));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The conditions as rules without consequences; their names are their positions. */
    private static String text(List<String> conditions) {
        StringBuilder text = new StringBuilder("package io.nextmove.house.rules\ndialect \"mvel\"\nimport ")
                .append(FollowUpPhase.class.getName())
                .append("\nimport ")
                .append(HouseInput.class.getName())
                .append('\n');
        for (int i = 0; i < conditions.size(); i++) {
            text.append("rule ").append(NAME).append(i).append(" when\n");
            text.append(conditions.get(i)).append("then\nend\n");
        }
        return text.toString();
    }

    private static InternalKnowledgeBase base(String text, ClassLoader loader) {
        KnowledgeBuilderConfiguration building = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, loader);
        building.setProperty("drools.parallelRulesBuildThreshold", "-1");
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(building);
        builder.add(ResourceFactory.newByteArrayResource(text.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException("conditions that were read do not compile: " + builder.getErrors());
        }
        KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration();
        configuration.setOption(KieBaseMutabilityOption.DISABLED);
        configuration.setOption(ConstraintJittingThresholdOption.get(-1)); // no classes are made while answers are
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }

    private record InSession(List<HouseRule> rules, InternalKnowledgeBase base) implements Compiled {

        @Override
        public BitSet holding(FollowUpPhase picture, HouseFacts facts) {
            BitSet holding = new BitSet(rules.size());
            KieSession session = base.newKieSession();
            try {
                session.insert(picture);
                session.insert(new HouseInput(facts));
                session.fireAllRules(match -> {
                    String name = match.getRule().getName();
                    holding.set(Integer.parseInt(name, NAME.length(), name.length(), 10));
                    return false; // which rules hold is all that is wanted
                });
                return holding;
            } finally {
                session.dispose();
            }
        }
    }
}
