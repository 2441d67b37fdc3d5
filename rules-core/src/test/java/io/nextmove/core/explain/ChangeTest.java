package io.nextmove.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.AdvisedMove;
import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Situations;
import io.nextmove.core.book.RuleBook;
import io.nextmove.explain.WhatWouldChange;
import io.nextmove.explain.WhatWouldChange.Alternative;
import io.nextmove.explain.WhatWouldChange.Setting;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Fact;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Situation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final Speakers SPEAKERS = new Speakers(RuleBook.load());
    private static final Situation CLEARED = Situation.asOf(LocalDate.of(2026, 3, 1))
            .safety(s -> s.physicalAbuse(Certainty.NO).sexualAbuse(Certainty.NO).coerciveControl(Certainty.NO))
            .refusal(r -> r.status(RefusalStatus.REFUSING))
            .build();

    @Test
    void every_set_does_what_it_says_and_none_is_larger_than_it_must_be() {
        Random random = new Random(23);
        for (int i = 0; i < Tries.SOME; i++) {
            Situation s = Situations.random(random);
            Move move = Move.values()[random.nextInt(Move.values().length)];
            WhatWouldChange change = ENGINE.whatWouldChange(s, move);
            assertThat(change.status()).isEqualTo(status(s, move));
            for (Alternative alternative : change.alternatives()) {
                Situation then = s;
                for (Setting setting : alternative.settings()) {
                    then = Edits.with(then, setting.fact(), setting.value());
                }
                assertThat(status(then, move)).isEqualTo(alternative.becomes()).isNotEqualTo(change.status());
                for (Setting setting : alternative.settings()) {
                    if (alternative.settings().size() > 1) {
                        assertThat(status(Edits.with(s, setting.fact(), setting.value()), move))
                                .isEqualTo(change.status());
                    }
                }
            }
        }
    }

    /** What is left out for speed, facts that do not bear and values that nothing tells apart, hides no change. */
    @Test
    void no_single_fact_that_changes_the_status_is_missed() {
        Random random = new Random(29);
        for (int i = 0; i < Tries.SOME / 2; i++) {
            Situation s = Situations.random(random);
            Move move = Move.values()[random.nextInt(Move.values().length)];
            Set<Fact> changing = EnumSet.noneOf(Fact.class);
            Set<Optional<Status>> results = new HashSet<>();
            Optional<Status> now = Optional.ofNullable(new Run(SPEAKERS, s).statuses().of(move));
            for (Fact fact : Fact.values()) {
                for (Object value : Values.others(fact, s)) {
                    Optional<Status> then = Optional.ofNullable(
                            new Run(SPEAKERS, Edits.with(s, fact, value)).statuses().of(move));
                    if (!then.equals(now)) {
                        changing.add(fact);
                        results.add(then);
                    }
                }
            }
            var found = ENGINE.whatWouldChange(s, move).alternatives().stream()
                    .filter(a -> a.settings().size() == 1)
                    .toList();
            assertThat(found.stream().map(a -> a.settings().get(0).fact()).collect(Collectors.toSet()))
                    .isEqualTo(changing);
            assertThat(found.stream().map(Alternative::becomes).collect(Collectors.toSet())).isEqualTo(results);
        }
    }

    private static Optional<Status> status(Situation s, Move move) {
        return ENGINE.advise(s).move(move).map(AdvisedMove::status);
    }

    @Test
    void every_fact_is_the_askers_to_act_on_or_not_with_a_reason() {
        var verdicts = Actionable.load().verdicts();
        assertThat(verdicts.keySet()).containsExactlyInAnyOrder(Fact.values());
        assertThat(verdicts.values()).allMatch(v -> v.reason().length() > 10);
        assertThat(Arrays.stream(Fact.values())
                        .filter(f -> f.path().matches("(safety|affair|health|departure|refusal|treatment|children)\\..*")))
                .noneMatch(f -> verdicts.get(f).actionable());
    }

    @Test
    void what_is_so_is_never_offered_as_something_to_do() {
        WhatWouldChange change = ENGINE.whatWouldChange(CLEARED, Move.ASK_WHY_WITH_CURIOSITY);
        assertThat(change.status()).contains(Status.RECOMMENDED);
        String text = change.toText();
        assertThat(text).contains("None of this is a thing to do or to answer differently");
        String yours = text.substring(0, text.indexOf("It also rests on"));
        assertThat(yours).contains("invitation.askedWhy").doesNotContain("safety.");
        assertThat(text).doesNotContain("SUSPECTED");
        assertThat(change).hasToString("WhatWouldChange[redacted]");
    }

    @Test
    void under_harm_nothing_is_offered_as_something_to_do() {
        Situation harm = CLEARED.toBuilder().safety(s -> s.afraidOfPartner(Answer.YES)).build();
        assertThat(ENGINE.whatWouldChange(harm, Move.STOP_ASKING).alternatives()).isNotEmpty();
        for (Move move : Move.values()) {
            assertThat(ENGINE.whatWouldChange(harm, move).alternatives()).noneMatch(Alternative::actionable);
        }
    }
}
