package io.nextmove.core;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelVariableResolver;
import io.nextmove.GuidanceEngine;
import io.nextmove.core.book.Condition;
import io.nextmove.core.book.RuleBook;
import io.nextmove.core.book.RuleFile;
import io.nextmove.core.book.RuleSource;
import io.nextmove.core.say.Says;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The conditions in the Common Expression Language: one expression for each rule, type-checked and compiled once, and
 * evaluated for each fact of its stratum over variables that are read from the fact when an expression first asks.
 *
 * <p>The expressions are written at start from the rule files. Constants are strings there, as the language has no
 * enums of Java. It has no rules either: that all expressions of a stratum are tried, and the consequences, are Java.
 */
public final class CelWay implements Rules {
    private final CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder().build();
    private final Map<Class<?>, Stratum> strata = new HashMap<>();

    private record Guarded(CelRuntime.Program condition, Consequences.Speaker speaker) {}

    private record Stratum(Map<String, FactPath> variables, List<Guarded> rules) {}

    /** The engine of the library over the conditions of the rule files of a folder, compiled now. */
    public static GuidanceEngine engine(Path rules) {
        return new DroolsGuidanceEngine(book -> new CelWay(rules, book));
    }

    private CelWay(Path rules, RuleBook book) {
        Consequences consequences = new Consequences(book);
        Map<Class<?>, Map<String, Condition>> conditions = new HashMap<>();
        for (RuleFile file : RuleFile.readAll(rules)) {
            for (RuleSource rule : file.rules()) {
                Condition condition = Condition.parse(rule.condition());
                conditions.computeIfAbsent(FactPath.type(condition), t -> new LinkedHashMap<>())
                        .put(rule.name(), condition);
            }
        }
        conditions.forEach((fact, named) -> {
            Map<String, FactPath> variables = FactPath.all(List.copyOf(named.values()));
            CelCompiler compiler = compiler(variables);
            List<Guarded> guarded = new ArrayList<>();
            named.forEach((rule, condition) ->
                    guarded.add(new Guarded(compiled(compiler, expression(condition)), consequences.of(rule))));
            strata.put(fact, new Stratum(variables, guarded));
        });
    }

    private static CelCompiler compiler(Map<String, FactPath> variables) {
        CelCompilerBuilder compiler =
                CelCompilerFactory.standardCelCompilerBuilder().setResultType(SimpleType.BOOL);
        variables.forEach((name, path) -> compiler.addVar(name, type(path)));
        return compiler.build();
    }

    private static CelType type(FactPath path) {
        return switch (path.kind()) {
            case TRUTH -> SimpleType.BOOL;
            case WORD -> SimpleType.STRING;
            case WORDS -> ListType.create(SimpleType.STRING);
        };
    }

    private CelRuntime.Program compiled(CelCompiler compiler, String expression) {
        try {
            return runtime.createProgram(compiler.compile(expression).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalArgumentException("a condition that does not compile: " + expression, e);
        }
    }

    private static String expression(Condition condition) {
        List<String> terms =
                condition.terms().stream().map(CelWay::expression).toList();
        return terms.isEmpty() ? "true" : String.join(" && ", terms);
    }

    private static String expression(Condition.Term term) {
        if (term instanceof Condition.Not not) {
            return "!" + bracketed(expression(not.term()));
        }
        if (term instanceof Condition.Or or) {
            return bracketed(String.join(" || ", or.parts().stream().map(CelWay::expression).toList()));
        }
        Condition.Atom atom = (Condition.Atom) term;
        String constant = "'" + atom.constant().substring(atom.constant().indexOf('.') + 1) + "'";
        return switch (atom.operator()) {
            case "" -> atom.path();
            case "contains" -> constant + " in " + atom.path();
            default -> atom.path() + " " + atom.operator() + " " + constant;
        };
    }

    private static String bracketed(String expression) {
        return "(" + expression + ")";
    }

    @Override
    public Evaluation open(Says says) {
        return new Evaluation() {
            @Override
            public void fire(Object fact) {
                Stratum stratum = strata.get(fact.getClass());
                CelVariableResolver variables = new Variables(stratum.variables(), fact);
                for (Guarded rule : stratum.rules()) {
                    if (holds(rule.condition(), variables)) {
                        rule.speaker().speak(says, fact);
                    }
                }
            }
        };
    }

    private static boolean holds(CelRuntime.Program condition, CelVariableResolver variables) {
        try {
            return (Boolean) condition.eval(variables);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("a condition failed", e);
        }
    }

    /** The variables of one fact; each is read once. */
    private static final class Variables implements CelVariableResolver {
        private final Map<String, FactPath> paths;
        private final Object fact;
        private final Map<String, Optional<Object>> known = new HashMap<>();

        Variables(Map<String, FactPath> paths, Object fact) {
            this.paths = paths;
            this.fact = fact;
        }

        @Override
        public Optional<Object> find(String name) {
            return known.computeIfAbsent(name, this::read);
        }

        private Optional<Object> read(String name) {
            return Optional.ofNullable(paths.get(name)).map(path -> path.value(fact));
        }
    }
}
