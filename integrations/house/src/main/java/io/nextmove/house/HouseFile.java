package io.nextmove.house;

import io.nextmove.HouseRules;
import io.nextmove.core.house.HouseRule;
import io.nextmove.situation.Fact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;

/** A file of rules of a service as it was read and checked. */
final class HouseFile {
    private static final int MOST = 200;
    private static final Set<String> ANNOTATIONS = Set.of("id", "cites", "footing", "because");
    private static final String FORM =
            "a file has rules, each: rule \"a sentence\" @id(\"OUR-1\") @cites(\"house/name\") @footing(\"HOUSE\") when … then … end";

    private final HouseRules source;
    private final List<HouseRule> rules = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final Set<String> sentences = new HashSet<>();

    private HouseFile(HouseRules source) {
        this.source = source;
        PackageDescr file = parse();
        noMore(file);
        if (file.getRules().isEmpty() || file.getRules().size() > MOST) {
            throw wrong(1, "must have at least one rule, and at most " + MOST);
        }
        file.getRules().forEach(this::read);
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException if it has anything but what rules of a service may have
     */
    static HouseFile of(HouseRules source) {
        return new HouseFile(source);
    }

    /** The rules in the order of the file. */
    List<HouseRule> rules() {
        return List.copyOf(rules);
    }

    /** The condition of each rule, as text for the compiler. */
    List<String> conditions() {
        return List.copyOf(conditions);
    }

    private IllegalArgumentException wrong(int line, String allowed) {
        return new IllegalArgumentException(source.name() + ":" + Math.max(1, line) + ": " + allowed);
    }

    private PackageDescr parse() {
        DrlParser parser = new DrlParser();
        PackageDescr file = null;
        try {
            file = parser.parse(false, source.rules());
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            // the message below is the one to give
        }
        if (file == null || parser.hasErrors()) {
            int line = parser.getErrors().stream()
                    .map(DroolsError::getLines)
                    .filter(lines -> lines != null && lines.length > 0)
                    .mapToInt(lines -> lines[0])
                    .min()
                    .orElse(1);
            throw wrong(line, "cannot be read; " + FORM);
        }
        return file;
    }

    /** Rules and the global of their actions: a file has nothing else. */
    private void noMore(PackageDescr file) {
        Stream.of(
                        file.getImports(),
                        file.getFunctionImports(),
                        file.getAccumulateImports(),
                        file.getFunctions(),
                        file.getTypeDeclarations(),
                        file.getEnumDeclarations(),
                        file.getEntryPointDeclarations(),
                        file.getWindowDeclarations(),
                        file.getAttributes())
                .flatMap(found -> found.stream())
                .map(BaseDescr.class::cast)
                .findFirst()
                .ifPresent(found -> {
                    throw wrong(found.getLine(), "must have rules only: no import, function, declaration or attribute");
                });
        if (file.getUnit() != null) {
            throw wrong(file.getUnit().getLine(), "must have rules only, and no unit");
        }
        for (GlobalDescr global : file.getGlobals()) {
            if (!"actions".equals(global.getIdentifier())) {
                throw wrong(global.getLine(), "must have no global but `actions`");
            }
        }
    }

    private void read(RuleDescr rule) {
        String place = source.name() + ":" + rule.getLine();
        String sentence = rule.getName();
        Function<String, RuntimeException> wrong = wrong(place, sentence);
        if (!rule.isRule()
                || rule.getParentName() != null
                || !rule.getAttributes().isEmpty()) {
            throw wrong.apply(
                    "must be a rule without attributes and without `extends`: the order of rules has no meaning");
        }
        if (sentence.chars().anyMatch(Character::isISOControl)) {
            throw wrong.apply("its sentence must be on one line");
        }
        if (!sentences.add(sentence)) {
            throw wrong.apply("another rule has the same sentence");
        }
        for (String name : rule.getAnnotationNames()) {
            if (!ANNOTATIONS.contains(name)) {
                throw wrong.apply("the annotations are @id, @cites, @footing and @because");
            }
        }
        String id = annotation(rule, "id", "[A-Za-z][A-Za-z0-9.-]*", "such as @id(\"OUR-1\")", wrong);
        String cites = annotation(
                rule,
                "cites",
                "house/[a-z0-9-]{1,60}(\\s*,\\s*house/[a-z0-9-]{1,60})*",
                "such as @cites(\"house/referrals\")",
                wrong);
        annotation(rule, "footing", "HOUSE", "@footing(\"HOUSE\")", wrong);
        SortedSet<Fact<?>> facts = new TreeSet<>();
        conditions.add(condition(rule, facts));
        if (!rule.getNamedConsequences().isEmpty()) {
            throw wrong.apply("must have one consequence");
        }
        rules.add(new HouseRule(
                place,
                id,
                sentence,
                Optional.ofNullable(rule.getAnnotation("because")).map(HouseFile::value),
                List.of(cites.split("\\s*,\\s*")),
                facts,
                ConsequenceReader.read(
                        String.valueOf(rule.getConsequence()),
                        wrong(source.name() + ":" + rule.getConsequenceLine(), sentence))));
    }

    /** What makes the error of a rule from what is allowed. A sentence that spans lines is cut, so that the error is one line. */
    private static Function<String, RuntimeException> wrong(String place, String sentence) {
        String name = sentence.lines().findFirst().orElse("");
        String named = name.length() > 120 ? name.substring(0, 120) : name;
        return allowed -> new IllegalArgumentException(place + ": rule `" + named + "`: " + allowed);
    }

    private static String annotation(
            RuleDescr rule, String name, String form, String example, Function<String, RuntimeException> wrong) {
        AnnotationDescr found = rule.getAnnotation(name);
        String value = found == null ? "" : value(found);
        if (!value.matches(form)) {
            throw wrong.apply("must have " + example);
        }
        return value;
    }

    private static String value(AnnotationDescr annotation) {
        return String.valueOf(Objects.requireNonNullElse(annotation.getSingleValueStripped(), ""));
    }

    // Conditions.

    private String condition(RuleDescr rule, SortedSet<Fact<?>> facts) {
        StringBuilder text = new StringBuilder();
        for (BaseDescr one : rule.getLhs().getDescrs()) {
            BaseDescr pattern = one;
            if (one instanceof NotDescr not && not.getDescrs().size() == 1) {
                text.append("not ");
                pattern = not.getDescrs().get(0);
            }
            text.append(pattern(pattern, facts, at(pattern, rule))).append('\n');
        }
        return text.toString();
    }

    private Function<String, RuntimeException> at(BaseDescr pattern, RuleDescr rule) {
        return wrong(source.name() + ":" + Math.max(pattern.getLine(), rule.getLine()), rule.getName());
    }

    private String pattern(BaseDescr descr, SortedSet<Fact<?>> facts, Function<String, RuntimeException> wrong) {
        boolean plain = descr instanceof PatternDescr p
                && p.getIdentifier() == null
                && p.getSource() == null
                && p.getBehaviors().isEmpty()
                && p.getAnnotationNames().isEmpty()
                && !p.isQuery()
                && !p.isUnification();
        String type = plain ? ((PatternDescr) descr).getObjectType() : "";
        if (!type.equals("Situation") && !type.equals("House")) {
            throw wrong.apply(
                    "a condition has Situation( … ) and House( … ), each with or without `not` before it, and nothing else: no eval, no from, no names");
        }
        StringBuilder terms = new StringBuilder();
        for (BaseDescr constraint : ((PatternDescr) descr).getConstraint().getDescrs()) {
            if (!(constraint instanceof ExprConstraintDescr expression)
                    || expression.getType() != ExprConstraintDescr.Type.NAMED) {
                throw wrong.apply("a condition binds no names and no positions");
            }
            terms.append(terms.isEmpty() ? "" : ", ").append(expression.getExpression());
        }
        ConditionReader.Read read =
                ConditionReader.read(terms.toString(), type.equals("House") ? source.facts() : null, wrong);
        facts.addAll(read.facts());
        return (type.equals("House") ? "HouseInput" : "FollowUpPhase") + "( " + read.text() + " )";
    }
}
