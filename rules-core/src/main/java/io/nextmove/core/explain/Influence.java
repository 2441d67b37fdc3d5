package io.nextmove.core.explain;

import io.nextmove.core.catalog.Rule;
import io.nextmove.core.decide.DoorChoice;
import io.nextmove.core.language.Term;
import io.nextmove.core.language.Word;
import io.nextmove.move.Move;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What influences the status of a move, or the whole guidance: the rules, the facts behind them, and which values of a fact no
 * condition of theirs can tell apart. Immutable.
 */
final class Influence {
    private final Set<ExplainedRule> rules;
    private final Set<Fact<?>> facts = new TreeSet<>();
    private final Map<Fact<?>, Map<String, Term.OfFact<?>>> tests = new HashMap<>();
    private final Set<Fact<?>> compared = new HashSet<>(Set.of(Fact.CONSIDERING, Fact.PLANNED_STATEMENTS));
    private final Set<Fact<?>> ranking;
    private final Set<Rule> judging = new HashSet<>();
    private final Map<Fact<?>, Set<Fact<?>>> together = new HashMap<>();

    private Influence(Set<ExplainedRule> rules, Set<Fact<?>> ranking, Set<Move> readByRules) {
        this.rules = rules;
        this.ranking = ranking;
        facts.addAll(ranking);
        compared.addAll(ranking);
        Set<Word> noted = new HashSet<>();
        for (ExplainedRule rule : rules) {
            rule.condition().terms().forEach(term -> note(term, noted));
            if (rule.judges() || rule.proposes().stream().anyMatch(readByRules::contains)) {
                judging.add(rule.rule());
            }
            List<Fact<?>> tested = rule.rule().own().premises().facts();
            tested.forEach(
                    fact -> together.computeIfAbsent(fact, f -> new HashSet<>()).addAll(tested));
        }
    }

    /** On the whole guidance. */
    static Influence onAll(ExplainedRules rules) {
        Influence influence =
                new Influence(new LinkedHashSet<>(rules.all()), DoorChoice.FACTS, readByRules(rules.all()));
        influence.facts.addAll(Fact.all());
        return influence;
    }

    /** On the status of a move. */
    static Influence on(Move move, ExplainedRules rules) {
        Set<ExplainedRule> touching = new LinkedHashSet<>(rules.touching(move));
        Set<Move> read = readByRules(touching);
        read.forEach(other -> touching.addAll(rules.touching(other)));
        Set<ExplainedRule> all = new LinkedHashSet<>(touching);
        rules.all().stream().filter(ExplainedRule::judges).forEach(all::add);
        Influence influence = new Influence(all, DoorChoice.moves().contains(move) ? DoorChoice.FACTS : Set.of(), read);
        touching.forEach(rule -> influence.facts.addAll(rule.rule().own().facts()));
        return influence;
    }

    /** The moves whose proposal a condition of the rules tests. */
    private static Set<Move> readByRules(Iterable<ExplainedRule> rules) {
        Set<Move> read = new HashSet<>();
        rules.forEach(rule -> rule.condition().terms().forEach(term -> proposals(term, read)));
        return read;
    }

    private static void proposals(Term term, Set<Move> read) {
        term.atoms().forEach(atom -> {
            if (atom instanceof Term.Proposed proposed) {
                read.add(proposed.move());
            } else if (atom instanceof Term.Restricted restricted) {
                read.add(restricted.move());
            } else if (atom instanceof Term.OfWord word) {
                proposals(word.word().definition(), read);
            }
        });
    }

    private void note(Term term, Set<Word> noted) {
        term.atoms().forEach(atom -> {
            if (atom instanceof Term.OfFact<?> test) {
                tests.computeIfAbsent(test.fact(), f -> new TreeMap<>()).put(test.text(), test);
            } else if (atom instanceof Term.Reads reads) {
                compared.addAll(reads.facts());
            } else if (atom instanceof Term.OfWord word && noted.add(word.word())) {
                note(word.word().definition(), noted);
            }
        });
    }

    /** The facts that have it. */
    Set<Fact<?>> facts() {
        return facts;
    }

    /** Whether a fact ranks the ways in, and the move is one of them. */
    boolean ranks(Fact<?> fact) {
        return ranking.contains(fact);
    }

    /** Those of some rules that have it. */
    List<Rule> among(List<Rule> holding, ExplainedRules all) {
        return holding.stream()
                .filter(rule -> rule.index() < all.all().size()) // those of a service come after them
                .filter(rule -> rules.contains(all.of(rule)))
                .toList();
    }

    /** Those of some rules on which judgments rest, or what follows from a proposal. */
    List<Rule> judging(List<Rule> holding) {
        return holding.stream().filter(judging::contains).toList();
    }

    /** Whether a rule tests both facts itself. */
    boolean testedTogether(Fact<?> one, Fact<?> other) {
        return together.getOrDefault(one, Set.of()).contains(other);
    }

    /** The other values of a fact, one of each kind that conditions tell apart from each other and from its own. */
    <T> List<T> values(Fact<T> fact, Situation situation) {
        List<T> values = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        seen.add(kind(fact, fact.in(situation)));
        for (T value : AlternativeValues.of(fact, situation)) {
            if (seen.add(kind(fact, value))) {
                values.add(value);
            }
        }
        return values;
    }

    /** The kind of a value: equal if no condition can tell two values apart. */
    <T> Object kind(Fact<T> fact, T value) {
        return compared.contains(fact)
                ? value
                : tests.getOrDefault(fact, Map.of()).values().stream()
                        .map(test -> holds(test, value))
                        .toList();
    }

    @SuppressWarnings("unchecked") // the tests of a fact are kept under that fact
    private static <T> boolean holds(Term.OfFact<?> test, T value) {
        return ((Term.OfFact<T>) test).test().test(value);
    }
}
