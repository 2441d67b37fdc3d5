package io.nextmove.core.book;

import io.nextmove.core.answer.Reasons;
import io.nextmove.judgment.Matter;
import io.nextmove.judgment.Sign;
import io.nextmove.passages.Passage;
import io.nextmove.passages.PassageIndex;
import io.nextmove.situation.Fact;
import io.nextmove.source.Citation;
import io.nextmove.source.Footing;
import io.nextmove.source.PassageKind;
import io.nextmove.source.Premises;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules by name, each with what an answer says of it. Written at build time by {@link RuleBookWriter}, which checks
 * the form of every rule; loaded once at start. Immutable.
 */
public final class RuleBook {
    /** The rows of limits that look at the passages which rules before them cited. */
    static final Set<String> LOOKING_BACK = Set.of("NOT-03", "NOT-08");

    private static final String REMEDY = "build rules and library together";

    private final List<Rule> rules;
    private final List<String> editions;
    private final Map<String, Rule> byName;
    private final Map<String, BitSet> citing = new ConcurrentHashMap<>();

    private RuleBook(List<Rule> rules, List<String> editions) {
        this.rules = List.copyOf(rules);
        this.editions = editions;
        this.byName = new HashMap<>(rules.size() * 2);
        for (Rule rule : rules) {
            if (byName.put(rule.reason().rule(), rule) != null) {
                throw new IllegalStateException(
                        "the rule book has rule `" + rule.reason().rule() + "` twice; " + REMEDY);
            }
        }
    }

    /**
     * Loads the book that was written at build time.
     *
     * @throws IllegalStateException where the jar does not carry one, or one that does not fit the library
     */
    public static RuleBook load() {
        return read(lines("rule-book.tsv"), lines("editions.txt"));
    }

    /** The lines of a file that stands beside the book in the jar. */
    static List<String> lines(String name) {
        try (InputStream in = RuleBook.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no rule book; build it with Maven");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the rule book", e);
        }
    }

    static RuleBook read(List<String> lines, List<String> editions) {
        PassageIndex index = PassageIndex.load();
        Map<String, Policy> policies = Policy.all();
        Map<String, Citation> citations = new HashMap<>();
        List<Rule> rules = new ArrayList<>();
        List<String> ids = ids(lines);
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            try {
                if (cells.length != 8) {
                    throw new IllegalArgumentException("has not eight cells");
                }
                Footing footing = Footing.valueOf(cells[2]);
                List<Citation> cited = new ArrayList<>();
                for (String id : cells[3].split(" ")) {
                    cited.add(citations.computeIfAbsent(footing + id, k -> citation(id, footing, index, policies)));
                }
                Premises premises = Reasons.premises(
                        each(cells[5], Matter::valueOf), each(cells[6], Sign::valueOf), each(cells[7], Fact::of));
                rules.add(new Rule(
                        rules.size(),
                        Reasons.reason(
                                ids.get(rules.size()),
                                cells[0],
                                cells[1],
                                each(cells[4], Fact::of),
                                premises,
                                footing,
                                cited)));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(
                        "the rule book, line " + (rules.size() + 1) + ": " + e.getMessage() + "; " + REMEDY, e);
            }
        }
        return new RuleBook(rules, editions);
    }

    /** The identity of each rule: its row, followed by its place among the rules of that row if there are several. */
    private static List<String> ids(List<String> lines) {
        List<String> rows = lines.stream()
                .map(line -> line.split("\t", 3))
                .filter(cells -> cells.length > 1)
                .map(cells -> cells[1])
                .toList();
        Map<String, Integer> rules = new HashMap<>();
        rows.forEach(row -> rules.merge(row, 1, Integer::sum));
        Map<String, Integer> places = new HashMap<>();
        List<String> ids = new ArrayList<>(rows.size());
        for (String row : rows) {
            int place = places.merge(row, 1, Integer::sum);
            ids.add(rules.get(row) == 1 ? row : row + "." + place);
        }
        return ids;
    }

    private static <T> List<T> each(String cell, Function<String, T> value) {
        return cell.isEmpty() ? List.of() : Stream.of(cell.split(" ")).map(value).toList();
    }

    private static Citation citation(String id, Footing footing, PassageIndex index, Map<String, Policy> policies) {
        if (id.startsWith(Policy.PREFIX) != (footing == Footing.POLICY)) {
            throw new IllegalArgumentException(footing + " cites `" + id + "`");
        }
        if (footing == Footing.POLICY) {
            Policy policy = policies.get(id);
            if (policy == null) {
                throw new IllegalArgumentException("no caution `" + id + "`");
            }
            return Reasons.citation(
                    id,
                    "Library caution",
                    "",
                    OptionalInt.empty(),
                    PassageKind.POLICY,
                    footing,
                    policy.says(),
                    Optional.empty());
        }
        Passage p = index.passage(id);
        return Reasons.citation(
                id,
                p.title(),
                p.anchor(),
                p.note(),
                p.kind(),
                footing,
                p.paraphrase(),
                p.note().isPresent() ? Optional.of(index.evidence(p.note().getAsInt())) : Optional.empty());
    }

    /** The rules in the order of the book. */
    public List<Rule> rules() {
        return rules;
    }

    /** The SHA-256 of the rules, with their conditions and consequences. */
    public String ruleBookHash() {
        return editions.get(0);
    }

    /** The SHA-256 of the index of the source. */
    public String sourceIndexHash() {
        return editions.get(1);
    }

    /**
     * The rule of that name.
     *
     * @throws IllegalStateException where the book does not have it
     */
    public Rule rule(String name) {
        Rule rule = byName.get(name);
        if (rule == null) {
            throw new IllegalStateException("rule `" + name + "` is not in the rule book; build both together");
        }
        return rule;
    }

    /** The rules that cite a passage which the given row of the limits is about; the limits themselves do not count. */
    public BitSet citing(String row) {
        return citing.computeIfAbsent(row, this::findCiting);
    }

    private BitSet findCiting(String row) {
        if (!LOOKING_BACK.contains(row)) {
            throw new IllegalArgumentException("`" + row + "` does not look back");
        }
        Set<String> passages = new HashSet<>();
        for (Rule rule : rules) {
            if (rule.reason().row().equals(row)) {
                rule.reason().citations().forEach(c -> passages.add(c.passage()));
            }
        }
        BitSet found = new BitSet(rules.size());
        for (Rule rule : rules) {
            if (rule.reason().row().startsWith("NOT-")) {
                continue;
            }
            for (Citation c : rule.reason().citations()) {
                if (passages.contains(c.passage())) {
                    found.set(rule.index());
                }
            }
        }
        return found;
    }
}
