package io.nextmove.examples;

import io.nextmove.assurance.Mutants.Mutant;
import io.nextmove.core.Interpreted;
import io.nextmove.core.book.Condition;
import io.nextmove.core.book.RuleSource;
import io.nextmove.situation.Situation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A situation with what the rules met in it: the facts that they read, the rules that fired, and the answer.
 *
 * @param situation the situation
 * @param facts the facts of all strata, in order
 * @param fired the rules that fired, by name
 * @param answer the lines of the answer
 */
record Watched(Situation situation, List<Object> facts, Set<String> fired, List<String> answer) {
    private static final Map<String, Condition> READ = new HashMap<>();

    /** The rules of the core, interpreted. */
    static Interpreted rules() {
        return Interpreted.of(Path.of("../rules-core/src/main/resources/io/nextmove/rules"));
    }

    /** Watches the rules over a situation. */
    static Watched of(Situation situation, Interpreted rules) {
        List<Object> facts = new ArrayList<>();
        Set<String> fired = new LinkedHashSet<>();
        List<String> answer = AnswerLines.of(rules.advise(situation, new Interpreted.Watcher() {
            @Override
            public void met(Object fact) {
                facts.add(fact);
            }

            @Override
            public void fired(RuleSource rule, Object fact) {
                fired.add(rule.name());
            }
        }));
        return new Watched(situation, facts, fired, answer);
    }

    /** The facts that a condition is about. */
    List<Object> facts(Condition condition) {
        return facts.stream()
                .filter(f -> f.getClass().getSimpleName().equals(condition.pattern()))
                .toList();
    }

    /**
     * Whether the answer is another one with that mutant, or one that depends on the order in which rules fire. The
     * strata before its own are as they were; where it fires for the same facts and says the same, so are the others.
     */
    boolean tells(Mutant mutant, Interpreted rules) {
        if (!reaches(mutant)) {
            return false;
        }
        mutant.wrong().ifPresentOrElse(rules::exchange, () -> rules.drop(mutant.rule()));
        try {
            return !AnswerLines.of(rules.advise(situation)).equals(answer)
                    || !AnswerLines.of(rules.adviseBackwards(situation)).equals(answer);
        } catch (RuntimeException e) {
            return true; // a rule book that no longer settles an answer
        } finally {
            rules.restore();
        }
    }

    private boolean reaches(Mutant mutant) {
        Condition right = condition(mutant.rule());
        boolean sameCondition = mutant.wrong()
                .map(w -> w.condition().equals(mutant.rule().condition()))
                .orElse(true);
        if (sameCondition) {
            return fired.contains(mutant.rule().name());
        }
        Condition wrong = condition(mutant.wrong().get());
        return facts(right).stream().anyMatch(f -> right.holds(f) != wrong.holds(f));
    }

    private static Condition condition(RuleSource rule) {
        return READ.computeIfAbsent(rule.condition(), Condition::parse);
    }
}
