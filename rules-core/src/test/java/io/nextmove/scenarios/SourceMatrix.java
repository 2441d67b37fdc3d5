package io.nextmove.scenarios;

import io.nextmove.Guidance;
import io.nextmove.build.rules.RuleFile;
import io.nextmove.build.rules.RuleSource;
import io.nextmove.core.DroolsGuidanceEngine;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.json.GuidanceCase;
import io.nextmove.passages.Passage;
import io.nextmove.passages.PassageIndex;
import io.nextmove.passages.Unencoded;
import io.nextmove.source.Citation;
import io.nextmove.source.Footing;
import io.nextmove.source.PassageKind;
import io.nextmove.source.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The source against the rules: what became of each passage, and which of the shipped scenarios exercise it.
 *
 * @param index the passages
 * @param rules the rules in the order of the catalog
 * @param unencoded the passages without a rule, each with its reason
 * @param exercised the scenarios in which a rule holds, by its name; those first in whose answer it is a reason
 */
record SourceMatrix(
        PassageIndex index,
        List<Entry> rules,
        Map<String, Unencoded> unencoded,
        Map<String, List<GuidanceCase>> exercised) {
    private static final Path RULES = Path.of("src/main/resources/io/nextmove/rules");
    private static final Set<PassageKind> NORMATIVE = EnumSet.of(
            PassageKind.RECOMMENDATION,
            PassageKind.PROHIBITION,
            PassageKind.CRITERION,
            PassageKind.LIMIT,
            PassageKind.SCRIPT);

    /**
     * A rule as it stands in its file and as an answer gives it.
     *
     * @param source the rule in its file
     * @param reason the rule in an answer
     */
    record Entry(RuleSource source, Reason reason) {
        List<String> cites() {
            return reason.citations().stream().map(Citation::passage).toList();
        }
    }

    /** The rules, passages and scenarios as they stand. */
    static SourceMatrix read() {
        RuleCatalog catalog = RuleCatalog.load();
        List<Entry> rules = RuleFile.readAll(RULES).stream()
                .flatMap(file -> file.rules().stream())
                .map(source ->
                        new Entry(source, catalog.rule(source.annotation("id")).own()))
                .toList();
        return new SourceMatrix(PassageIndex.load(), rules, Unencoded.all(), answered());
    }

    private static Map<String, List<GuidanceCase>> answered() {
        DroolsGuidanceEngine engine = new DroolsGuidanceEngine();
        Map<String, List<GuidanceCase>> shown = new HashMap<>();
        Map<String, List<GuidanceCase>> unseen = new HashMap<>();
        for (GuidanceCase scenario : ShippedScenarios.all()) {
            Set<String> named = reasons(engine.advise(scenario.situation()))
                    .map(Reason::rule)
                    .collect(Collectors.toCollection(HashSet::new));
            for (Rule rule : engine.holding(scenario.situation())) {
                String name = rule.reason().rule();
                (named.contains(name) ? shown : unseen)
                        .computeIfAbsent(name, n -> new ArrayList<>())
                        .add(scenario);
            }
        }
        unseen.forEach((name, cases) ->
                shown.computeIfAbsent(name, n -> new ArrayList<>()).addAll(cases));
        return shown;
    }

    /** Every reason in an answer. */
    static Stream<Reason> reasons(Guidance guidance) {
        var judgments = guidance.judgments();
        return Stream.of(
                        Stream.of(
                                        judgments.abuse(),
                                        judgments.departure(),
                                        judgments.asking(),
                                        judgments.refusal(),
                                        judgments.timeline())
                                .flatMap(j -> Stream.concat(j.because().stream(), j.alsoSeen().stream())),
                        guidance.moves().stream().flatMap(move -> move.because().stream()),
                        guidance.missteps().stream().flatMap(misstep -> misstep.because().stream()),
                        guidance.questions().stream().flatMap(question -> question.because().stream()),
                        guidance.notices().stream().flatMap(notice -> notice.because().stream()))
                .flatMap(reasons -> reasons);
    }

    /** The rules that cite a passage or a caution. */
    List<Entry> citing(String id) {
        return rules.stream().filter(rule -> rule.cites().contains(id)).toList();
    }

    /** The rules with that footing. */
    List<Entry> on(Footing footing) {
        return rules.stream().filter(rule -> rule.reason().footing() == footing).toList();
    }

    /** The scenarios that exercise one of those rules, first those that show one. */
    List<GuidanceCase> exercising(List<Entry> entries) {
        Set<GuidanceCase> cases = new LinkedHashSet<>();
        entries.forEach(
                rule -> cases.addAll(exercised.getOrDefault(rule.source().name(), List.of())));
        return List.copyOf(cases);
    }

    /** What is not accounted for, or twice: one line for each. */
    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        for (Passage passage : index.all()) {
            boolean encoded = !citing(passage.id()).isEmpty();
            boolean excused = unencoded.containsKey(passage.id());
            if (!encoded && !excused) {
                String must = NORMATIVE.contains(passage.kind()) ? ", though it is normative" : "";
                gaps.add(passage.id() + " has neither rule nor reason" + must + "; add one to not-encoded.tsv");
            } else if (encoded && excused) {
                gaps.add(passage.id() + " has a rule and a reason for none; take it out of not-encoded.tsv");
            }
        }
        unencoded.keySet().stream()
                .filter(id -> !index.contains(id))
                .forEach(id -> gaps.add(id + " in not-encoded.tsv is no passage"));
        for (Entry rule : rules) {
            if (rule.reason().footing() != Footing.POLICY
                    && !rule.cites().stream().allMatch(index::contains)) {
                gaps.add("rule `" + rule.source().name() + "` cites what is no passage");
            }
            if (rule.cites().isEmpty()) {
                gaps.add("rule `" + rule.source().name() + "` cites nothing");
            }
        }
        return gaps;
    }

    /** Redacted: it holds cases. */
    @Override
    public String toString() {
        return "SourceMatrix[redacted]";
    }
}
