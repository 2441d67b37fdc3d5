package io.nextmove.core.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

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
import java.util.ArrayList;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each word is defined once: its property, its reading as a term and the facts that it reads are one and the same. */
class WordsTest {
    private static final int SITUATIONS = Integer.getInteger("nextmove.words.situations", 3_000);
    /** How many pairs of situations are tried until every fact of every word has made a difference. */
    private static final int PAIRS = 200_000;

    /** Of all rules only the notices cite a rate of a group (NOT-06, NOT-09), and a notice is no finding. */
    private static final String NEVER = "rateCited";

    private static final Map<Word, Set<Fact<?>>> FACTS = factsOfWords();

    @Test
    void the_property_of_a_word_is_its_definition_read_without_open_facts() throws ReflectiveOperationException {
        SplittableRandom random = new SplittableRandom(3);
        Map<String, Set<Boolean>> seen = new TreeMap<>();
        Vocabulary.words().forEach(word -> seen.put(word.name(), new HashSet<>()));
        List<Situation> situations = new ArrayList<>(Situations.seldomFound());
        Stream.iterate(0, i -> i + 1).limit(SITUATIONS).forEach(i -> situations.add(situation(i, random)));
        for (Situation s : situations) {
            Inputs.of(s, (input, findings) -> {
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
        seen.values().removeIf(values -> values.size() == 2);
        assertThat(seen.remove(NEVER)).isEqualTo(Set.of(false));
        assertThat(seen).as("words that were always so, or never").isEmpty();
    }

    private static boolean holds(Method property, PhaseInput input) {
        try {
            return (boolean) property.invoke(input);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    // Facts.

    private static Situation situation(int i, SplittableRandom random) {
        return i % 2 == 0 ? Situations.random(random) : Situations.ofHarm(random);
    }

    /** The words that facts alone decide, each with the facts that it reads, itself or through other words. */
    private static Map<Word, Set<Fact<?>>> factsOfWords() {
        Map<Word, Set<Fact<?>>> facts = new LinkedHashMap<>();
        SignPhase nothing = new SignPhase(
                Situation.asOf(Situations.random(new SplittableRandom(1)).asOf())
                        .build());
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
            Situation other = onDayOf(s, Situations.random(random));
            SignPhase told = new SignPhase(s);
            FACTS.forEach((word, facts) -> assertThat(word.holds().test(new SignPhase(with(other, facts, s))))
                    .as(word.name())
                    .isEqualTo(word.holds().test(told)));
        }
    }

    private static Situation onDayOf(Situation s, Situation other) {
        return Facts.situation(s.asOf(), Facts.told(other));
    }

    /** A situation with some facts of another one. */
    private static Situation with(Situation s, Iterable<Fact<?>> facts, Situation other) {
        Situation with = s;
        for (Fact<?> fact : facts) {
            with = Facts.with(with, fact, fact.in(other));
        }
        return with;
    }

    /** What a separation is told by: no reason names it, because an answer never repeats it. */
    private static final Set<Fact<?>> UNNAMED =
            Set.of(Fact.SAFETY_SEPARATION, Fact.COUPLE_RELATIONSHIP, Fact.DEPARTURE_PARTNER_PLANS);

    /** Facts that words in a word read and that make no difference to it, with the reason. */
    private static final Map<String, Set<Fact<?>>> ABSORBED = Map.of(
            // Many asks are too many or few, whatever the number of calm ones.
            "askingUntold", Set.of(Fact.INVITATION_CALM_ASKS),
            // That it goes on matters only where it was told.
            "ownAffairUntold", Set.of(Fact.AFFAIR_ONGOING));

    /** The facts that a word reads itself; for those that it reads through other words, these are tried themselves. */
    private static Set<Fact<?>> readByItself(Word word) {
        Set<Fact<?>> read = new HashSet<>();
        word.definition().atoms().forEach(atom -> {
            if (atom instanceof Term.OfFact<?> fact) {
                read.add(fact.fact());
            } else if (atom instanceof Term.Reads reads) {
                read.addAll(reads.facts());
            }
        });
        return read;
    }

    @Test
    void every_fact_of_a_word_changes_it_somewhere() {
        Map<Word, Set<Fact<?>>> idle = new HashMap<>();
        FACTS.forEach((word, facts) -> {
            idle.put(word, readByItself(word));
            idle.get(word).removeAll(ABSORBED.getOrDefault(word.name(), Set.of()));
        });
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < PAIRS && !idle.isEmpty(); i++) {
            Situation s = situation(i, random);
            Situation other = situation(i, random);
            SignPhase told = new SignPhase(s);
            Map<Fact<?>, SignPhase> changed = new HashMap<>();
            idle.forEach((word, facts) -> facts.removeIf(fact -> word.holds().test(told)
                    != word.holds()
                            .test(changed.computeIfAbsent(fact, f -> new SignPhase(Facts.with(s, f, f.in(other)))))));
            idle.values().removeIf(Set::isEmpty);
        }
        Map<String, Set<Fact<?>>> named = new TreeMap<>();
        idle.forEach((word, facts) -> named.put(word.name(), facts));
        assertThat(named).isEmpty();
    }

    /** What is tested of judgments and statuses rests on other rules: so the facts of a rule are held against all of it. */
    @Test
    void no_fact_that_a_rule_does_not_name_decides_whether_it_holds() {
        Matcher network = Engines.network();
        SplittableRandom random = new SplittableRandom(11);
        Set<Rule> held = new HashSet<>();
        List<Rule> rules = Engines.CATALOG.rules();
        for (int i = 0; i < SITUATIONS / 10; i++) {
            Situation s = Situations.random(random);
            Situation other = onDayOf(s, Situations.random(random));
            Evaluation told = new Evaluation(s, network, Engines.CATALOG);
            for (Rule rule : rules) {
                Situation changed = with(with(other, UNNAMED, s), rule.own().facts(), s);
                if (new Evaluation(changed, network, Engines.CATALOG).truth(rule) != told.truth(rule)) {
                    fail(
                            "%s: %s in %s, and otherwise with %s",
                            rule.id(), told.truth(rule), Facts.describe(s), deciding(rule, s, changed));
                }
                if (told.truth(rule) == TruthValue.YES) {
                    held.add(rule);
                }
            }
        }
        assertThat(held).hasSizeGreaterThan(rules.size() * 3 / 4);
    }

    /** The least facts in which the second situation has to be as the first one for the rule to do what it does there. */
    private static Set<Fact<?>> deciding(Rule rule, Situation s, Situation changed) {
        Set<Fact<?>> deciding = new TreeSet<>(Fact.all());
        TruthValue told = new Evaluation(s, Engines.network(), Engines.CATALOG).truth(rule);
        for (Fact<?> fact : Fact.all()) {
            deciding.remove(fact);
            if (new Evaluation(with(changed, deciding, s), Engines.network(), Engines.CATALOG).truth(rule) != told) {
                deciding.add(fact);
            }
        }
        return deciding;
    }
}
