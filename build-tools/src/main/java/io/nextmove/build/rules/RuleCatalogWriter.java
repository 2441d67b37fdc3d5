package io.nextmove.build.rules;

import io.nextmove.build.rules.Expression.Call;
import io.nextmove.build.rules.Expression.Leaf;
import io.nextmove.build.rules.Passages.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks the form of every rule and writes the rule catalog: what an answer says of a rule. An ill-formed rule fails the
 * build with its file, its line and what to do.
 */
public final class RuleCatalogWriter {
    private static final Set<String> KEYS = Set.of("id", "cites", "footing", "because", "printsAs");
    private static final Pattern ID = Pattern.compile("[A-Z]+[0-9]?(-[0-9A-Z_]+[a-z]?){0,2}(\\.[0-9]+)?");
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}[^\"]*[^.!?\\s]");
    private static final Pattern CONDITION = Pattern.compile("(\\w+)\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("(Question heading|Heading|Title)\\b.*");
    private static final Set<String> FOOTINGS = Set.of("STATED", "INFERRED", "POLICY");
    private static final Set<String> NORMATIVE =
            Set.of("RECOMMENDATION", "PROHIBITION", "CRITERION", "LIMIT", "SCRIPT");
    private static final Set<Integer> MISSING_NOTES = Set.of(13, 16);
    /** The rows of limits that look at the passages which rules before them cited. */
    private static final Set<String> LOOKING_BACK = Set.of("NOT-03", "NOT-08", "NOT-09");

    /** The phases by the name of the fact that their rules test. */
    static final Map<String, String> PHASES = Map.of(
            "StatementPhase", "STATEMENTS",
            "SignPhase", "SIGNS",
            "ReadingPhase", "READING",
            "TimelinePhase", "TIMELINE",
            "MovePhase", "MOVES",
            "FollowUpPhase", "FOLLOW_UPS",
            "AnswerPhase", "ANSWERS",
            "OutcomePhase", "OUTCOME");

    /** The judgment that an answer names for each judgment that rules test. */
    private static final Map<String, String> MATTERS = Map.of(
            "abuse", "ABUSE",
            "departureState", "DEPARTURE",
            "asking", "ASKING",
            "refusalReading", "REFUSAL",
            "readingBasis", "REFUSAL",
            "timelineState", "TIMELINE");

    private static final Map<String, String> SIGNS =
            Map.of("reasonSign", "REASON", "treatmentSign", "TREATMENT", "calmSign", "CALM", "beneathSign", "BENEATH");

    /** What a judgment or a sign is stated by: an action, and how its first argument begins. */
    private static final Map<String, List<String>> STATED_BY = Map.of(
            "abuse", List.of("abuse"),
            "departureState", List.of("departure"),
            "asking", List.of("asking"),
            "reasonSign", List.of("indicate Sign.REASON"),
            "treatmentSign", List.of("indicate Sign.TREATMENT"),
            "calmSign", List.of("indicate Sign.CALM"),
            "beneathSign", List.of("indicate Sign.BENEATH"),
            "refusalReading", List.of("reading", "redFlag"),
            "readingBasis", List.of("reading", "redFlag"),
            "timelineState", List.of("timeline"));

    private final VocabularyFiles vocabulary;
    private final Passages passages;
    private final Set<String> policies;
    private final Moves moves;
    private final List<Checked> rules = new ArrayList<>();
    private final Map<String, Set<String>> factsByName = new HashMap<>();

    /** A rule that has its form. */
    record Checked(
            RuleSource source,
            String id,
            String row,
            String pattern,
            List<Expression> terms,
            List<Effect> effects,
            Set<String> cites) {}

    private RuleCatalogWriter(VocabularyFiles vocabulary, Passages passages, Set<String> policies, Moves moves) {
        this.vocabulary = vocabulary;
        this.passages = passages;
        this.policies = policies;
        this.moves = moves;
    }

    /**
     * Checks the rules of some files.
     *
     * @throws RuleFormException at the first rule that does not have the form
     */
    static RuleCatalogWriter check(
            List<RuleFile> files, VocabularyFiles vocabulary, Passages passages, Set<String> policies, Moves moves) {
        RuleCatalogWriter writer = new RuleCatalogWriter(vocabulary, passages, policies, moves);
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (RuleFile file : files) {
            for (RuleSource rule : file.rules()) {
                writer.rules.add(writer.check(rule, ids, names));
            }
        }
        writer.checkPrintedAs(ids);
        writer.checkLookingBack();
        writer.checkConflicts();
        return writer;
    }

    List<Checked> rules() {
        return rules;
    }

    /**
     * The lines of the catalog: id, row, sentence, reason for people, footing, passages and facts of each rule, then the
     * judgments, the signs and the facts that it tests itself, and the rule whose reason is printed in its place.
     */
    List<String> lines() {
        return rules.stream().map(this::line).toList();
    }

    private String line(Checked rule) {
        Set<String> facts = new TreeSet<>();
        rule.terms().forEach(term -> facts.addAll(facts(term)));
        Set<String> judgments = new TreeSet<>();
        Set<String> signs = new TreeSet<>();
        Set<String> own = new TreeSet<>();
        rule.terms().forEach(term -> premises(term, judgments, signs, own));
        return String.join(
                "\t",
                rule.id(),
                rule.row(),
                rule.source().name(),
                rule.source().annotations().getOrDefault("because", ""),
                rule.source().annotations().get("footing"),
                String.join(" ", rule.cites()),
                String.join(" ", facts),
                String.join(" ", judgments),
                String.join(" ", signs),
                String.join(" ", own),
                rule.source().annotations().getOrDefault("printsAs", ""));
    }

    // Form.

    private Checked check(RuleSource rule, Set<String> ids, Set<String> names) {
        if (!names.add(rule.name())) {
            throw wrong(rule, "another rule has the same sentence; say what differs");
        }
        if (!SENTENCE.matcher(rule.name()).matches() || rule.name().split(" ").length < 5) {
            throw wrong(
                    rule, "the name is no sentence; begin with a capital, state condition and effect, no full stop");
        }
        for (String key : rule.annotations().keySet()) {
            if (!KEYS.contains(key)) {
                throw wrong(rule, "`@" + key + "` is not known; allowed: @id, @cites, @footing, @because, @printsAs");
            }
        }
        String id = annotation(rule, "id");
        if (!ID.matcher(id).matches()) {
            throw wrong(rule, "`@id` is no id; give the row of the guideline, for example \"EXC-08\" or \"EXC-08.2\"");
        }
        if (!ids.add(id)) {
            throw wrong(rule, "`@id` is taken by another rule; number them as \"EXC-08.1\", \"EXC-08.2\"");
        }
        String footing = annotation(rule, "footing");
        if (!FOOTINGS.contains(footing)) {
            throw wrong(rule, "`@footing` is not known; allowed: STATED, INFERRED, POLICY");
        }
        Set<String> cites = cites(rule, footing);
        Matcher condition = CONDITION.matcher(rule.condition());
        if (!condition.matches() || !PHASES.containsKey(condition.group(1)) || open(condition.group(2))) {
            throw wrong(rule, "the condition tests one fact; write one of " + new TreeSet<>(PHASES.keySet()));
        }
        List<Expression> terms;
        List<Effect> effects;
        try {
            terms = Expression.parseAll(condition.group(2));
            effects = Effect.parse(rule.consequence());
        } catch (IllegalArgumentException e) {
            throw wrong(rule, e.getMessage() + "; close every bracket and join parts by a comma, `||` or `&&`");
        }
        terms.stream().flatMap(Expression::names).forEach(name -> known(rule, name));
        int dot = id.indexOf('.');
        return new Checked(rule, id, dot < 0 ? id : id.substring(0, dot), condition.group(1), terms, effects, cites);
    }

    /** Whether a bracket closes before the end: the condition then has a second pattern. */
    private static boolean open(String inside) {
        int depth = 0;
        for (int at = 0; at < inside.length(); at++) {
            char c = inside.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    private void known(RuleSource rule, String name) {
        if (!vocabulary.knows(name)) {
            throw wrong(rule, "`" + name + "` is neither a fact nor a word; define it in words.yaml");
        }
    }

    private static String annotation(RuleSource rule, String key) {
        String value = rule.annotations().get(key);
        if (value == null) {
            throw wrong(rule, "`@" + key + "` is missing; every rule has @id, @cites and @footing");
        }
        return value;
    }

    private Set<String> cites(RuleSource rule, String footing) {
        Set<String> cited = new LinkedHashSet<>();
        boolean normative = false;
        for (String part : annotation(rule, "cites").split(",")) {
            String cite = part.strip();
            boolean policy = cite.startsWith("policy/");
            if (policy != footing.equals("POLICY")) {
                throw wrong(rule, "POLICY cites policy/NAME and nothing else does; split the rule or mend its footing");
            }
            if (policy) {
                if (!policies.contains(cite)) {
                    throw wrong(rule, "`" + cite + "` has no reason; write it into policies.tsv");
                }
                cited.add(cite);
                continue;
            }
            List<Passage> range;
            try {
                range = passages.range(cite);
            } catch (IllegalArgumentException e) {
                throw wrong(rule, "`" + cite + "` in `@cites` is no passage; take ids from passages.tsv");
            }
            for (Passage p : range) {
                citable(rule, p);
                normative |= NORMATIVE.contains(p.kind());
                cited.add(p.id());
            }
        }
        if (footing.equals("STATED") && !normative) {
            throw wrong(
                    rule,
                    "STATED needs a passage that recommends, prohibits, limits, words or tells apart;"
                            + " cite one or make it INFERRED");
        }
        return cited;
    }

    private static void citable(RuleSource rule, Passage p) {
        if (p.kind().equals("PROMOTION")) {
            throw wrong(rule, "`" + p.id() + "` is promotion and no advice; take it out");
        }
        if (HEADING.matcher(p.paraphrase()).matches()) {
            throw wrong(rule, "`" + p.id() + "` is a heading; cite what stands under it");
        }
        if (p.note().isPresent() && MISSING_NOTES.contains(p.note().getAsInt())) {
            throw wrong(rule, "`" + p.id() + "` has a note that the source lacks (13, 16); take it out");
        }
    }

    private void checkPrintedAs(Set<String> ids) {
        for (Checked rule : rules) {
            String other = rule.source().annotations().get("printsAs");
            if (other != null && !ids.contains(other)) {
                throw wrong(
                        rule.source(), "`@printsAs` names no rule; give the id of the rule whose reason is printed");
            }
        }
    }

    /** A limit that looks at the passages of earlier rules must not be missed by a rule of its own phase. */
    private void checkLookingBack() {
        Set<String> lookedAt = new HashSet<>();
        rules.stream().filter(r -> LOOKING_BACK.contains(r.row())).forEach(r -> lookedAt.addAll(r.cites()));
        for (Checked rule : rules) {
            if (rule.pattern().equals("OutcomePhase") && !overlooked(rule)) {
                for (String id : rule.cites()) {
                    if (lookedAt.contains(id)) {
                        throw wrong(
                                rule.source(),
                                "`" + id + "` has a limit that looks at rules before this one; cite another");
                    }
                }
            }
        }
    }

    /** Whether limits do not look at a rule: it is one of them, or a headline. */
    private static boolean overlooked(Checked rule) {
        return rule.row().startsWith("NOT-") || rule.row().startsWith("HDL-");
    }

    /** Actions that set one value for a key: two rules must not give the same key different values. */
    private void checkConflicts() {
        Map<String, Map<String, Checked>> values = new LinkedHashMap<>();
        for (Checked rule : rules) {
            for (Effect effect : rule.effects()) {
                List<String> arguments = effect.arguments();
                String key =
                        switch (effect.name()) {
                            case "timeline", "addNote", "addAvoid" -> effect.name() + "( " + arguments.get(0) + " )";
                            case "openWishedDoors" -> effect.name();
                            default -> null;
                        };
                if (key == null) {
                    continue;
                }
                String value = effect.name().equals("openWishedDoors") ? rule.id() : arguments.toString();
                Map<String, Checked> known = values.computeIfAbsent(key, k -> new LinkedHashMap<>());
                known.putIfAbsent(value, rule);
                if (known.size() > 1) {
                    Checked first = known.values().iterator().next();
                    throw wrong(
                            rule.source(),
                            "`" + key + "` has another value in rule " + first.id() + "; give both the same");
                }
            }
        }
    }

    private static RuleFormException wrong(RuleSource rule, String problem) {
        return new RuleFormException(rule.file(), rule.line(), rule.name(), problem);
    }

    // Facts.

    private Set<String> facts(Expression expression) {
        Set<String> facts = new TreeSet<>();
        expression
                .leaves()
                .forEach(leaf ->
                        facts.addAll(leaf instanceof Call call ? factsOf(call) : factsOf(((Leaf) leaf).path())));
        return facts;
    }

    private Set<String> factsOf(String name) {
        String key = VocabularyFiles.fact(name).orElse(name);
        Set<String> known = factsByName.get(key);
        if (known == null) {
            known = new TreeSet<>();
            factsByName.put(key, known);
            known.addAll(find(key));
        }
        return known;
    }

    private Set<String> find(String name) {
        if (VocabularyFiles.fact(name).isPresent()) {
            return Set.of(name);
        }
        if (VocabularyFiles.COMPOSED.containsKey(name)) {
            return Set.copyOf(VocabularyFiles.COMPOSED.get(name));
        }
        if (VocabularyFiles.JUDGMENTS.containsKey(name)) {
            List<String> by = Objects.requireNonNull(STATED_BY.get(name), name);
            return factsOfRules(rule -> rule.effects().stream()
                    .anyMatch(effect -> by.contains(effect.name())
                            || !effect.arguments().isEmpty()
                                    && by.contains(effect.name() + " "
                                            + effect.arguments().get(0))));
        }
        WordDefinition word = vocabulary.word(name);
        if (word.unnamed()) {
            return Set.of();
        }
        return word.definition().map(this::facts).orElseGet(() -> new TreeSet<>(word.reads()));
    }

    /** The facts behind what came out: those of every rule that may decide the statuses, or that is cited. */
    private Set<String> factsOf(Call call) {
        Set<String> known = factsByName.get(call.text());
        if (known == null) {
            known = new TreeSet<>();
            factsByName.put(call.text(), known);
            known.addAll(factsOfRules(call.function().equals("cited") ? citing(call) : touching(call)));
            if (!call.function().equals("cited")
                    && moves.named(call.argument()).stream().anyMatch(moves::isDoor)) {
                known.addAll(Moves.RANKING);
            }
        }
        return known;
    }

    private Predicate<Checked> citing(Call call) {
        Set<String> limited = new HashSet<>();
        rules.stream().filter(r -> r.row().equals(call.argument())).forEach(r -> limited.addAll(r.cites()));
        return rule -> !overlooked(rule) && rule.cites().stream().anyMatch(limited::contains);
    }

    private Predicate<Checked> touching(Call call) {
        Set<String> named = moves.named(call.argument());
        return rule ->
                rule.effects().stream().anyMatch(effect -> named.stream().anyMatch(m -> moves.touches(effect, m)));
    }

    /** The rules that bring what a condition asks of statuses: that propose the moves, or restrict by the trait. */
    private Predicate<Checked> bringing(Call call) {
        if (call.function().equals("cited")) {
            return citing(call);
        }
        if (call.function().equals("barred")) {
            return rule -> rule.effects().stream().anyMatch(e -> moves.restricts(e, call.argument()));
        }
        Set<String> named = moves.named(call.argument());
        if (call.function().equals("restricted")) {
            return rule ->
                    rule.effects().stream().anyMatch(e -> named.stream().anyMatch(m -> moves.restrictsMove(e, m)));
        }
        return rule ->
                rule.effects().stream().anyMatch(effect -> named.stream().anyMatch(m -> moves.proposes(effect, m)));
    }

    private Set<String> factsOfRules(Predicate<Checked> which) {
        Set<String> facts = new TreeSet<>();
        for (Checked rule : rules) {
            if (which.test(rule)) {
                rule.terms().forEach(term -> facts.addAll(facts(term)));
            }
        }
        return facts;
    }

    /** What an expression tests itself: through words, and no further than judgments and signs. */
    private void premises(Expression expression, Set<String> judgments, Set<String> signs, Set<String> facts) {
        expression
                .leaves()
                .filter(Call.class::isInstance)
                .map(Call.class::cast)
                .forEach(call -> rules.stream()
                        .filter(bringing(call))
                        .forEach(rule -> rule.terms().forEach(term -> premises(term, judgments, signs, facts))));
        expression.names().forEach(name -> {
            if (MATTERS.containsKey(name)) {
                judgments.add(MATTERS.get(name));
            } else if (SIGNS.containsKey(name)) {
                signs.add(SIGNS.get(name));
            } else if (VocabularyFiles.fact(name).isPresent()) {
                facts.add(VocabularyFiles.fact(name).get());
            } else if (VocabularyFiles.COMPOSED.containsKey(name)) {
                facts.addAll(VocabularyFiles.COMPOSED.get(name));
            } else {
                WordDefinition word = vocabulary.word(name);
                if (!word.unnamed()) {
                    word.definition()
                            .ifPresentOrElse(
                                    d -> premises(d, judgments, signs, facts), () -> facts.addAll(word.reads()));
                }
            }
        });
    }

    // Conditions as terms.

    /** The Java class that holds the conditions of all rules, by id. */
    String conditions(LanguageSources language) {
        StringBuilder out = new StringBuilder("""
                package io.nextmove.core.evaluate;

                import static io.nextmove.core.language.Term.*;

                import io.nextmove.core.language.*;
                import io.nextmove.judgment.*;
                import io.nextmove.move.*;
                import io.nextmove.situation.*;
                import java.util.HashMap;
                import java.util.List;
                import java.util.Map;
                import java.util.Set;

                /** The conditions of all rules as terms, by the id of the rule. Written by the build from the rule files. */
                final class RuleConditions {
                    private RuleConditions() {}

                    static Map<String, Condition> all() {
                        Map<String, Condition> all = new HashMap<>();
                """);
        Map<String, List<Checked>> byFile = rules.stream()
                .collect(Collectors.groupingBy(r -> r.source().file(), LinkedHashMap::new, Collectors.toList()));
        int number = 0;
        for (int i = 0; i < byFile.size(); i++) {
            out.append("        addFile").append(i).append("(all);\n");
        }
        out.append("        return all;\n    }\n");
        for (List<Checked> file : byFile.values()) {
            out.append("\n    private static void addFile").append(number++).append("(Map<String, Condition> all) {\n");
            for (Checked rule : file) {
                String terms = rule.terms().stream().map(language::term).collect(Collectors.joining(", "));
                out.append("        all.put(\"").append(rule.id()).append("\", new Condition(Phase.");
                out.append(PHASES.get(rule.pattern()))
                        .append(", List.of(")
                        .append(terms)
                        .append(")));\n");
            }
            out.append("    }\n");
        }
        return out.append("}\n").toString();
    }
}
