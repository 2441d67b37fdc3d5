package io.nextmove.audit;

import io.nextmove.audit.Decision.Cases;
import io.nextmove.audit.Decision.Line;
import io.nextmove.build.rules.RuleFile;
import io.nextmove.build.rules.RuleSource;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.core.evaluate.Condition;
import io.nextmove.source.Footing;
import io.nextmove.source.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads decisions.yaml and gives every rule to its decision. */
final class Decisions {
    private Decisions() {}

    /** A decision as the file has it. */
    record Entry(
            String title,
            String decides,
            @Nullable List<String> first,
            @Nullable List<String> all,
            @Nullable List<Because> because,
            Cases cases) {
        List<String> names(boolean ofFirst) {
            List<String> names = ofFirst ? first : all;
            return names == null ? List.of() : names;
        }
    }

    /** Why rules take a step beyond the source. */
    record Because(List<String> rules, String reason) {}

    /** All decisions in the order of the file. */
    static List<Decision> load() {
        try (InputStream in = Decisions.class.getResourceAsStream("decisions.yaml")) {
            if (in == null) {
                throw new IllegalStateException("decisions.yaml is missing from the jar");
            }
            return of(YAMLMapper.shared().readValue(in, new TypeReference<LinkedHashMap<String, Entry>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read decisions.yaml", e);
        }
    }

    /**
     * The decisions with their rules.
     *
     * @throws IllegalStateException if a rule belongs to no decision or to two, an inferred rule has no reason, or a name is
     *     that of no rule
     */
    static List<Decision> of(Map<String, Entry> entries) {
        List<Rule> rules = RuleCatalog.load().rules();
        Map<String, RuleSource> sources = sources();
        Map<String, Condition> conditions = Condition.all();
        Map<String, List<Line>> placed = new LinkedHashMap<>();
        for (Rule rule : rules) {
            Place place = place(rule, entries);
            placed.computeIfAbsent(place.key(), key -> new ArrayList<>())
                    .add(line(rule, sources, conditions, entries.get(place.decision())));
        }
        List<Decision> decisions = new ArrayList<>();
        entries.forEach((id, entry) -> decisions.add(new Decision(
                id,
                entry.title(),
                entry.decides(),
                lines(id, entry, true, placed),
                lines(id, entry, false, placed),
                entry.cases())));
        return List.copyOf(decisions);
    }

    /** Where a name of the file gives a rule a place. */
    private record Place(String decision, boolean first, String name, int exactness) {
        String key() {
            return decision + (first ? " first " : " all ") + name;
        }
    }

    private static Place place(Rule rule, Map<String, Entry> entries) {
        List<Place> best = new ArrayList<>();
        entries.forEach((id, entry) -> List.of(true, false)
                .forEach(first -> entry.names(first).forEach(name -> {
                    Place place = new Place(id, first, name, exactness(name, rule));
                    if (place.exactness() > 0
                            && (best.isEmpty()
                                    || place.exactness() >= best.get(0).exactness())) {
                        best.removeIf(other -> other.exactness() < place.exactness());
                        best.add(place);
                    }
                })));
        if (best.size() != 1) {
            throw new IllegalStateException(
                    "decisions.yaml: rule " + rule.id() + " must belong to exactly one decision; "
                            + (best.isEmpty() ? "it belongs to none" : "it is named " + best.size() + " times"));
        }
        return best.get(0);
    }

    /** How exactly a name fits a rule: 3 its id, 2 its row, 1 the beginning of its id, 0 not at all. */
    private static int exactness(String name, Rule rule) {
        if (name.endsWith("*")) {
            return rule.id().startsWith(name.substring(0, name.length() - 1)) ? 1 : 0;
        }
        return name.equals(rule.id()) ? 3 : name.equals(row(rule.id())) ? 2 : 0;
    }

    /** The row of a rule: its id without the number of the rule in the row. */
    private static String row(String id) {
        int dot = id.lastIndexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    private static List<Line> lines(String id, Entry entry, boolean first, Map<String, List<Line>> placed) {
        List<Line> lines = new ArrayList<>();
        for (String name : entry.names(first)) {
            List<Line> named = placed.get(id + (first ? " first " : " all ") + name);
            if (named == null) {
                throw new IllegalStateException(
                        "decisions.yaml: `" + name + "` under `" + id + "` names no rule of its own");
            }
            lines.addAll(named);
        }
        return List.copyOf(lines);
    }

    private static Line line(
            Rule rule, Map<String, RuleSource> sources, Map<String, Condition> conditions, @Nullable Entry entry) {
        RuleSource source = sources.get(rule.id());
        Condition condition = conditions.get(rule.id());
        if (source == null || condition == null || entry == null) {
            throw new IllegalStateException("rule " + rule.id() + " is in the catalog and not in the rule files");
        }
        Reason reason = rule.reason();
        return new Line(
                source,
                reason,
                condition,
                source.annotation("footing").equals(Footing.INFERRED.name()) ? because(rule, entry) : "");
    }

    private static String because(Rule rule, Entry entry) {
        Optional<Because> found = Optional.ofNullable(entry.because()).stream()
                .flatMap(List::stream)
                .filter(because -> because.rules().stream().anyMatch(name -> exactness(name, rule) > 0))
                .findFirst();
        return found.orElseThrow(() -> new IllegalStateException(
                        "decisions.yaml: rule " + rule.id() + " is inferred; say because of what"))
                .reason();
    }

    private static Map<String, RuleSource> sources() {
        Map<String, RuleSource> sources = new LinkedHashMap<>();
        for (RuleFile file : RuleFiles.all()) {
            file.rules().forEach(source -> sources.put(source.annotations().get("id"), source));
        }
        return sources;
    }
}
