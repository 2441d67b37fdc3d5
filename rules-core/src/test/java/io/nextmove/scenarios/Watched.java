package io.nextmove.scenarios;

import io.nextmove.assurance.Mutants.Mutant;
import io.nextmove.build.rules.RuleSource;
import io.nextmove.core.SourceCondition;
import io.nextmove.core.SourceEngine;
import io.nextmove.core.language.PhaseInput;
import io.nextmove.situation.Situation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A situation with what the rules met in it: the inputs of the phases, the rules that fired, and the answer.
 *
 * @param situation the situation
 * @param inputs the inputs of all phases, in order
 * @param fired the rules that fired, by name
 * @param answer the lines of the answer
 */
record Watched(Situation situation, List<PhaseInput> inputs, Set<String> fired, List<String> answer) {
    private static final Map<String, SourceCondition> READ = new HashMap<>();

    /** The rules of the core, interpreted. */
    static SourceEngine rules() {
        return SourceEngine.of(Path.of("src/main/resources/io/nextmove/rules"));
    }

    /** Watches the rules over a situation. */
    static Watched of(Situation situation, SourceEngine rules) {
        List<PhaseInput> inputs = new ArrayList<>();
        Set<String> fired = new LinkedHashSet<>();
        List<String> answer = AnswerLines.of(rules.advise(situation, new SourceEngine.Watcher() {
            @Override
            public void met(PhaseInput input) {
                inputs.add(input);
            }

            @Override
            public void fired(RuleSource rule, PhaseInput input) {
                fired.add(rule.name());
            }
        }));
        return new Watched(situation, inputs, fired, answer);
    }

    /** The inputs that a condition is about. */
    List<PhaseInput> inputs(SourceCondition condition) {
        return inputs.stream()
                .filter(f -> f.getClass().getSimpleName().equals(condition.pattern()))
                .toList();
    }

    /**
     * Whether the answer is another one with that mutant, or one that depends on the order in which rules fire. The
     * phases before its own are as they were; where it fires for the same inputs and does the same, so are the others.
     */
    boolean tells(Mutant mutant, SourceEngine rules) {
        if (!reaches(mutant)) {
            return false;
        }
        try {
            mutant.wrong().ifPresentOrElse(rules::exchange, () -> rules.drop(mutant.rule()));
            return !AnswerLines.of(rules.advise(situation)).equals(answer)
                    || !AnswerLines.of(rules.adviseBackwards(situation)).equals(answer);
        } catch (RuntimeException e) {
            return true; // rules that do not compile, or no longer settle an answer
        } finally {
            rules.restore();
        }
    }

    private boolean reaches(Mutant mutant) {
        SourceCondition right = condition(mutant.rule());
        boolean sameCondition = mutant.wrong()
                .map(w -> w.condition().equals(mutant.rule().condition()))
                .orElse(true);
        if (sameCondition) {
            return fired.contains(mutant.rule().name());
        }
        SourceCondition wrong = condition(mutant.wrong().get());
        return inputs(right).stream().anyMatch(f -> right.holds(f) != wrong.holds(f));
    }

    private static SourceCondition condition(RuleSource rule) {
        return READ.computeIfAbsent(rule.condition(), SourceCondition::parse);
    }
}
