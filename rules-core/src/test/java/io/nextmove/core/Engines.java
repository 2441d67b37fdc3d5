package io.nextmove.core;

import io.nextmove.GuidanceEngine;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** The two engines under test: the built-in executable model with its network, and the same
 * rule files compiled by drools-mvel, in sessions with an agenda. */
public final class Engines {
    /** The rule files in the source tree. */
    public static final Path RULES = Path.of("src/main/resources/io/nextmove/rules");

    private Engines() {}

    /** The engine that the jar carries. */
    public static GuidanceEngine builtIn() {
        return new DroolsGuidanceEngine();
    }

    /** The rule files of a folder, compiled now by drools-mvel. */
    public static GuidanceEngine compiled(Path folder) {
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
        KieBaseConfiguration base = KieServices.get().newKieBaseConfiguration();
        base.setOption(KieBaseMutabilityOption.DISABLED);
        InternalKnowledgeBase knowledge = KnowledgeBaseFactory.newKnowledgeBase(base);
        knowledge.addPackages(builder.getKnowledgePackages());
        return new DroolsGuidanceEngine(book -> new Agenda(knowledge, book));
    }
}
