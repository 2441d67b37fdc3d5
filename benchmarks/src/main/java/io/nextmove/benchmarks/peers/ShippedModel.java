package io.nextmove.benchmarks.peers;

import io.nextmove.core.DroolsGuidanceEngine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.patterns.CompositePatterns;

/** The executable model in the jar of the library. */
public final class ShippedModel {
    private static final String NAMES = "/META-INF/kie/io.nextmove/nextmove-core/drools-model";

    private ShippedModel() {}

    /** Its rules. */
    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        try (InputStream in = DroolsGuidanceEngine.class.getResourceAsStream(NAMES)) {
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            for (String name : lines.subList(1, lines.size())) {
                Model model =
                        (Model) Class.forName(name).getDeclaredConstructor().newInstance();
                rules.addAll(model.getRules());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules do not load", e);
        }
        return rules;
    }

    /** The id of a rule. */
    static String id(Rule rule) {
        return rule.getMetaData("id").toString().replace("\"", "");
    }

    /** The type of the fact that a rule tests. */
    public static Class<?> fact(Rule rule) {
        return pattern(rule).getPatternVariable().getType();
    }

    /** The tests of a rule, which are all to hold. */
    public static List<SingleConstraint> tests(Rule rule) {
        List<SingleConstraint> tests = new ArrayList<>();
        addTests(tests, pattern(rule).getConstraint());
        return tests;
    }

    private static Pattern<?> pattern(Rule rule) {
        List<Condition> patterns = ((CompositePatterns) rule.getView())
                .getSubConditions().stream()
                        .filter(condition -> condition.getType() != Condition.Type.CONSEQUENCE)
                        .toList();
        if (patterns.size() != 1) {
            throw new IllegalStateException("a condition that is not one pattern");
        }
        return (Pattern<?>) patterns.get(0);
    }

    private static void addTests(List<SingleConstraint> tests, Constraint constraint) {
        if (constraint instanceof SingleConstraint single) {
            if (single != SingleConstraint.TRUE) {
                tests.add(single);
            }
        } else if (constraint.getType() == Constraint.Type.AND || constraint.getType() == Constraint.Type.MULTIPLE) {
            constraint.getChildren().forEach(child -> addTests(tests, child));
        } else {
            throw new IllegalStateException("a constraint that is not a conjunction");
        }
    }
}
