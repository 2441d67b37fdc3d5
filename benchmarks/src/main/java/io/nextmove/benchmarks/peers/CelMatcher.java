package io.nextmove.benchmarks.peers;

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
import io.nextmove.build.rules.Expression;
import io.nextmove.build.rules.RuleFile;
import io.nextmove.build.rules.RuleSource;
import io.nextmove.core.Engines;
import io.nextmove.core.SourceCondition;
import io.nextmove.core.SourceEngine;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.evaluate.Matcher;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.language.PhaseInput;
import io.nextmove.situation.Fact;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The conditions in the Common Expression Language: one expression for each rule, type-checked and compiled once, and
 * evaluated for each fact of its phase over variables that are read from the fact when an expression first asks.
 *
 * <p>The expressions are written at start from the rule files. Constants are strings there, as the language has no
 * enums of Java. It has no rules either: that all expressions of a phase are tried, and the consequences, are Java.
 */
public final class CelMatcher implements Matcher {
    private final CelRuntime runtime =
            CelRuntimeFactory.standardCelRuntimeBuilder().build();
    private final Map<Class<?>, Tests> phases = new HashMap<>();

    private record Guarded(CelRuntime.Program condition, Rule rule) {}

    private record Tests(Map<String, FactPath> variables, List<Guarded> rules) {}

    /** The conditions of the rule files of a folder, compiled now. */
    public CelMatcher(Path rules) {
        Map<Class<?>, Map<String, SourceCondition>> conditions = new HashMap<>();
        for (RuleFile file : RuleFile.readAll(rules)) {
            for (RuleSource rule : file.rules()) {
                SourceCondition condition = SourceCondition.of(rule);
                conditions
                        .computeIfAbsent(FactPath.type(condition), t -> new LinkedHashMap<>())
                        .put(SourceEngine.id(rule), condition);
            }
        }
        conditions.forEach((fact, named) -> {
            Map<String, FactPath> variables = FactPath.all(List.copyOf(named.values()));
            CelCompiler compiler = compiler(variables);
            List<Guarded> guarded = new ArrayList<>();
            named.forEach((id, condition) ->
                    guarded.add(new Guarded(compiled(compiler, expression(condition)), Engines.CATALOG.rule(id))));
            phases.put(fact, new Tests(variables, guarded));
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

    private static String expression(SourceCondition condition) {
        return condition.terms().isEmpty() ? "true" : joined(" && ", condition.terms());
    }

    private static String expression(Expression term) {
        if (term instanceof Expression.Not not) {
            return "!" + bracketed(expression(not.operand()));
        }
        if (term instanceof Expression.And and) {
            return bracketed(joined(" && ", and.parts()));
        }
        if (term instanceof Expression.Or or) {
            return bracketed(joined(" || ", or.parts()));
        }
        if (term instanceof Expression.Name name) {
            return name.path();
        }
        Expression.Comparison comparison = (Expression.Comparison) term;
        String constant =
                "'" + comparison.constant().substring(comparison.constant().indexOf('.') + 1) + "'";
        return comparison.operator().equals("contains")
                ? constant + " in " + comparison.path()
                : comparison.path() + " " + comparison.operator() + " " + constant;
    }

    private static String joined(String operator, List<Expression> terms) {
        return String.join(operator, terms.stream().map(CelMatcher::expression).toList());
    }

    private static String bracketed(String expression) {
        return "(" + expression + ")";
    }

    @Override
    public void match(PhaseInput input, Set<Fact<?>> open, Findings findings) {
        Tests phase = phases.get(input.getClass());
        CelVariableResolver variables = new Variables(phase.variables(), input);
        for (Guarded guarded : phase.rules()) {
            if (holds(guarded.condition(), variables)) {
                Application.apply(guarded.rule(), findings);
            }
        }
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
