package io.nextmove.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.assurance.Situations;
import io.nextmove.core.book.Condition.Atom;
import io.nextmove.core.book.Condition.Term;
import io.nextmove.core.book.RuleBook;
import io.nextmove.core.words.Outcome;
import io.nextmove.situation.Situation;
import io.nextmove.situation.Fact;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Speakers SPEAKERS = new Speakers(RuleBook.load());
    private static final Words WORDS = Words.load();

    @Test
    void every_formula_comes_to_what_its_word_comes_to() {
        Random random = new Random(11);
        for (int i = 0; i < Tries.SITUATIONS; i++) {
            Situation s = Situations.random(random);
            Object outcome = new Run(SPEAKERS, s).whole().fact(Outcome.class);
            WORDS.formulas().forEach((word, terms) -> assertThat(
                            terms.stream().allMatch(term -> SPEAKERS.holds(term, outcome)))
                    .as(word)
                    .isEqualTo(SPEAKERS.holds(new Atom(word, "", ""), outcome)));
        }
    }

    @Test
    void every_term_of_a_rule_has_plain_words_and_every_phrase_is_used() {
        Set<String> used = new TreeSet<>();
        for (SpokenRule rule : SPEAKERS.rules()) {
            rule.terms().forEach(term -> {
                assertThat(WORDS.phrase(term)).doesNotContain("null");
                term.atoms().forEach(atom -> used.add(key(atom)));
            });
        }
        for (List<Term> terms : WORDS.formulas().values()) {
            terms.forEach(term -> {
                assertThat(WORDS.phrase(term)).doesNotContain("null");
                term.atoms().forEach(atom -> used.add(key(atom)));
            });
        }
        Fact.all().forEach(fact -> used.add(fact.path()));
        assertThat(WORDS.phrases().keySet()).containsExactlyInAnyOrderElementsOf(used);
    }

    private static String key(Atom atom) {
        String[] steps = atom.path().split("\\.");
        return steps.length > 1 ? steps[0] + "." + steps[1] : steps[0];
    }
}
