package io.nextmove.core;

import io.nextmove.AcceptedSituation;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.Settings;
import io.nextmove.Texts;
import io.nextmove.build.rules.RuleFile;
import io.nextmove.build.rules.RuleSource;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.findings.RuleActions;
import io.nextmove.core.language.PhaseInput;
import io.nextmove.core.language.TruthValue;
import io.nextmove.core.text.AnswerTexts;
import io.nextmove.explain.Explanations;
import io.nextmove.reply.Draft;
import io.nextmove.reply.ReplyCheck;
import io.nextmove.situation.Fact;
import io.nextmove.situation.SaidBy;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * The rule files, read as text: conditions as {@link SourceCondition} reads them, consequences call by call. Nothing is compiled,
 * so that a changed rule can be tried at once, and what fires can be watched.
 *
 * <p>Only the matcher is replaced; phases, deciding functions and wording are those of the engine that is shipped. For one
 * thread.
 */
public final class SourceEngine implements GuidanceEngine {
    /** Sees the input of each phase with the rules that hold for it. */
    public interface Watcher {
        /** A phase has begun, or a planned sentence is read. */
        void met(PhaseInput input);

        /** A rule holds for an input. */
        void fired(RuleSource rule, PhaseInput input);
    }

    private static final Watcher NOBODY = new Watcher() {
        @Override
        public void met(PhaseInput input) {}

        @Override
        public void fired(RuleSource rule, PhaseInput input) {}
    };

    private record Line(RuleSource source, Rule rule, SourceCondition condition, List<SourceAction> actions) {
        private static Line of(RuleSource source) {
            Rule rule = Engines.CATALOG.rule(id(source));
            return new Line(source, rule, SourceCondition.of(source), SourceAction.all(source));
        }
    }

    private final Map<String, Line> shipped = new LinkedHashMap<>();
    private final Map<String, List<Line>> byPattern = new LinkedHashMap<>();
    private final GuidanceEngine engine =
            new DroolsGuidanceEngine(Engines.CATALOG, this::match, this::apply, AnswerTexts.english());
    private Watcher watcher = NOBODY;
    private boolean backwards;

    private SourceEngine(List<RuleSource> rules) {
        rules.forEach(r -> shipped.put(id(r), Line.of(r)));
        shipped.values()
                .forEach(l -> byPattern
                        .computeIfAbsent(l.condition().pattern(), p -> new ArrayList<>())
                        .add(l));
    }

    /** Reads the rule files of a folder. */
    public static SourceEngine of(Path folder) {
        return new SourceEngine(RuleFile.readAll(folder).stream()
                .flatMap(f -> f.rules().stream())
                .toList());
    }

    /** The id of a rule. */
    public static String id(RuleSource rule) {
        return rule.annotations().get("id");
    }

    /** What a rule does, wherever it holds. */
    public static Findings effects(RuleSource rule) {
        Line line = Line.of(rule);
        Findings effects = new Findings(Engines.CATALOG);
        effects.begin(line.rule(), TruthValue.YES);
        line.actions().forEach(action -> action.on(effects));
        return effects;
    }

    /** The rules of the files, in the order of the catalog. */
    public List<RuleSource> sources() {
        return shipped.values().stream().map(Line::source).toList();
    }

    /** Whether a changed rule compiles: a mutant may call an action with arguments that no action takes. */
    public boolean compiles(RuleSource changed) {
        try {
            Line.of(changed);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Another rule takes the place of the one of its id. */
    public void exchange(RuleSource changed) {
        Line line = Line.of(changed);
        Line before = shipped.get(id(changed));
        if (!line.condition().pattern().equals(before.condition().pattern())) {
            throw new IllegalArgumentException("a changed rule stays in its phase");
        }
        byPattern.get(line.condition().pattern()).replaceAll(l -> l.rule() == line.rule() ? line : l);
    }

    /** A rule is no longer applied. */
    public void drop(RuleSource rule) {
        byPattern.values().forEach(lines -> lines.removeIf(l -> id(l.source()).equals(id(rule))));
    }

    /** All rules are again those of the files. */
    public void restore() {
        byPattern.forEach((pattern, lines) -> {
            lines.clear();
            shipped.values().stream()
                    .filter(l -> l.condition().pattern().equals(pattern))
                    .forEach(lines::add);
        });
    }

    @Override
    public Guidance advise(Situation situation) {
        return engine.advise(situation);
    }

    /** Answers while somebody watches. */
    public Guidance advise(Situation situation, Watcher watching) {
        watcher = watching;
        try {
            return engine.advise(situation);
        } finally {
            watcher = NOBODY;
        }
    }

    /** Answers while the rules of a phase are applied in the opposite order. */
    public Guidance adviseBackwards(Situation situation) {
        backwards = true;
        try {
            return engine.advise(situation);
        } finally {
            backwards = false;
        }
    }

    @Override
    public List<Reason> rules() {
        return engine.rules();
    }

    /** The explanations of an engine with these rules; conditions with open facts are read as they are shipped. */
    @Override
    public AcceptedSituation accept(Situation situation, Map<Fact<?>, SaidBy> saidBy) {
        return engine.accept(situation, saidBy);
    }

    @Override
    public ReplyCheck check(Situation situation, Draft draft) {
        return engine.check(situation, draft);
    }

    @Override
    public Texts texts() {
        return engine.texts();
    }

    @Override
    public Settings settings() {
        return engine.settings();
    }

    @Override
    public SortedMap<String, String> without() {
        return engine.without();
    }

    @Override
    public Explanations explanations() {
        return engine.explanations();
    }

    private void match(PhaseInput input, Set<Fact<?>> open, Findings findings) {
        watcher.met(input);
        List<Line> lines =
                new ArrayList<>(byPattern.getOrDefault(input.getClass().getSimpleName(), List.of()));
        if (backwards) {
            Collections.reverse(lines);
        }
        for (Line line : lines) {
            if (line.condition().holds(input)) {
                watcher.fired(line.source(), input);
                findings.begin(line.rule(), TruthValue.YES);
                line.actions().forEach(action -> action.on(findings));
            }
        }
    }

    private void apply(Rule rule, RuleActions actions) {
        shipped.get(rule.id()).actions().forEach(action -> action.on(actions));
    }
}
