package io.nextmove.core.drools;

import io.nextmove.core.catalog.Rule;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.core.evaluate.Matcher;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.language.PhaseInput;
import io.nextmove.core.language.TruthValue;
import io.nextmove.situation.Fact;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Rules used as Drools users do: an ordinary session for each input, and an agenda that decides which rule fires next. */
public final class SessionMatcher implements Matcher {
    private final InternalKnowledgeBase base;
    private final Map<String, Rule> rules = new HashMap<>();

    private SessionMatcher(Collection<? extends KiePackage> packages, RuleCatalog catalog) {
        KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration();
        configuration.setOption(KieBaseMutabilityOption.DISABLED);
        base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        base.addPackages(packages);
        for (KiePackage kiePackage : base.getKiePackages()) {
            for (org.kie.api.definition.rule.Rule rule : kiePackage.getRules()) {
                String id = rule.getMetaData().get("id").toString();
                rules.put(rule.getName(), catalog.rule(id.replace("\"", "")));
            }
        }
    }

    /** The rule files of a folder, compiled now by drools-mvel. */
    public static SessionMatcher ofFiles(Path folder, RuleCatalog catalog) {
        KieServices.get();
        KnowledgeBuilderConfiguration configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
        configuration.setProperty("drools.parallelRulesBuildThreshold", "-1");
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
        File[] files = folder.toFile().listFiles((dir, name) -> name.endsWith(".drl"));
        Arrays.sort(files);
        for (File file : files) {
            builder.add(ResourceFactory.newFileResource(file), ResourceType.DRL);
        }
        if (builder.hasErrors()) {
            throw new IllegalArgumentException(builder.getErrors().toString());
        }
        return new SessionMatcher(builder.getKnowledgePackages(), catalog);
    }

    /** The executable model that the jar carries. */
    public static SessionMatcher ofShippedModel(RuleCatalog catalog) {
        KiePackagesBuilder packages = new KiePackagesBuilder(KieServices.get().newKieBaseConfiguration());
        for (Model model : CompiledRules.load(catalog).models()) {
            packages.addModel(model);
        }
        return new SessionMatcher(packages.build().getKiePackages(), catalog);
    }

    /** How many rules there are. */
    int size() {
        return rules.size();
    }

    @Override
    public void match(PhaseInput input, Set<Fact<?>> open, Findings findings) {
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("a session reads every fact as it was told");
        }
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("actions", findings);
            session.insert(input);
            session.fireAllRules(match -> {
                findings.begin(rules.get(match.getRule().getName()), TruthValue.YES);
                return true;
            });
        } finally {
            session.dispose();
        }
    }
}
