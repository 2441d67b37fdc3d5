package io.nextmove.core.book;

import io.nextmove.core.words.Ground;
import io.nextmove.core.words.Outcome;
import io.nextmove.core.words.Picture;
import io.nextmove.core.words.Planned;
import io.nextmove.core.words.Proposals;
import io.nextmove.core.words.Reading;
import io.nextmove.core.words.Reads;
import io.nextmove.core.words.Signs;
import io.nextmove.core.words.Told;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.Matter;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.Sign;
import io.nextmove.judgment.TimelineState;
import io.nextmove.passages.Passage;
import io.nextmove.passages.PassageIndex;
import io.nextmove.situation.Fact;
import io.nextmove.source.Footing;
import io.nextmove.source.PassageKind;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks the form of every rule and writes the rule book. Runs at build time; an ill-formed rule fails the build with its
 * file, its line and what to do.
 */
public final class RuleBookWriter {
    private static final Set<String> KEYS = Set.of("row", "cites", "footing");
    private static final Pattern ROW = Pattern.compile("[A-Z]+[0-9]?(-[0-9A-Z_]+[a-z]?)?");
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}[^\"]*[^.!?\\s]");
    private static final Pattern PATTERN = Pattern.compile("\\b([A-Z]\\w+)\\s*\\(");
    private static final Pattern TERM = Pattern.compile("(?<![\\w.])[a-z]\\w*(?:\\.[a-z]\\w*)*");
    private static final Set<String> OPERATORS = Set.of("contains", "true", "false");
    private static final Map<String, Class<?>> FACTS = Map.of(
            "Told", Told.class,
            "Signs", Signs.class,
            "Reading", Reading.class,
            "Picture", Picture.class,
            "Proposals", Proposals.class,
            "Outcome", Outcome.class,
            "Planned", Planned.class);
    private static final Set<PassageKind> NORMATIVE = EnumSet.of(
            PassageKind.RECOMMENDATION,
            PassageKind.PROHIBITION,
            PassageKind.CRITERION,
            PassageKind.LIMIT,
            PassageKind.SCRIPT);
    private static final Set<Integer> MISSING_NOTES = Set.of(13, 16);

    private static final Map<Class<?>, Matter> JUDGMENTS = Map.of(
            AbuseState.class, Matter.ABUSE,
            DepartureState.class, Matter.DEPARTURE,
            AskingState.class, Matter.ASKING,
            RefusalReading.class, Matter.REFUSAL,
            Ground.class, Matter.REFUSAL,
            TimelineState.class, Matter.TIMELINE);
    private static final Map<String, Sign> SIGNS = Map.of(
            "reasonRow", Sign.REASON,
            "treatmentRow", Sign.TREATMENT,
            "calmRow", Sign.CALM,
            "beneathRow", Sign.BENEATH);

    private static final Pattern HEADING = Pattern.compile("(Question heading|Heading|Title)\\b.*");

    private final PassageIndex index;
    private final Set<String> policies = Policy.all().keySet();
    private final Set<String> paths = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> lookedBackAt = new HashSet<>();

    private RuleBookWriter(PassageIndex index) {
        this.index = index;
        for (Fact<?> fact : Fact.all()) {
            paths.add(fact.path());
        }
    }

    /** Reads the rule files of the first argument, a folder, and writes the book to the second, a file, and its texts. */
    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[1]);
        Files.createDirectories(out.getParent());
        List<RuleFile> files = RuleFile.readAll(Path.of(args[0]));
        List<String> lines = lines(files, PassageIndex.load());
        List<String> texts = texts(files);
        Files.write(out, lines);
        Files.write(out.resolveSibling("rule-texts.tsv"), texts);
        List<String> rules = new ArrayList<>(lines);
        rules.addAll(texts);
        Files.write(
                out.resolveSibling("editions.txt"),
                List.of(Digest.of(String.join("\n", rules)), Digest.of(resource("passages.tsv") + resource("evidence.tsv"))));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PassageIndex.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Condition and consequence of each rule, in the order of the book, separated by a tab. */
    private static List<String> texts(List<RuleFile> files) {
        List<String> lines = new ArrayList<>();
        for (RuleFile file : files) {
            for (RuleSource rule : file.rules()) {
                lines.add(rule.condition() + '\t' + rule.consequence());
            }
        }
        return lines;
    }

    /**
     * The lines of the book: name, row, footing, passages and facts of each rule, then the judgments, the signs and the
     * facts that it tests itself; separated by tabs.
     *
     * @throws RuleFormException at the first rule that does not have the form
     */
    static List<String> lines(List<RuleFile> files, PassageIndex index) {
        RuleBookWriter writer = new RuleBookWriter(index);
        List<RuleSource> rules = files.stream().flatMap(file -> file.rules().stream()).toList();
        for (RuleSource rule : rules) {
            if (RuleBook.LOOKING_BACK.contains(rule.annotations().getOrDefault("row", ""))) {
                writer.lookedBackAt.addAll(writer.cited(rule, footing(rule)));
            }
        }
        return rules.stream().map(writer::line).toList();
    }

    private String line(RuleSource rule) {
        if (!names.add(rule.name())) {
            throw wrong(rule, "another rule has the same name; say what differs");
        }
        if (!SENTENCE.matcher(rule.name()).matches() || rule.name().split(" ").length < 5) {
            throw wrong(rule, "the name is no sentence; begin with a capital, state condition and effect, no full stop");
        }
        for (String key : rule.annotations().keySet()) {
            if (!KEYS.contains(key)) {
                throw wrong(rule, "`@" + key + "` is not known; allowed: @row, @cites, @footing");
            }
        }
        String row = annotation(rule, "row");
        if (!ROW.matcher(row).matches()) {
            throw wrong(rule, "`@row` names no row of the guideline; give one, for example \"EXC-08\"");
        }
        Footing footing = footing(rule);
        Set<String> cited = cited(rule, footing);
        Class<?> pattern = pattern(rule);
        if (pattern == Outcome.class && !row.startsWith("NOT-")) {
            for (String id : cited) {
                if (lookedBackAt.contains(id)) {
                    throw wrong(rule, "`" + id + "` has a limit that looks at rules before this one; cite another");
                }
            }
        }
        Tested all = tested(rule, pattern, true);
        Tested itself = tested(rule, pattern, false);
        return String.join(
                "\t",
                rule.name(),
                row,
                footing.name(),
                String.join(" ", cited),
                joined(all.facts),
                joined(itself.judgments),
                joined(itself.signs),
                joined(itself.facts));
    }

    private static String joined(Set<?> values) {
        return values.stream().map(v -> v instanceof Enum<?> e ? e.name() : v.toString()).collect(Collectors.joining(" "));
    }

    /** What a condition tests; through judgments and signs down to facts, or no further than these. */
    private static final class Tested {
        private final boolean through;
        private final Set<Matter> judgments = new TreeSet<>();
        private final Set<Sign> signs = new TreeSet<>();
        private final Set<Fact<?>> facts = new TreeSet<>();
        private final Set<String> seen = new HashSet<>();

        private Tested(boolean through) {
            this.through = through;
        }

        /** Whether the word is a judgment or a sign, at which the way ends. */
        private boolean ends(Method method) {
            Matter judgment = JUDGMENTS.get(method.getReturnType());
            Sign sign = SIGNS.get(word(method));
            if (through || judgment == null && sign == null) {
                return false;
            }
            if (judgment != null) {
                judgments.add(judgment);
            } else {
                signs.add(sign);
            }
            return true;
        }
    }

    private static String annotation(RuleSource rule, String key) {
        String value = rule.annotations().get(key);
        if (value == null) {
            throw wrong(rule, "`@" + key + "` is missing; every rule has @row, @cites and @footing");
        }
        return value;
    }

    private static Footing footing(RuleSource rule) {
        String value = annotation(rule, "footing");
        for (Footing footing : Footing.values()) {
            if (footing.name().equals(value)) {
                return footing;
            }
        }
        throw wrong(rule, "`@footing` is not known; allowed: STATED, INFERRED, POLICY");
    }

    private Set<String> cited(RuleSource rule, Footing footing) {
        Set<String> cited = new LinkedHashSet<>();
        boolean normative = false;
        for (String part : annotation(rule, "cites").split(",")) {
            String cite = part.strip();
            boolean policy = cite.startsWith("policy/");
            if (policy != (footing == Footing.POLICY)) {
                throw wrong(rule, "POLICY cites policy/NAME and nothing else does; split the rule or mend its footing");
            }
            if (policy) {
                if (!policies.contains(cite)) {
                    throw wrong(rule, "`" + cite + "` has no reason; write it into policies.tsv");
                }
                cited.add(cite);
                continue;
            }
            List<Passage> passages;
            try {
                passages = index.range(cite);
            } catch (IllegalArgumentException e) {
                throw wrong(rule, "`" + cite + "` in `@cites` is no passage; take ids from passages.tsv");
            }
            for (Passage p : passages) {
                check(rule, p);
                normative |= NORMATIVE.contains(p.kind());
                cited.add(p.id());
            }
        }
        if (footing == Footing.STATED && !normative) {
            throw wrong(rule, "STATED needs a passage that recommends, prohibits, limits, words or tells apart;"
                    + " cite one or make it INFERRED");
        }
        return cited;
    }

    private static void check(RuleSource rule, Passage p) {
        if (p.kind() == PassageKind.PROMOTION) {
            throw wrong(rule, "`" + p.id() + "` is promotion and no advice; take it out");
        }
        if (HEADING.matcher(p.paraphrase()).matches()) {
            throw wrong(rule, "`" + p.id() + "` is a heading; cite what stands under it");
        }
        if (p.note().isPresent() && MISSING_NOTES.contains(p.note().getAsInt())) {
            throw wrong(rule, "`" + p.id() + "` has a note that the source lacks (13, 16); take it out");
        }
    }

    private static Class<?> pattern(RuleSource rule) {
        Matcher patterns = PATTERN.matcher(rule.condition());
        if (!patterns.find()) {
            throw wrong(rule, "the condition has no pattern; write one of " + new TreeSet<>(FACTS.keySet()));
        }
        Class<?> type = FACTS.get(patterns.group(1));
        if (type == null) {
            throw wrong(
                    rule, "`" + patterns.group(1) + "` is no pattern; allowed: " + new TreeSet<>(FACTS.keySet()));
        }
        if (patterns.find()) {
            throw wrong(rule, "the condition has two patterns, and a rule tests one fact; split the rule");
        }
        return type;
    }

    private Tested tested(RuleSource rule, Class<?> type, boolean through) {
        Tested tested = new Tested(through);
        Matcher terms = TERM.matcher(rule.condition());
        while (terms.find()) {
            String term = terms.group();
            if (!OPERATORS.contains(term) && !rule.condition().startsWith("$" + term + " :")) {
                add(tested, rule, term, type);
            }
        }
        return tested;
    }

    private void add(Tested tested, RuleSource rule, String term, Class<?> type) {
        if (!tested.seen.add(term)) {
            return;
        }
        String[] steps = term.split("\\.");
        String path = steps.length > 1 ? steps[0] + "." + steps[1] : steps[0];
        if (paths.contains(path)) {
            tested.facts.add(Fact.of(path));
            return;
        }
        for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
            for (Method method : c.getDeclaredMethods()) {
                if (steps.length == 1 && word(method).equals(term) && method.isAnnotationPresent(Reads.class)) {
                    if (!tested.ends(method)) {
                        for (String read : method.getAnnotation(Reads.class).value().split(" ")) {
                            add(tested, rule, read, type);
                        }
                    }
                    return;
                }
            }
        }
        throw wrong(rule, "`" + term + "` is neither a fact nor a word with @Reads; define it");
    }

    private static String word(Method method) {
        String name = method.getName();
        int prefix = name.startsWith("is") ? 2 : name.startsWith("get") ? 3 : 0;
        return Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1);
    }

    private static RuleFormException wrong(RuleSource rule, String problem) {
        return new RuleFormException(rule.file(), rule.line(), rule.name(), problem);
    }
}
