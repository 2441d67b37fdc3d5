package io.nextmove.benchmarks.peers;

import io.nextmove.build.rules.Expression;
import io.nextmove.build.rules.Expression.Comparison;
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
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * The conditions as a DMN model: for each phase a decision table with the hit policy COLLECT from each rule file,
 * with an input for each path that its conditions test, and a row for each rule, whose output is the number of the
 * rule.
 *
 * <p>The model is written at start from the rule files. A cell cannot look at another column: where a condition has an
 * {@code ||} over several columns, its rule has a row for each part, and is applied once if several of them hold. Constants
 * are strings, as DMN has no enums of Java. All inputs of a phase are read from the fact before it is evaluated, as
 * DMN does not ask for them one by one. The consequences, and that one phase follows another, are Java.
 */
public final class DmnMatcher implements Matcher {
    private final Map<Class<?>, Tables> phases = new LinkedHashMap<>();
    private final List<Rule> numbered = new ArrayList<>();
    private final DMNRuntime runtime;
    private final DMNModel model;

    private record Row(int number, List<Test> tests) {
        boolean tests(String path) {
            return tests.stream().anyMatch(test -> test.path().equals(path));
        }
    }

    private record Table(String name, List<Row> rows) {
        /** The paths that rows test: what most of them test stands first, as a row ends where a cell does not hold. */
        List<String> columns() {
            return rows.stream()
                    .flatMap(row -> row.tests().stream().map(Test::path))
                    .distinct()
                    .sorted(Comparator.comparingLong(path ->
                            -rows.stream().filter(row -> row.tests(path)).count()))
                    .toList();
        }
    }

    private record Tables(Map<String, FactPath> inputs, List<Table> tables, String[] names) {}

    /** One test of a column: the cell that it fills alone, and the part that it is in a cell with others. */
    private record Test(String path, String cell, String part) {}

    /** The conditions of the rule files of a folder, as a model loaded now. */
    public DmnMatcher(Path rules) {
        Map<Class<?>, List<SourceCondition>> conditions = new LinkedHashMap<>();
        Map<Class<?>, Map<String, Table>> tables = new LinkedHashMap<>();
        for (RuleFile file : RuleFile.readAll(rules)) {
            for (RuleSource rule : file.rules()) {
                SourceCondition condition = SourceCondition.of(rule);
                Class<?> fact = FactPath.type(condition);
                conditions.computeIfAbsent(fact, f -> new ArrayList<>()).add(condition);
                Table table = tables.computeIfAbsent(fact, f -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                condition.pattern() + "_" + file.section().replace('-', '_'),
                                name -> new Table(name, new ArrayList<>()));
                alternatives(condition).forEach(tests -> table.rows().add(new Row(numbered.size(), tests)));
                numbered.add(Engines.CATALOG.rule(SourceEngine.id(rule)));
            }
        }
        tables.forEach((fact, named) -> phases.put(
                fact,
                new Tables(
                        FactPath.all(conditions.get(fact)),
                        List.copyOf(named.values()),
                        named.keySet().toArray(String[]::new))));
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(model()))))
                .getOrElseThrow(e -> new IllegalStateException("the model does not load", e));
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    /** The tests of which one list or another must hold. */
    private static List<List<Test>> alternatives(SourceCondition condition) {
        List<List<Test>> rows = List.of(List.of());
        for (Expression term : condition.terms()) {
            rows = both(rows, alternatives(term, true));
        }
        return rows;
    }

    private static List<List<Test>> alternatives(Expression term, boolean holds) {
        if (term instanceof Expression.Not not) {
            return alternatives(not.operand(), !holds);
        }
        if (term instanceof Expression.And and) {
            return holds ? all(and.parts(), true) : any(and.parts(), false);
        }
        if (term instanceof Expression.Or or) {
            return holds ? any(or.parts(), true) : all(or.parts(), false);
        }
        return List.of(List.of(test(term, holds)));
    }

    private static List<List<Test>> all(List<Expression> parts, boolean holds) {
        List<List<Test>> one = List.of(List.of());
        return parts.stream().map(part -> alternatives(part, holds)).reduce(one, DmnMatcher::both);
    }

    private static List<List<Test>> any(List<Expression> parts, boolean holds) {
        List<List<Test>> rows = new ArrayList<>();
        if (holds) {
            equalities(parts)
                    .forEach((path, values) -> rows.add(List.of(new Test(
                            path,
                            String.join(", ", values),
                            "list contains([" + String.join(", ", values) + "], ?)"))));
        }
        parts.stream()
                .filter(part -> !holds || !isEquality(part))
                .forEach(part -> rows.addAll(alternatives(part, holds)));
        return rows;
    }

    private static List<List<Test>> both(List<List<Test>> some, List<List<Test>> others) {
        return some.stream()
                .flatMap(a -> others.stream()
                        .map(b -> Stream.of(a, b).flatMap(List::stream).toList()))
                .toList();
    }

    private static boolean isEquality(Expression term) {
        return term instanceof Comparison comparison && comparison.operator().equals("==");
    }

    /** The constants that some parts of an {@code ||} compare with, by path: those of one path fit in one cell. */
    private static Map<String, List<String>> equalities(List<Expression> parts) {
        return parts.stream()
                .filter(DmnMatcher::isEquality)
                .map(Comparison.class::cast)
                .collect(Collectors.groupingBy(
                        Comparison::path,
                        LinkedHashMap::new,
                        Collectors.mapping(DmnMatcher::constant, Collectors.toList())));
    }

    private static Test test(Expression leaf, boolean holds) {
        String path = FactPath.path(leaf);
        if (!(leaf instanceof Comparison comparison)) {
            return new Test(path, Boolean.toString(holds), "? = " + holds);
        }
        String constant = constant(comparison);
        if (comparison.operator().equals("contains")) {
            String contains = "list contains(?, " + constant + ")";
            String test = holds ? contains : "not(" + contains + ")";
            return new Test(path, test, test);
        }
        return holds == comparison.operator().equals("==")
                ? new Test(path, constant, "? = " + constant)
                : new Test(path, "not(" + constant + ")", "? != " + constant);
    }

    private static String constant(Comparison comparison) {
        return '"' + comparison.constant().substring(comparison.constant().indexOf('.') + 1) + '"';
    }

    private String model() {
        StringBuilder xml = new StringBuilder("""
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="rules" name="rules" \
                namespace="io.nextmove.rules">
                <itemDefinition name="words" isCollection="true"><typeRef>string</typeRef></itemDefinition>
                <itemDefinition name="numbers" isCollection="true"><typeRef>number</typeRef></itemDefinition>
                """);
        Map<String, FactPath> inputs = new LinkedHashMap<>();
        phases.values().forEach(phase -> inputs.putAll(phase.inputs()));
        inputs.forEach((path, input) -> xml.append("""
                <inputData id="%1$s" name="%1$s"><variable name="%1$s" typeRef="%2$s"/></inputData>
                """.formatted(name(path), type(input))));
        phases.values().forEach(phase -> phase.tables().forEach(table -> addDecision(xml, table, phase.inputs())));
        return xml.append("</definitions>").toString();
    }

    private static void addDecision(StringBuilder xml, Table table, Map<String, FactPath> inputs) {
        List<String> columns = table.columns();
        xml.append("""
                <decision id="%1$s" name="%1$s"><variable name="%1$s" typeRef="numbers"/>
                """.formatted(table.name()));
        columns.forEach(path -> xml.append("""
                <informationRequirement><requiredInput href="#%s"/></informationRequirement>
                """.formatted(name(path))));
        xml.append("<decisionTable hitPolicy=\"COLLECT\">\n");
        columns.forEach(path -> xml.append("""
                <input><inputExpression typeRef="%s"><text>%s</text></inputExpression></input>
                """.formatted(type(inputs.get(path)), name(path))));
        xml.append("<output typeRef=\"number\"/>\n");
        for (Row row : table.rows()) {
            xml.append("<rule>");
            columns.forEach(path ->
                    xml.append("<inputEntry><text>").append(cell(row, path)).append("</text></inputEntry>"));
            xml.append("<outputEntry><text>").append(row.number()).append("</text></outputEntry></rule>\n");
        }
        xml.append("</decisionTable></decision>\n");
    }

    private static String cell(Row row, String path) {
        List<Test> tests =
                row.tests().stream().filter(test -> test.path().equals(path)).toList();
        return switch (tests.size()) {
            case 0 -> "-";
            case 1 -> tests.get(0).cell();
            default -> tests.stream().map(Test::part).collect(Collectors.joining(" and "));
        };
    }

    /** A path as a name of DMN, in which a dot would ask for a part of a structure. */
    private static String name(String path) {
        return path.replace('.', '_');
    }

    private static String type(FactPath path) {
        return switch (path.kind()) {
            case TRUTH -> "boolean";
            case WORD -> "string";
            case WORDS -> "words";
        };
    }

    @Override
    public void match(PhaseInput input, Set<Fact<?>> open, Findings findings) {
        for (int number : holding(input)) {
            Application.apply(numbered.get(number), findings);
        }
    }

    /** The numbers of the rules that hold for a fact. */
    private int[] holding(Object fact) {
        Tables phase = phases.get(fact.getClass());
        DMNContext context = runtime.newContext();
        phase.inputs().forEach((path, input) -> context.set(name(path), input.value(fact)));
        DMNResult result = runtime.evaluateByName(model, context, phase.names());
        if (result.hasErrors()) {
            throw new IllegalStateException("a table failed");
        }
        return Arrays.stream(phase.names())
                .flatMap(table -> ((List<?>) result.getContext().get(table)).stream())
                .mapToInt(number -> ((Number) number).intValue())
                .distinct()
                .toArray();
    }
}
