package io.nextmove.core.book;

import io.nextmove.passages.Passage;
import io.nextmove.passages.PassageIndex;
import io.nextmove.situation.Fact;
import io.nextmove.source.Citation;
import io.nextmove.source.Footing;
import io.nextmove.source.PassageKind;
import io.nextmove.source.Reason;
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

/**
 * The rules by name, each with what an answer says of it. Written at build time by {@link RuleBookWriter}, which checks
 * the form of every rule; loaded once at start. Immutable.
 */
public final class RuleBook {
    /** The rows of limits that look at the passages which rules before them cited. */
    static final Set<String> LOOKING_BACK = Set.of("NOT-03", "NOT-08");

    private static final String REMEDY = "build rules and library together";

    private final List<Rule> rules;
    private final Map<String, Rule> byName;
    private final Map<String, BitSet> citing = new ConcurrentHashMap<>();

    private RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
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
        try (InputStream in = RuleBook.class.getResourceAsStream("rule-book.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the jar has no rule book; build it with Maven");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the rule book", e);
        }
    }

    static RuleBook read(BufferedReader lines) throws IOException {
        PassageIndex index = PassageIndex.load();
        Map<String, Policy> policies = Policy.all();
        Map<String, Citation> citations = new HashMap<>();
        List<Rule> rules = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] cells = line.split("\t", -1);
            try {
                if (cells.length != 5) {
                    throw new IllegalArgumentException("has not five cells");
                }
                Footing footing = Footing.valueOf(cells[2]);
                List<Citation> cited = new ArrayList<>();
                for (String id : cells[3].split(" ")) {
                    cited.add(citations.computeIfAbsent(footing + id, k -> citation(id, footing, index, policies)));
                }
                List<Fact> facts = new ArrayList<>();
                for (String path : cells[4].isEmpty() ? new String[0] : cells[4].split(" ")) {
                    facts.add(Fact.of(path));
                }
                rules.add(new Rule(rules.size(), new Reason(cells[0], cells[1], facts, footing, cited)));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(
                        "the rule book, line " + (rules.size() + 1) + ": " + e.getMessage() + "; " + REMEDY, e);
            }
        }
        return new RuleBook(rules);
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
            return new Citation(
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
        return new Citation(
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
