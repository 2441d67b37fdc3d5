package io.nextmove.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Situations;
import io.nextmove.core.book.RuleSource;
import io.nextmove.situation.Situation;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class InterpretedTest {
    private final Interpreted interpreted = Interpreted.of(Engines.RULES);

    @Test
    void it_answers_as_the_engine_that_is_shipped_in_either_order_of_the_rules() {
        GuidanceEngine engine = Engines.builtIn();
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 2_000; i++) {
            Situation s = Situations.random(random);
            Guidance answer = engine.advise(s);
            assertThat(interpreted.advise(s)).isEqualTo(answer);
            assertThat(interpreted.adviseBackwards(s)).isEqualTo(answer);
        }
    }

    @Test
    void a_rule_that_is_dropped_is_silent_until_all_are_restored() {
        Situation nothing = Situation.asOf(LocalDate.of(2026, 3, 1)).build();
        RuleSource every = interpreted.rules().stream()
                .filter(r -> r.annotations().get("row").equals("NOT-18"))
                .findFirst()
                .orElseThrow();
        int notices = interpreted.advise(nothing).notices().size();
        interpreted.drop(every);
        assertThat(interpreted.advise(nothing).notices()).hasSize(notices - 1);
        interpreted.restore();
        assertThat(interpreted.advise(nothing).notices()).hasSize(notices);
    }
}
