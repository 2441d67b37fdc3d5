package io.nextmove.test;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.json.GuidanceCase;
import io.nextmove.source.Citation;
import io.nextmove.source.Reason;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Which rules of an engine hold in at least one of some cases, and which passages those rules cite. Immutable.
 *
 * <p>A rule that holds is reached, whether or not it is named in the answer. Passages that no rule cites do not count.
 */
public final class CaseCoverage {
    /** The name of the file that {@link #write} gives the report, and that the LCOV data speaks of. */
    static final String REPORT = "guidance-coverage.txt";

    private final int cases;
    private final Map<Reason, Integer> rules;
    private final Map<String, Integer> passages;

    private CaseCoverage(int cases, Map<Reason, Integer> rules, Map<String, Integer> passages) {
        this.cases = cases;
        this.rules = rules;
        this.passages = passages;
    }

    /** What the cases reach. */
    public static CaseCoverage of(GuidanceEngine engine, Collection<GuidanceCase> cases) {
        Map<Reason, Integer> rules = new LinkedHashMap<>();
        Map<String, Integer> passages = new LinkedHashMap<>();
        for (Reason rule : engine.rules()) {
            rules.put(rule, 0);
            rule.citations().forEach(citation -> passages.put(citation.passage(), 0));
        }
        for (GuidanceCase one : cases) {
            Guidance answer = engine.advise(one.situation());
            Set<Reason> held = new HashSet<>(answer.trace().fired());
            Set<String> cited = new HashSet<>();
            for (Reason rule : held) {
                rules.merge(rule, 1, Integer::sum);
                rule.citations().stream().map(Citation::passage).forEach(cited::add);
            }
            cited.forEach(passage -> passages.merge(passage, 1, Integer::sum));
        }
        return new CaseCoverage(cases.size(), rules, passages);
    }

    /** The share of the rules that are reached, in percent, 0 to 100. */
    public double rules() {
        return percent(rules.values());
    }

    /** The share of the cited passages that are reached, in percent, 0 to 100. */
    public double passages() {
        return percent(passages.values());
    }

    /** The rules that no case reaches, in the order of the rule book. */
    public List<Reason> unreachedRules() {
        return unreached(rules);
    }

    /** The passages and cautions that no case reaches, in the order of the rules that cite them. */
    public List<String> unreachedPassages() {
        return unreached(passages);
    }

    private static <T> List<T> unreached(Map<T, Integer> counts) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The report: a line for each rule and each passage, with the number of cases that reach it. */
    public String toText() {
        return String.join("\n", lines()) + "\n";
    }

    /** The same as JSON: {@code cases}, then {@code rules} and {@code passages} with the number of cases that reach each. */
    public String toJson() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeNumberProperty("cases", cases);
            json.writeArrayPropertyStart("rules");
            rules.forEach((rule, count) -> {
                json.writeStartObject();
                json.writeStringProperty("id", rule.id());
                json.writeStringProperty("row", rule.row());
                json.writeStringProperty("rule", rule.rule());
                json.writeNumberProperty("cases", count);
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeArrayPropertyStart("passages");
            passages.forEach((passage, count) -> {
                json.writeStartObject();
                json.writeStringProperty("passage", passage);
                json.writeNumberProperty("cases", count);
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toString();
    }

    /**
     * The same as LCOV data about the lines of the report: a rule or a passage is a line, the cases that reach it are its
     * hits.
     *
     * @param report where the {@linkplain #toText() report} is
     */
    public String toLcov(Path report) {
        List<Integer> hits = new ArrayList<>(rules.values());
        hits.addAll(passages.values());
        StringBuilder lcov = new StringBuilder("TN:\nSF:" + report + "\n");
        for (int i = 0; i < hits.size(); i++) {
            lcov.append("DA:").append(i + 1).append(',').append(hits.get(i)).append('\n');
        }
        long hit = hits.stream().filter(count -> count > 0).count();
        return lcov + "LF:" + hits.size() + "\nLH:" + hit + "\nend_of_record\n";
    }

    /**
     * Writes {@code guidance-coverage.txt}, {@code .json} and {@code .info} (LCOV) into a folder, which is made if it is not
     * there.
     *
     * @throws IOException if a file cannot be written
     */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path report = folder.resolve(REPORT);
        Files.writeString(report, toText());
        Files.writeString(folder.resolve("guidance-coverage.json"), toJson());
        Files.writeString(folder.resolve("guidance-coverage.info"), toLcov(report));
    }

    /** The shares, for example {@code 20 cases reach 61.0 % of the rules and 70.5 % of the passages}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d cases reach %.1f %% of the rules and %.1f %% of the passages",
                cases,
                rules(),
                passages());
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        rules.forEach(
                (rule, count) -> lines.add(String.format(Locale.ROOT, "%5d  %-10s %s", count, rule.id(), rule.rule())));
        passages.forEach((passage, count) -> lines.add(String.format(Locale.ROOT, "%5d  %s", count, passage)));
        return lines;
    }

    private static double percent(Collection<Integer> counts) {
        return counts.isEmpty()
                ? 0
                : 100.0 * counts.stream().filter(count -> count > 0).count() / counts.size();
    }
}
