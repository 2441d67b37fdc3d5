package io.nextmove.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Situations;
import io.nextmove.explain.Comparison;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Situation;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CompareTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final Situation BEFORE = Situation.asOf(LocalDate.of(2026, 3, 1))
            .safety(s -> s.physicalAbuse(Certainty.NO)
                    .sexualAbuse(Certainty.NO)
                    .coerciveControl(Certainty.NO)
                    .afraidOfPartner(Answer.NO))
            .refusal(r -> r.status(RefusalStatus.REFUSING).reasons(RefusalReason.COST))
            .build();

    @Test
    void a_situation_compared_with_itself_shows_no_change() {
        Random random = new Random(17);
        for (int i = 0; i < Tries.SITUATIONS; i++) {
            Situation s = Situations.random(random);
            Comparison same = ENGINE.explanations().compare(s, s);
            assertThat(same.isEmpty()).isTrue();
            assertThat(same.first()).isEmpty();
            assertThat(same.toText()).isEqualTo("Nothing changed.\n");
        }
    }

    /** S34: every status that changed is in exactly one list, with a sentence that says why. */
    @Test
    void every_change_is_told_once_and_with_its_reason() {
        Random random = new Random(19);
        for (int i = 0; i < Tries.SITUATIONS; i++) {
            Situation a = Situations.random(random);
            Situation b = Situations.random(random);
            Guidance before = ENGINE.advise(a);
            Guidance after = ENGINE.advise(b);
            Comparison change = ENGINE.explanations().compare(a, b);
            Map<Move, Comparison.Change> told = new EnumMap<>(Move.class);
            for (List<Comparison.Change> list :
                    List.of(change.withdrawn(), change.barred(), change.recommended(), change.lifted())) {
                list.forEach(c -> assertThat(told.put(c.move(), c)).isNull());
            }
            for (Move move : Move.values()) {
                Optional<Status> was = before.move(move).map(AdvisedMove::status);
                Optional<Status> is = after.move(move).map(AdvisedMove::status);
                assertThat(told.containsKey(move)).isEqualTo(!was.equals(is));
                if (told.containsKey(move)) {
                    assertThat(told.get(move).before()).isEqualTo(was);
                    assertThat(told.get(move).after()).isEqualTo(is);
                    assertThat(told.get(move).why()).hasSizeGreaterThan(10).endsWith(".");
                }
            }
            assertThat(change.withdrawn()).allMatch(c -> c.before().equals(Optional.of(Status.RECOMMENDED)));
        }
    }

    @Test
    void where_harm_comes_to_light_the_device_comes_first_and_then_what_is_withdrawn() {
        Situation after =
                BEFORE.toBuilder().safety(s -> s.coerciveControl(Certainty.YES)).build();
        Comparison change = ENGINE.explanations().compare(BEFORE, after);
        assertThat(change.first()).isNotEmpty();
        assertThat(change.withdrawn()).extracting(Comparison.Change::move).contains(Move.LOWER_BAR_TO_ONE_SESSION);
        assertThat(change.recommended()).extracting(Comparison.Change::move).contains(Move.MAKE_SAFETY_PLAN);
        assertThat(change.toText()).startsWith(change.first());
        assertThat(change.toText().indexOf("Withdrawn"))
                .isLessThan(change.toText().indexOf("New"));
        assertThat(change).hasToString("Comparison[redacted]");
    }
}
