package io.nextmove.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.assurance.Situations;
import io.nextmove.build.rules.Expression;
import io.nextmove.build.rules.RuleFile;
import io.nextmove.build.rules.RuleSource;
import io.nextmove.core.Engines;
import io.nextmove.core.SourceCondition;
import io.nextmove.core.SourceEngine;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.language.Term;
import io.nextmove.situation.Situation;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ConditionTest {
    private static final Map<String, Condition> CONDITIONS = Condition.all();

    @Test
    void every_rule_of_the_catalog_has_its_condition_and_no_other_has_one() {
        assertThat(CONDITIONS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Engines.CATALOG.rules().stream().map(Rule::id).toList());
    }

    @Test
    void every_condition_is_printed_as_it_stands_in_the_rule_file() {
        for (RuleSource rule : sources().values()) {
            Condition condition = CONDITIONS.get(SourceEngine.id(rule));
            String terms =
                    String.join(", ", condition.terms().stream().map(Term::text).toList());
            assertThat(condition.phase().input().getSimpleName() + "(" + (terms.isEmpty() ? "" : " " + terms + " ")
                            + ")")
                    .isEqualTo(rule.condition());
        }
    }

    @Test
    void every_condition_is_read_and_printed_by_the_build_as_it_stands_in_the_rule_file() {
        for (RuleSource rule : sources().values()) {
            SourceCondition condition = SourceCondition.of(rule);
            String terms = String.join(
                    ", ", condition.terms().stream().map(Expression::text).toList());
            assertThat(condition.pattern() + "(" + (terms.isEmpty() ? "" : " " + terms + " ") + ")")
                    .isEqualTo(rule.condition());
        }
    }

    @Test
    void a_condition_holds_as_its_words_do() {
        SourceCondition both =
                SourceCondition.parse("SignPhase( danger || !inviter, safety.verbalAbuse != Certainty.YES )");
        SplittableRandom random = new SplittableRandom(7);
        int held = 0;
        for (int i = 0; i < 2_000; i++) {
            Situation s = Situations.random(random);
            SignPhase told = new SignPhase(s);
            boolean expected = (told.isDanger() || !told.isInviter())
                    && !s.safety().verbalAbuse().yes();
            assertThat(both.holds(told)).isEqualTo(expected);
            held += expected ? 1 : 0;
        }
        assertThat(held).isBetween(1, 1_999);
    }

    private static Map<String, RuleSource> sources() {
        Map<String, RuleSource> sources = new TreeMap<>();
        for (RuleFile file : RuleFile.readAll(Engines.RULES)) {
            file.rules().forEach(rule -> sources.put(SourceEngine.id(rule), rule));
        }
        assertThat(sources).hasSizeGreaterThan(300);
        return sources;
    }
}
