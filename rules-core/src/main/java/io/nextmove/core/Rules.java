package io.nextmove.core;

import io.nextmove.core.book.RuleBook;
import io.nextmove.core.say.Says;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.KieSession;

/**
 * The compiled rules. Each evaluation has a session of its own, in which one stratum of facts after the other fires.
 *
 * <p>The base is immutable, which lets threads work side by side. Nothing is read back from a session: rules speak to
 * {@link Says}.
 */
final class Rules {
    private static final String MODEL = "META-INF/kie/io.nextmove/rules-core/drools-model";

    private final KieBase base;

    Rules(KieBase base) {
        this.base = base;
    }

    /** The executable model that was compiled from the rule files at build time. */
    static Rules builtIn() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Rules.class.getClassLoader());
        try {
            KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
            configuration.setOption(KieBaseMutabilityOption.DISABLED);
            KieBase base = KieBaseBuilder.createKieBaseFromModel(models(), configuration);
            base.newKieSession().dispose(); // what Drools looks up by the context loader, it looks up now
            return new Rules(base);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<Model> models() {
        ClassLoader loader = Rules.class.getClassLoader();
        List<Model> models = new ArrayList<>(1);
        try (InputStream in = loader.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no compiled rules; build it with Maven");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.readLine(); // the version of the model
            for (String name = lines.readLine(); name != null; name = lines.readLine()) {
                Model model = (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
                models.add(Unnamed.model(model));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the compiled rules", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules do not load; build them again with Maven", e);
        }
        return models;
    }

    /**
     * Makes sure that a book has every rule, so that none is missed where it fires.
     *
     * @throws IllegalStateException where one is missing
     */
    void requireIn(RuleBook book) {
        for (KiePackage rules : base.getKiePackages()) {
            rules.getRules().forEach(rule -> book.rule(Says.nameOf(rule)));
        }
    }

    /** Opens a session in which rules speak to {@code says}. */
    Firing open(Says says) {
        return new Firing(base.newKieSession(), says);
    }

    /** One evaluation: to be closed by who opened it. */
    static final class Firing implements AutoCloseable {
        private final KieSession session;
        private final Says says;

        private Firing(KieSession session, Says says) {
            this.session = session;
            this.says = says;
            session.setGlobal("say", says);
        }

        /** Adds a fact that the next stratum may read. */
        void add(Object fact) {
            session.insert(fact);
        }

        /** Lets every rule speak that holds for the fact of a stratum. */
        void fire(Object fact) {
            session.insert(fact);
            session.fireAllRules(says);
        }

        @Override
        public void close() {
            session.dispose();
        }
    }
}
