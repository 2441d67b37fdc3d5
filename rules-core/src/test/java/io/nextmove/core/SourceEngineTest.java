package io.nextmove.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Situations;
import io.nextmove.build.rules.RuleSource;
import io.nextmove.situation.Situation;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SourceEngineTest {
    private final SourceEngine rules = SourceEngine.of(Engines.RULES);

    @Test
    void it_answers_as_the_engine_that_is_shipped_in_either_order_of_the_rules() {
        GuidanceEngine engine = Engines.builtIn();
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 2_000; i++) {
            Situation s = Situations.random(random);
            Guidance answer = engine.advise(s);
            assertThat(rules.advise(s)).isEqualTo(answer);
            assertThat(rules.adviseBackwards(s)).isEqualTo(answer);
        }
    }

    @Test
    void a_rule_that_is_dropped_is_silent_until_all_are_restored() {
        Situation nothing = Situation.asOf(LocalDate.of(2026, 3, 1)).build();
        RuleSource every = rules.sources().stream()
                .filter(r -> SourceEngine.id(r).equals("NOT-18"))
                .findFirst()
                .orElseThrow();
        int notices = rules.advise(nothing).notices().size();
        rules.drop(every);
        assertThat(rules.advise(nothing).notices()).hasSize(notices - 1);
        rules.restore();
        assertThat(rules.advise(nothing).notices()).hasSize(notices);
    }
}
