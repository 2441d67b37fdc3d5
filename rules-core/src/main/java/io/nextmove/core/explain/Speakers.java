package io.nextmove.core.explain;

import io.nextmove.core.book.Condition.Term;
import io.nextmove.core.book.RuleBook;
import io.nextmove.core.book.RuleTexts;
import io.nextmove.core.say.Says;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** All rules, by the fact that they test, to be run without the engine. Immutable. */
final class Speakers {
    private final RuleBook book;
    private final List<SpokenRule> rules;
    private final Map<Class<?>, List<SpokenRule>> byPattern = new HashMap<>();

    private final Map<List<Object>, List<SpokenRule>> saying = new HashMap<>();
    private final Map<Question, Predicate<Object>> tests = new ConcurrentHashMap<>();

    Speakers(RuleBook book) {
        this(book, RuleTexts.of(book).stream().map(SpokenRule::new).toList());
    }

    Speakers(RuleBook book, List<SpokenRule> rules) {
        this.book = book;
        this.rules = rules;
        for (SpokenRule rule : rules) {
            byPattern.computeIfAbsent(rule.pattern(), p -> new ArrayList<>()).add(rule);
            for (SpokenRule.Utterance said : rule.utterances()) {
                if (said.arguments().length > 0) {
                    saying.computeIfAbsent(List.of(said.name(), said.arguments()[0]), k -> new ArrayList<>()).add(rule);
                }
            }
        }
    }

    /** Some of the rules. */
    Speakers only(Predicate<SpokenRule> which) {
        return new Speakers(book, rules.stream().filter(which).toList());
    }

    RuleBook book() {
        return book;
    }

    /** The rules in the order of the book. */
    List<SpokenRule> rules() {
        return rules;
    }

    /** The rules that test a fact of that type. */
    List<SpokenRule> on(Class<?> pattern) {
        return byPattern.getOrDefault(pattern, List.of());
    }

    /** The rules that say that of what they name first. */
    List<SpokenRule> saying(String what, Object first) {
        return saying.getOrDefault(List.of(what, first), List.of());
    }

    /** Whether a term holds for a fact. */
    boolean holds(Term term, Object fact) {
        return tests.computeIfAbsent(new Question(term.text(), fact.getClass()), q -> Vocabulary.test(term, q.pattern))
                .test(fact);
    }

    /** A term asked of a fact of some type. */
    private record Question(String term, Class<?> pattern) {}

    /** Lets every rule speak that holds for a fact, and those that are to speak even if they do not. */
    void fire(Object fact, Set<SpokenRule> even, Says says) {
        for (SpokenRule rule : on(fact.getClass())) {
            if (even.contains(rule) || rule.holds(fact)) {
                rule.speak(says, fact);
            }
        }
    }
}
