package io.nextmove.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Situations;
import io.nextmove.core.book.RuleBook;
import io.nextmove.explain.Why;
import io.nextmove.judgment.Matter;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Fact;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WhyTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final Speakers SPEAKERS = new Speakers(RuleBook.load());
    private static final Words WORDS = Words.load();
    private static final Map<String, SpokenRule> BY_SENTENCE = SPEAKERS.rules().stream()
            .collect(Collectors.toMap(r -> r.rule().reason().rule(), r -> r));
    private static final Map<Map.Entry<Move, Boolean>, Set<String>> RULES_ON = new HashMap<>();

    @Test
    void every_chain_leads_from_facts_over_rules_that_fired_to_the_status() {
        Random random = new Random(5);
        for (int i = 0; i < Tries.SITUATIONS; i++) {
            Situation s = Situations.random(random);
            Guidance answer = ENGINE.advise(s);
            Set<String> fired = answer.trace().fired().stream().map(Reason::rule).collect(Collectors.toSet());
            for (AdvisedMove advised : answer.moves()) {
                Why why = answer.why(advised.move()).orElseThrow();
                assertThat(why.move()).isEqualTo(advised.move());
                assertThat(why.status()).isEqualTo(advised.status());
                assertThat(why.steps()).isNotEmpty();
                for (Why.Step step : why.steps()) {
                    assertThat(rulesOn(advised.move(), advised.status() != Status.RECOMMENDED).contains(step.rule().rule()))
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
        boolean leads = step.judgments().size() + step.signs().size() + step.silent().size() + step.given().size()
                        + step.notGiven().size()
                > 0;
        assertThat(fired.contains(rule.rule()) && rests && leads).as(rule.rule()).isTrue();
        step.signs().forEach(sign -> follow(sign, answer, fired, s));
        for (Why.Judged judged : step.judgments()) {
            assertThat(judged.value()).isSameAs(judged.matter().in(answer.judgments()).value());
            assertThat(judged.because()).isNotEmpty();
            for (Why.Step because : judged.because()) {
                assertThat(states(because.rule(), judged)).as(because.rule().rule()).isTrue();
                follow(because, answer, fired, s);
            }
        }
    }

    /** The rules that propose a move, or those that put up a bar that may touch it, from their texts. */
    private static Set<String> rulesOn(Move move, boolean barred) {
        return RULES_ON.computeIfAbsent(Map.entry(move, barred), key -> Bearing.on(move, SPEAKERS, WORDS)
                .speakers()
                .rules()
                .stream()
                .filter(r -> barred ? !r.effects().bars().isEmpty() : r.effects().proposes().contains(move))
                .map(r -> r.rule().reason().rule())
                .collect(Collectors.toSet()));
    }

    /** Whether a rule says what was judged; a reading may come of several rules. */
    private static boolean states(Reason reason, Why.Judged judged) {
        SpokenRule rule = BY_SENTENCE.get(reason.rule());
        return judged.matter() == Matter.REFUSAL
                ? rule.says("reading") || rule.says("redFlag")
                : rule.utterances().stream().anyMatch(u -> List.of(u.arguments()).contains(judged.value()));
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
