package io.nextmove.benchmarks.peers;

import io.nextmove.core.evaluate.Matcher;
import io.nextmove.core.evaluate.OutcomePhase;
import io.nextmove.core.evaluate.SignPhase;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.language.PhaseInput;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * The rules used the common way: compiled from DRL into a mutable base, a new session for each answer, nested facts
 * inserted one by one, activations recorded by a listener, results inserted as facts and read with getObjects.
 */
public final class CommonMatcher implements Matcher {
    private final KieBase base;
    private final ThreadLocal<Session> current = new ThreadLocal<>();

    /** The rewritten rule files of a folder, compiled now. */
    public CommonMatcher(Path rules) {
        KieServices.get();
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        for (String file : CommonRules.rewrite(rules)) {
            builder.add(ResourceFactory.newReaderResource(new StringReader(file)), ResourceType.DRL);
        }
        if (builder.hasErrors()) {
            throw new IllegalArgumentException(builder.getErrors().toString());
        }
        InternalKnowledgeBase knowledge = KnowledgeBaseFactory.newKnowledgeBase();
        knowledge.addPackages(builder.getKnowledgePackages());
        base = knowledge;
    }

    /** One session serves the phases of an evaluation; the last of them ends it. */
    @Override
    public void match(PhaseInput input, Set<Fact<?>> open, Findings findings) {
        Session session = current.get();
        if (session == null || session.findings != findings) {
            session = new Session(base.newKieSession(), findings);
            current.set(session);
        }
        session.fire(input);
        if (input instanceof OutcomePhase) {
            session.kie.dispose();
            current.remove();
        }
    }

    private static final class Session {
        private final KieSession kie;
        private final Findings findings;
        private final Recorder recorder;

        Session(KieSession kie, Findings findings) {
            this.kie = kie;
            this.findings = findings;
            this.recorder = new Recorder(kie);
            kie.setGlobal("actions", recorder);
            kie.addEventListener(recorder);
        }

        void fire(PhaseInput input) {
            kie.insert(input);
            if (input instanceof SignPhase told) {
                insertGroups(told.situation());
            }
            kie.fireAllRules();
            recorder.collect(findings);
        }

        private void insertGroups(Situation s) {
            List.of(
                            s,
                            s.couple(),
                            s.safety(),
                            s.affair(),
                            s.health(),
                            s.departure(),
                            s.refusal(),
                            s.treatment(),
                            s.invitation(),
                            s.timeline(),
                            s.own(),
                            s.means(),
                            s.children())
                    .forEach(kie::insert);
            s.timeline().movement().forEach(kie::insert);
        }
    }
}
