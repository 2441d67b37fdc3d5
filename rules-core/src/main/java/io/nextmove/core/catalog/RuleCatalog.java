package io.nextmove.core.catalog;

import io.nextmove.core.answer.Reasons;
import io.nextmove.core.text.AnswerTexts;
import io.nextmove.judgment.Matter;
import io.nextmove.judgment.Sign;
import io.nextmove.passages.Passage;
import io.nextmove.passages.PassageIndex;
import io.nextmove.situation.Fact;
import io.nextmove.source.Citation;
import io.nextmove.source.Footing;
import io.nextmove.source.PassageKind;
import io.nextmove.source.Premises;
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
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules by id, each with what an answer says of it. The build checks the form of every rule and writes the catalog; it is
 * loaded once at start. Immutable.
 */
public final class RuleCatalog {
    /** The rows of limits that look at the passages which rules before them cited. */
    static final Set<String> LOOKING_BACK = Set.of("NOT-03", "NOT-08", "NOT-09");

    private static final String REMEDY = "build the library again with Maven";

    private final List<Rule> rules;
    private final List<Rule> houseRules;
    private final List<String> editions;
    private final House house;
    private final List<String> model;
    private final String ruleBookHash;
    private final Map<String, Rule> byId;
    private final Map<String, BitSet> citing = new ConcurrentHashMap<>();

    private RuleCatalog(List<Rule> rules, List<String> editions, List<String> model, House house) {
        this(rules, List.of(), editions, model, house);
    }

    private RuleCatalog(
            List<Rule> rules, List<Rule> houseRules, List<String> editions, List<String> model, House house) {
        this.rules = List.copyOf(rules);
        this.houseRules = List.copyOf(houseRules);
        this.editions = editions;
        this.house = house;
        this.model = model;
        this.ruleBookHash = Digest.of(editions.get(0) + model.get(0));
        this.byId = new HashMap<>(rules.size() * 2);
        for (Rule rule : rules) {
            if (byId.put(rule.id(), rule) != null) {
                throw new IllegalStateException("the rule catalog has rule " + rule.id() + " twice; " + REMEDY);
            }
        }
        houseRules.forEach(rule -> byId.put(rule.id(), rule));
    }

    /**
     * Loads the catalog that was written at build time.
     *
     * @throws IllegalStateException where the jar does not carry one, or one that does not fit the library
     */
    public static RuleCatalog load() {
        return read(lines("rule-catalog.tsv"), lines("edition.txt"), lines("model.txt"));
    }

    /** The lines of a file that stands beside the catalog in the jar. */
    static List<String> lines(String name) {
        try (InputStream in = RuleCatalog.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar has no rule catalog; build it with Maven");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the rule catalog", e);
        }
    }

    static RuleCatalog read(List<String> lines, List<String> editions, List<String> model) {
        PassageIndex index = PassageIndex.load();
        Map<String, Policy> policies = Policy.all();
        Map<String, Citation> citations = new HashMap<>();
        List<Rule> rules = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            try {
                if (cells.length != 11) {
                    throw new IllegalArgumentException("has not eleven cells");
                }
                Footing footing = Footing.valueOf(cells[4]);
                List<Citation> cited = new ArrayList<>();
                for (String id : cells[5].split(" ")) {
                    cited.add(citations.computeIfAbsent(footing + id, k -> citation(id, footing, index, policies)));
                }
                Premises premises = Reasons.premises(
                        each(cells[7], Matter::valueOf), each(cells[8], Sign::valueOf), each(cells[9], Fact::of));
                rules.add(new Rule(
                        rules.size(),
                        cells[0],
                        Reasons.reason(
                                cells[0],
                                cells[2],
                                Optional.of(cells[3]).filter(because -> !because.isEmpty()),
                                cells[1],
                                each(cells[6], Fact::of),
                                premises,
                                footing,
                                cited)));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(
                        "the rule catalog, line " + (rules.size() + 1) + ": " + e.getMessage() + "; " + REMEDY, e);
            }
        }
        return new RuleCatalog(printed(rules, lines), editions, model, House.NONE);
    }

    /** A rule may print the reason of another one in its place, so that an answer tells nothing of what it tests. */
    private static List<Rule> printed(List<Rule> rules, List<String> lines) {
        Map<String, Rule> byId = new HashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        List<Rule> printed = new ArrayList<>(rules);
        for (Rule rule : rules) {
            String other =
                    lines.get(rule.index()).substring(lines.get(rule.index()).lastIndexOf('\t') + 1);
            if (!other.isEmpty()) {
                printed.set(
                        rule.index(),
                        rule.printing(Objects.requireNonNull(byId.get(other), "a rule prints the reason of another")
                                .own()));
            }
        }
        return printed;
    }

    private static <T> List<T> each(String cell, Function<String, T> value) {
        return cell.isEmpty()
                ? List.of()
                : Stream.of(cell.split(" ")).<T>map(value).sorted().toList();
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

    /** These rules as a service set them: without those that it left out. The hash of the rules is that of all. */
    public RuleCatalog with(House own) {
        List<Rule> kept = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            if (!own.without().containsKey(rule.id())) {
                kept.add(new Rule(kept.size(), rule.id(), rule.own(), rule.reason(), rule.alone()));
            }
        }
        return new RuleCatalog(kept, editions, model, own);
    }

    /** These rules and after them those of a service, by what answers say of them. */
    public RuleCatalog and(List<Reason> ofService) {
        List<Rule> added = new ArrayList<>(ofService.size());
        for (Reason reason : ofService) {
            added.add(new Rule(rules.size() + added.size(), reason.id(), reason));
        }
        return new RuleCatalog(rules, added, editions, model, house);
    }

    /** What a service set. */
    public House house() {
        return house;
    }

    /** The rule of that id; empty if there is none, or it was left out. */
    public Optional<Rule> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The texts of the catalog by key: sentences of rules and what they say to the asker, and what they cite. */
    public Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        worded((key, text) -> {
            String before = texts.putIfAbsent(key, text);
            if (before != null && !before.equals(text)) {
                throw new IllegalStateException("the rule catalog has two texts of `" + key + "`; " + REMEDY);
            }
            return text;
        });
        return texts;
    }

    /** These rules in other words. Their conditions, consequences and hashes are the same. */
    public RuleCatalog worded(AnswerTexts texts) {
        return worded((key, text) -> texts.text(key));
    }

    private RuleCatalog worded(BinaryOperator<String> texts) {
        Map<Reason, Reason> reasons = new HashMap<>();
        List<Rule> worded = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            Rule own = new Rule(rule.index(), rule.id(), reasons.computeIfAbsent(rule.own(), r -> worded(r, texts)));
            worded.add(
                    rule.reason() == rule.own()
                            ? own
                            : own.printing(reasons.computeIfAbsent(rule.reason(), r -> worded(r, texts))));
        }
        return new RuleCatalog(worded, editions, model, house);
    }

    private static Reason worded(Reason reason, BinaryOperator<String> texts) {
        String key = "rule." + reason.id();
        return Reasons.reason(
                reason.id(),
                texts.apply(key, reason.rule()),
                reason.because().map(because -> texts.apply(key + ".because", because)),
                reason.row(),
                reason.facts(),
                reason.premises(),
                reason.footing(),
                reason.citations().stream()
                        .map(citation -> worded(citation, texts))
                        .toList());
    }

    private static Citation worded(Citation citation, BinaryOperator<String> texts) {
        String passage = citation.passage();
        return Reasons.citation(
                passage,
                texts.apply("section." + passage.substring(0, passage.indexOf('/')), citation.section()),
                citation.anchor(),
                citation.note(),
                citation.kind(),
                citation.footing(),
                texts.apply("passage." + passage, citation.paraphrase()),
                citation.evidence()
                        .map(evidence -> Reasons.evidence(
                                evidence.note(),
                                evidence.kind(),
                                evidence.appraisal(),
                                texts.apply("evidence." + evidence.note() + ".subject", evidence.subject()),
                                evidence.finding().isEmpty()
                                        ? ""
                                        : texts.apply(
                                                "evidence." + evidence.note() + ".finding", evidence.finding()))));
    }

    /** The rules of the library in the order of the rule files. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rules of the service in the order of its file. */
    public List<Rule> houseRules() {
        return houseRules;
    }

    /** The rule at a position: those of the service come after all of the library. */
    public Rule rule(int index) {
        return index < rules.size() ? rules.get(index) : houseRules.get(index - rules.size());
    }

    /** The SHA-256 of the rules as they were written and as they were compiled. */
    public String ruleBookHash() {
        return ruleBookHash;
    }

    /** The SHA-256 of the classes of the compiled rules. */
    public String modelHash() {
        return model.get(0);
    }

    /** The classes of the compiled rules, as resources in the order in which they were hashed. */
    public List<String> modelClasses() {
        return model.subList(1, model.size());
    }

    /** The SHA-256 of the index of the source. */
    public String sourceIndexHash() {
        return editions.get(1);
    }

    /**
     * The rule of that id.
     *
     * @throws IllegalStateException if the catalog does not have it
     */
    public Rule rule(String id) {
        Rule rule = byId.get(id);
        if (rule == null) {
            throw new IllegalStateException("rule " + id + " is not in the rule catalog; " + REMEDY);
        }
        return rule;
    }

    /** The rules that cite a passage which the given row of the limits is about; the limits themselves and the headline do not count. */
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
            if (rule.reason().row().startsWith("NOT-") || rule.reason().row().startsWith("HDL-")) {
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
