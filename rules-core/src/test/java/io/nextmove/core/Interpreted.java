package io.nextmove.core;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.core.book.Condition;
import io.nextmove.core.book.RuleFile;
import io.nextmove.core.book.RuleSource;
import io.nextmove.core.say.Says;
import io.nextmove.explain.Explanations;
import io.nextmove.situation.Situation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rule files, interpreted: conditions as {@link Condition} reads them, consequences call by call. Nothing is
 * compiled, so that a changed rule can be tried at once, and what fires can be watched.
 *
 * <p>Only the network is replaced; strata, deciding functions and wording are those of the engine that is
 * shipped. For one thread.
 */
public final class Interpreted implements GuidanceEngine {
    /** Sees each fact of a stratum with the rules that fire for it. */
    public interface Watcher {
        /** A stratum has begun, or a planned sentence is read. */
        void met(Object fact);

        /** A rule fires for a fact. */
        void fired(RuleSource rule, Object fact);
    }

    private static final Watcher NOBODY = new Watcher() {
        @Override
        public void met(Object fact) {}

        @Override
        public void fired(RuleSource rule, Object fact) {}
    };

    private record Line(RuleSource source, Condition condition, List<Saying> sayings) {
        private static Line of(RuleSource source) {
            return new Line(source, Condition.parse(source.condition()), Saying.all(source.consequence()));
        }
    }

    private final Map<String, Line> shipped = new LinkedHashMap<>();
    private final Map<String, List<Line>> byPattern = new LinkedHashMap<>();
    private final GuidanceEngine engine = new DroolsGuidanceEngine(book -> this::open);
    private Watcher watcher = NOBODY;
    private boolean backwards;

    private Interpreted(List<RuleSource> rules) {
        rules.forEach(r -> shipped.put(r.name(), Line.of(r)));
        shipped.values().forEach(l -> byPattern
                .computeIfAbsent(l.condition().pattern(), p -> new ArrayList<>())
                .add(l));
    }

    /** Interprets the rule files of a folder. */
    public static Interpreted of(Path folder) {
        return new Interpreted(
                RuleFile.readAll(folder).stream().flatMap(f -> f.rules().stream()).toList());
    }

    /** The rules of the files, in the order of the book. */
    public List<RuleSource> rules() {
        return shipped.values().stream().map(Line::source).toList();
    }

    /** Another rule takes the place of the one of its name. */
    public void exchange(RuleSource changed) {
        Line line = Line.of(changed);
        Line before = shipped.get(changed.name());
        if (!line.condition().pattern().equals(before.condition().pattern())) {
            throw new IllegalArgumentException("a changed rule stays in its stratum");
        }
        byPattern.get(line.condition().pattern()).replaceAll(l -> l.source().name().equals(changed.name()) ? line : l);
    }

    /** A rule no longer speaks. */
    public void drop(RuleSource rule) {
        byPattern.values().forEach(lines -> lines.removeIf(l -> l.source().name().equals(rule.name())));
    }

    /** All rules are again those of the files. */
    public void restore() {
        byPattern.forEach((pattern, lines) -> {
            lines.clear();
            shipped.values().stream().filter(l -> l.condition().pattern().equals(pattern)).forEach(lines::add);
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

    /** Answers while the rules of a stratum fire in the opposite order. */
    public Guidance adviseBackwards(Situation situation) {
        backwards = true;
        try {
            return engine.advise(situation);
        } finally {
            backwards = false;
        }
    }

    /** The explanations of the engine that is shipped: they read the rules of the jar. */
    @Override
    public Explanations explanations() {
        return engine.explanations();
    }

    private Rules.Evaluation open(Says says) {
        return fact -> speak(fact, says);
    }

    private void speak(Object fact, Says says) {
        watcher.met(fact);
        List<Line> lines = new ArrayList<>(byPattern.getOrDefault(fact.getClass().getSimpleName(), List.of()));
        if (backwards) {
            Collections.reverse(lines);
        }
        for (Line line : lines) {
            if (line.condition().holds(fact)) {
                watcher.fired(line.source(), fact);
                says.speaks(says.book().rule(line.source().name()));
                line.sayings().forEach(s -> s.to(says, fact));
            }
        }
    }
}
