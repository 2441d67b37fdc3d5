package io.nextmove.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Situations;
import io.nextmove.explain.Why;
import io.nextmove.move.Move;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Fact;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Situation;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WhyTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();

    @Test
    void every_chain_leads_from_facts_over_rules_that_fired_to_the_status() {
        Random random = new Random(5);
        for (int i = 0; i < Tries.SITUATIONS; i++) {
            Situation s = Situations.random(random);
            Guidance answer = ENGINE.advise(s);
            for (AdvisedMove advised : answer.moves()) {
                Why why = answer.why(advised.move()).orElseThrow();
                assertThat(why.move()).isEqualTo(advised.move());
                assertThat(why.status()).isEqualTo(advised.status());
                assertThat(why.steps()).isNotEmpty();
                why.steps().forEach(step -> follow(step, answer, s));
            }
        }
    }

    private static void follow(Why.Step step, Guidance answer, Situation s) {
        assertThat(answer.trace().fired()).contains(step.rule());
        assertThat(step.given()).noneMatch(fact -> fact.isOpenIn(s));
        assertThat(step.notGiven()).allMatch(fact -> fact.isOpenIn(s) || fact == Fact.PERSPECTIVE);
        assertThat(step.rule().facts()).containsAll(step.given()).containsAll(step.notGiven());
        assertThat(step.judgments().size() + step.signs().size() + step.silent().size() + step.given().size()
                        + step.notGiven().size())
                .isPositive();
        step.signs().forEach(sign -> follow(sign, answer, s));
        for (Why.Judged judged : step.judgments()) {
            assertThat(judged.value()).isSameAs(judged.matter().in(answer.judgments()).value());
            assertThat(judged.because()).isNotEmpty();
            judged.because().forEach(rule -> follow(rule, answer, s));
        }
    }

    @Test
    void a_chain_names_what_was_given_and_what_was_not() {
        Situation s = Situation.asOf(LocalDate.of(2026, 3, 1))
                .safety(f -> f.physicalAbuse(Certainty.NO))
                .refusal(f -> f.status(RefusalStatus.REFUSING))
                .build();
        String text = ENGINE.advise(s).why(Move.SCREEN_FOR_ABUSE_PRIVATELY).orElseThrow().toText();
        assertThat(text)
                .contains("recommended")
                .contains("abuse: unknown")
                .contains("given: safety.physicalAbuse")
                .contains("not given: safety.sexualAbuse, safety.coerciveControl")
                .contains("wrong-first-step/03");
    }

    @Test
    void a_move_that_the_answer_does_not_name_has_no_chain() {
        Situation s = Situation.asOf(LocalDate.of(2026, 3, 1)).build();
        assertThat(ENGINE.advise(s).why(Move.CONSULT_LAWYER)).isEmpty();
    }

    @Test
    void the_tree_prints_nothing_unasked() {
        Situation s = Situation.asOf(LocalDate.of(2026, 3, 1)).build();
        Why why = ENGINE.advise(s).why(Move.START_OWN_WORK).orElseThrow();
        assertThat(why).hasToString("Why[redacted]");
        assertThat(why.steps().get(0)).hasToString("Step[redacted]");
        assertThat(why.steps().get(0).judgments().get(0)).hasToString("Judged[redacted]");
    }
}
