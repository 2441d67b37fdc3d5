package io.nextmove.core;

import io.nextmove.GuidanceEngine;
import io.nextmove.core.say.Says;
import io.nextmove.core.words.Planned;
import io.nextmove.core.words.Told;
import io.nextmove.situation.Situation;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
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
 * The same rules used the common way: compiled from DRL into a mutable base, a new session for each answer, nested
 * facts inserted one by one, activations recorded by a listener, results inserted as facts and read with getObjects.
 */
public final class CommonWay implements Rules {
    private final KieBase base;

    /** The engine of the library over the rewritten rule files of a folder, compiled now. */
    public static GuidanceEngine engine(Path rules) {
        return new DroolsGuidanceEngine(book -> new CommonWay(rules));
    }

    private CommonWay(Path rules) {
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

    @Override
    public Evaluation open(Says says) {
        return new Session(base.newKieSession(), says);
    }

    private static final class Session implements Evaluation {
        private final KieSession session;
        private final Says says;
        private final Recorder recorder;

        Session(KieSession session, Says says) {
            this.session = session;
            this.says = says;
            this.recorder = new Recorder(session);
            session.setGlobal("say", recorder);
            session.addEventListener(recorder);
        }

        @Override
        public void fire(Object fact) {
            session.insert(fact);
            if (fact instanceof Planned) {
                return; // it fires with what was told
            }
            if (fact instanceof Told told) {
                insertGroups(told.situation());
            }
            session.fireAllRules();
            recorder.collect(says);
        }

        private void insertGroups(Situation s) {
            List.of(s, s.couple(), s.safety(), s.affair(), s.health(), s.departure(), s.refusal(), s.treatment(),
                            s.invitation(), s.timeline(), s.own(), s.means(), s.children())
                    .forEach(session::insert);
            s.timeline().movement().forEach(session::insert);
        }

        @Override
        public void close() {
            session.dispose();
        }
    }
}
