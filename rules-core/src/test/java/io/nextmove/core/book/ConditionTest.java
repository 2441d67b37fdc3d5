package io.nextmove.core.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.assurance.Situations;
import io.nextmove.core.Engines;
import io.nextmove.core.words.Told;
import io.nextmove.move.Move;
import io.nextmove.situation.Situation;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ConditionTest {

    @Test
    void every_condition_of_the_book_is_read_and_printed_as_it_stands() {
        for (RuleFile file : RuleFile.readAll(Engines.RULES)) {
            for (RuleSource rule : file.rules()) {
                Condition condition = Condition.parse(rule.condition());
                String terms = String.join(", ", condition.terms().stream().map(Condition.Term::text).toList());
                assertThat(rule.condition().replaceFirst("^\\$\\w+ : ", ""))
                        .isEqualTo(condition.pattern() + "(" + (terms.isEmpty() ? "" : " " + terms + " ") + ")");
            }
        }
    }

    @Test
    void a_condition_holds_as_its_words_do() {
        Condition both = Condition.parse("Told( danger || !inviter, safety.verbalAbuse != Certainty.YES )");
        SplittableRandom random = new SplittableRandom(7);
        int held = 0;
        for (int i = 0; i < 2_000; i++) {
            Situation s = Situations.random(random);
            Told told = new Told(s);
            boolean expected = (told.isDanger() || !told.isInviter()) && !s.safety().verbalAbuse().yes();
            assertThat(both.holds(told)).isEqualTo(expected);
            held += expected ? 1 : 0;
        }
        assertThat(held).isBetween(1, 1_999);
    }

    @Test
    void effects_name_what_a_rule_proposes_and_bars() {
        Effects effects = Effects.parse("say.recommend( Move.START_OWN_WORK ).defer( Scope.of( Move.SET_A_WINDOW ), "
                + "Release.SAFE ).doors( DoorFact.COST, Grade.IMPLIED, Door.BOOK_OR_APP );");
        assertThat(effects.proposes())
                .containsExactlyInAnyOrder(Move.START_OWN_WORK, Move.OFFER_BOOK_OR_APP_TOGETHER);
        assertThat(effects.bars()).extracting(Effects.Call::name).containsExactly("defer");
    }
}
