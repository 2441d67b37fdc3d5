package io.nextmove.core.book;

import io.nextmove.core.words.Outcome;
import io.nextmove.core.words.Picture;
import io.nextmove.core.words.Planned;
import io.nextmove.core.words.Proposals;
import io.nextmove.core.words.Reading;
import io.nextmove.core.words.Reads;
import io.nextmove.core.words.Signs;
import io.nextmove.core.words.Told;
import io.nextmove.passages.Passage;
import io.nextmove.passages.PassageIndex;
import io.nextmove.situation.Fact;
import io.nextmove.source.Footing;
import io.nextmove.source.PassageKind;
import java.io.IOException;
import java.lang.reflect.Method;
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
    private static final Set<String> OPERATORS = Set.of("exists", "not", "contains", "and", "true", "false");
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

    private static final Pattern HEADING = Pattern.compile("(Question heading|Heading|Title)\\b.*");

    private final PassageIndex index;
    private final Set<String> policies = Policy.all().keySet();
    private final Set<String> paths = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> lookedBackAt = new HashSet<>();

    private RuleBookWriter(PassageIndex index) {
        this.index = index;
        for (Fact fact : Fact.values()) {
            paths.add(fact.path());
        }
    }

    /** Reads the rule files of the first argument, a folder, and writes the book to the second, a file, and its texts. */
    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[1]);
        Files.createDirectories(out.getParent());
        List<RuleFile> files = RuleFile.readAll(Path.of(args[0]));
        Files.write(out, lines(files, PassageIndex.load()));
        Files.write(out.resolveSibling("rule-texts.tsv"), texts(files));
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
     * The lines of the book: name, row, footing, passages and facts of each rule, separated by tabs.
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
        Set<Class<?>> patterns = patterns(rule);
        if (patterns.contains(Outcome.class) && !row.startsWith("NOT-")) {
            for (String id : cited) {
                if (lookedBackAt.contains(id)) {
                    throw wrong(rule, "`" + id + "` has a limit that looks at rules before this one; cite another");
                }
            }
        }
        StringBuilder line = new StringBuilder();
        line.append(rule.name()).append('\t').append(row).append('\t').append(footing).append('\t');
        line.append(String.join(" ", cited)).append('\t');
        String blank = "";
        for (Fact fact : facts(rule, patterns)) {
            line.append(blank).append(fact.path());
            blank = " ";
        }
        return line.toString();
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

    private static Set<Class<?>> patterns(RuleSource rule) {
        Set<Class<?>> types = new LinkedHashSet<>();
        Matcher patterns = PATTERN.matcher(rule.condition());
        while (patterns.find()) {
            Class<?> type = FACTS.get(patterns.group(1));
            if (type == null) {
                throw wrong(
                        rule, "`" + patterns.group(1) + "` is no pattern; allowed: " + new TreeSet<>(FACTS.keySet()));
            }
            types.add(type);
        }
        if (types.isEmpty()) {
            throw wrong(rule, "the condition has no pattern; write one of " + new TreeSet<>(FACTS.keySet()));
        }
        return types;
    }

    private Set<Fact> facts(RuleSource rule, Set<Class<?>> types) {
        Set<Fact> facts = new TreeSet<>();
        Matcher terms = TERM.matcher(rule.condition());
        while (terms.find()) {
            String term = terms.group();
            if (!OPERATORS.contains(term) && !rule.condition().startsWith("$" + term + " :")) {
                addFacts(facts, rule, term, types, new HashSet<>());
            }
        }
        return facts;
    }

    private void addFacts(Set<Fact> facts, RuleSource rule, String term, Set<Class<?>> types, Set<String> seen) {
        if (!seen.add(term)) {
            return;
        }
        String[] steps = term.split("\\.");
        String path = steps.length > 1 ? steps[0] + "." + steps[1] : steps[0];
        if (paths.contains(path)) {
            facts.add(Fact.of(path));
            return;
        }
        for (Class<?> type : types) {
            for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
                for (Method method : c.getDeclaredMethods()) {
                    if (steps.length == 1 && word(method).equals(term) && method.isAnnotationPresent(Reads.class)) {
                        for (String read : method.getAnnotation(Reads.class).value().split(" ")) {
                            addFacts(facts, rule, read, types, seen);
                        }
                        return;
                    }
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
