package io.nextmove.core;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/** The compiled rules of the library, one by one. */
final class ShippedModel {
    private static final String MODEL = "META-INF/kie/io.nextmove/rules-core/drools-model";

    private ShippedModel() {}

    static List<Rule> rules() {
        ClassLoader loader = ShippedModel.class.getClassLoader();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(loader.getResourceAsStream(MODEL), StandardCharsets.UTF_8))) {
            lines.readLine(); // the version of the model
            return ((Model) loader.loadClass(lines.readLine()).getDeclaredConstructor().newInstance()).getRules();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A rule about to speak, where no session tells so. */
    record Speaker(RuleImpl rule) implements Match {
        Speaker(String name) {
            this(new RuleImpl(name));
        }

        @Override
        public org.kie.api.definition.rule.Rule getRule() {
            return rule;
        }

        @Override
        public List<? extends FactHandle> getFactHandles() {
            return List.of();
        }

        @Override
        public List<Object> getObjects() {
            return List.of();
        }

        @Override
        public List<String> getDeclarationIds() {
            return List.of();
        }

        @Override
        public Object getDeclarationValue(String declarationId) {
            throw new IllegalArgumentException("no declarations");
        }

        @Override
        public int getSalience() {
            return 0;
        }
    }
}
