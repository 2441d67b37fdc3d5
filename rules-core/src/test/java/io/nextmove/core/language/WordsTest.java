package io.nextmove.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.assurance.Facts;
import io.nextmove.assurance.Situations;
import io.nextmove.core.Engines;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.evaluate.Evaluation;
import io.nextmove.core.evaluate.Matcher;
import io.nextmove.core.evaluate.SignPhase;
import io.nextmove.core.evaluate.TermReader;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each word is defined once: its property, its reading as a term and the facts that it reads are one and the same. */
class WordsTest {
    private static final int SITUATIONS = Integer.getInteger("nextmove.words.situations", 3_000);
    /** How many pairs of situations are tried until every fact of every word has made a difference. */
    private static final int PAIRS = 200_000;

    private static final Map<Word, Set<Fact<?>>> FACTS = factsOfWords();

    @Test
    void the_property_of_a_word_is_its_definition_read_without_open_facts() throws ReflectiveOperationException {
        SplittableRandom random = new SplittableRandom(3);
        Map<String, Set<Boolean>> seen = new TreeMap<>();
        Vocabulary.words().forEach(word -> seen.put(word.name(), new HashSet<>()));
        for (int i = 0; i < SITUATIONS; i++) {
            Inputs.of(Situations.random(random), (input, findings) -> {
                TermReader reader = new TermReader(input, Set.of(), findings);
                for (Word word : Vocabulary.words()) {
                    Optional<Method> property = Inputs.property(word, input);
                    if (property.isPresent()) {
                        boolean holds = holds(property.get(), input);
                        assertThat(reader.read(Term.word(word))).as(word.name()).isEqualTo(TruthValue.of(holds));
                        assertThat(word.holds().test(input)).as(word.name()).isEqualTo(holds);
                        seen.get(word.name()).add(holds);
                    }
                }
            });
        }
        assertThat(seen).allSatisfy((word, values) -> assertThat(values).as(word).containsExactlyInAnyOrder(true, false));
    }

    private static boolean holds(Method property, PhaseInput input) {
        try {
            return (boolean) property.invoke(input);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    // Facts.

    /** The words that facts alone decide, each with the facts that it reads, itself or through other words. */
    private static Map<Word, Set<Fact<?>>> factsOfWords() {
        Map<Word, Set<Fact<?>>> facts = new LinkedHashMap<>();
        SignPhase nothing = new SignPhase(Situation.asOf(Situations.random(new SplittableRandom(1)).asOf()).build());
        for (Word word : Vocabulary.words()) {
            if (Inputs.property(word, nothing).isPresent()) {
                Set<Fact<?>> read = new TreeSet<>();
                word.definition().atoms().forEach(atom -> {
                    if (atom instanceof Term.OfFact<?> fact) {
                        read.add(fact.fact());
                    } else if (atom instanceof Term.Reads reads) {
                        read.addAll(reads.facts());
                    } else {
                        read.addAll(facts.get(((Term.OfWord) atom).word()));
                    }
                });
                facts.put(word, read);
            }
        }
        assertThat(facts).hasSizeGreaterThan(80);
        return facts;
    }

    @Test
    void no_other_fact_changes_a_word() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < SITUATIONS; i++) {
            Situation s = Situations.random(random);
            Situation other = Situations.random(random);
            SignPhase told = new SignPhase(s);
            for (Map.Entry<Word, Set<Fact<?>>> word : FACTS.entrySet()) {
                SignPhase changed = new SignPhase(withOthers(s, other, word.getValue()));
                assertThat(word.getKey().holds().test(changed))
                        .as(word.getKey().name())
                        .isEqualTo(word.getKey().holds().test(told));
            }
        }
    }

    /** The first situation in its facts of a set, and the other one in all others. */
    private static Situation withOthers(Situation s, Situation other, Set<Fact<?>> kept) {
        Map<Fact<?>, Object> told = Facts.told(other);
        told.keySet().removeAll(kept);
        Facts.told(s).forEach((fact, value) -> {
            if (kept.contains(fact)) {
                told.put(fact, value);
            }
        });
        return Facts.situation(s.asOf(), told);
    }

    @Test
    void every_fact_of_a_word_changes_it_somewhere() {
        Map<Word, Set<Fact<?>>> idle = new HashMap<>();
        FACTS.forEach((word, facts) -> idle.put(word, new HashSet<>(facts)));
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < PAIRS && !idle.isEmpty(); i++) {
            Situation s = Situations.random(random);
            Situation other = Situations.random(random);
            SignPhase told = new SignPhase(s);
            Map<Fact<?>, SignPhase> changed = new HashMap<>();
            idle.forEach((word, facts) -> facts.removeIf(fact -> word.holds().test(told)
                    != word.holds().test(changed.computeIfAbsent(
                            fact, f -> new SignPhase(Facts.with(s, f, f.in(other)))))));
            idle.values().removeIf(Set::isEmpty);
        }
        assertThat(idle).isEmpty();
    }

    /** What is tested of judgments and statuses rests on other rules: so the facts of a rule are held against all of it. */
    @Test
    void no_fact_that_a_rule_does_not_name_decides_whether_it_holds() {
        Matcher terms = Engines.interpreter();
        SplittableRandom random = new SplittableRandom(11);
        Map<String, Integer> held = new TreeMap<>();
        List<Rule> rules = Engines.CATALOG.rules();
        for (int i = 0; i < SITUATIONS / 10; i++) {
            Situation s = Situations.random(random);
            Situation other = Situations.random(random);
            Evaluation told = new Evaluation(s, terms, Engines.CATALOG);
            for (Rule rule : rules) {
                Situation changed = withOthers(s, other, Set.copyOf(rule.reason().facts()));
                assertThat(new Evaluation(changed, terms, Engines.CATALOG).truth(rule))
                        .as("%s in %s, then %s", rule.id(), Facts.describe(s), Facts.describe(changed))
                        .isEqualTo(told.truth(rule));
                held.merge(rule.id(), told.truth(rule) == TruthValue.YES ? 1 : 0, Integer::sum);
            }
        }
        assertThat(held.values().stream().filter(n -> n > 0).count()).isGreaterThan(rules.size() * 9L / 10);
    }
}
