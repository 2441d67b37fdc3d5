package io.nextmove.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Situations;
import io.nextmove.core.findings.Findings;
import io.nextmove.explain.Why;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Fact;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WhyTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final Map<Map.Entry<Move, Boolean>, Set<String>> RULES_ON = new HashMap<>();

    @Test
    void every_chain_leads_from_facts_over_rules_that_fired_to_the_status() {
        Random random = new Random(5);
        for (int i = 0; i < Tries.SITUATIONS; i++) {
            Situation s = Situations.random(random);
            Guidance answer = ENGINE.advise(s);
            Set<String> fired = answer.trace().fired().stream().map(Reason::id).collect(Collectors.toSet());
            for (AdvisedMove advised : answer.moves()) {
                Why why = answer.why(advised.move()).orElseThrow();
                assertThat(why.move()).isEqualTo(advised.move());
                assertThat(why.status()).isEqualTo(advised.status());
                assertThat(why.steps()).isNotEmpty();
                for (Why.Step step : why.steps()) {
                    assertThat(rulesOn(advised.move(), advised.status() != Status.RECOMMENDED)
                                    .contains(step.rule().id()))
                            .as(advised.move() + " by " + step.rule().rule())
                            .isTrue();
                    follow(step, answer, fired, s);
                }
            }
        }
    }

    private static void follow(Why.Step step, Guidance answer, Set<String> fired, Situation s) {
        Reason rule = step.rule();
        boolean rests = step.given().stream().noneMatch(fact -> fact.isOpenIn(s))
                && step.notGiven().stream().allMatch(fact -> fact.isOpenIn(s) || fact == Fact.PERSPECTIVE)
                && rule.facts().containsAll(step.given())
                && rule.facts().containsAll(step.notGiven());
        boolean leads = step.judgments().size()
                        + step.signs().size()
                        + step.silent().size()
                        + step.given().size()
                        + step.notGiven().size()
                > 0;
        assertThat(fired.contains(rule.id()) && rests && leads).as(rule.rule()).isTrue();
        step.signs().forEach(sign -> follow(sign, answer, fired, s));
        for (Why.Judged judged : step.judgments()) {
            assertThat(judged.value())
                    .isSameAs(judged.matter().in(answer.judgments()).value());
            assertThat(judged.because()).isNotEmpty();
            for (Why.Step because : judged.because()) {
                assertThat(states(because.rule(), judged))
                        .as(because.rule().rule())
                        .isTrue();
                follow(because, answer, fired, s);
            }
        }
    }

    /** The rules that propose a move, or those with a restriction that may reach it, by what they do. */
    private static Set<String> rulesOn(Move move, boolean barred) {
        return RULES_ON.computeIfAbsent(
                Map.entry(move, barred),
                key -> Shipped.PARTS.rules().touching(move).stream()
                        .filter(r -> barred
                                ? !r.effects().restrictions().isEmpty()
                                : r.proposes().contains(move))
                        .map(r -> r.rule().reason().id())
                        .collect(Collectors.toSet()));
    }

    /** Whether a rule states what was judged; a reading may come of several rules. */
    private static boolean states(Reason reason, Why.Judged judged) {
        Findings effects = Shipped.rule(reason.id()).effects();
        return switch (judged.matter()) {
            case ABUSE -> effects.abuse().containsKey(judged.value());
            case DEPARTURE -> effects.departure().containsKey(judged.value());
            case ASKING -> effects.asking().containsKey(judged.value());
            case REFUSAL -> !effects.readings().isEmpty();
            case TIMELINE -> effects.timeline().containsKey(judged.value());
        };
    }

    @Test
    void a_chain_names_what_was_given_and_what_was_not() {
        Situation s = Situation.asOf(LocalDate.of(2026, 3, 1))
                .safety(f -> f.physicalAbuse(Certainty.NO))
                .refusal(f -> f.status(RefusalStatus.REFUSING))
                .build();
        String text = ENGINE.advise(s)
                .why(Move.SCREEN_FOR_ABUSE_PRIVATELY)
                .orElseThrow()
                .toText();
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
