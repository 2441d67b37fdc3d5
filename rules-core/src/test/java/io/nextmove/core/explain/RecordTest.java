package io.nextmove.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Situations;
import io.nextmove.explain.DecisionRecord;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecordTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final Situation SITUATION = Situation.asOf(LocalDate.of(2026, 3, 1))
            .safety(s -> s.physicalAbuse(Certainty.NO))
            .build();

    @Test
    void a_record_follows_from_the_same_situation_and_from_no_other() {
        Random random = new Random(41);
        Situation before = SITUATION;
        for (int i = 0; i < Tries.SITUATIONS; i++) {
            Situation s = Situations.random(random);
            DecisionRecord record = ENGINE.advise(s).record(s);
            assertThat(ENGINE.advise(s).record(s)).isEqualTo(record);
            assertThat(ENGINE.advise(before).record(before).situation().equals(record.situation()))
                    .isEqualTo(before.equals(s));
            before = s;
        }
    }

    @Test
    void a_record_carries_facts_only_where_they_are_asked_for() {
        DecisionRecord record = ENGINE.advise(SITUATION).record(SITUATION);
        assertThat(record.facts()).isEmpty();
        assertThat(record.version()).isEqualTo(1);
        assertThat(record.situation()).matches("[0-9a-f]{64}");
        assertThat(record.ruleBook()).matches("[0-9a-f]{64}");
        assertThat(record.sourceIndex()).matches("[0-9a-f]{64}").isNotEqualTo(record.ruleBook());
        assertThat(record.rules()).isNotEmpty();
        assertThat(ENGINE.advise(SITUATION).recordWithFacts(SITUATION).facts())
                .extracting(DecisionRecord.Told::fact, DecisionRecord.Told::value)
                .containsExactly(tuple(Fact.SAFETY_PHYSICAL_ABUSE, "NO"));
        assertThat(record).hasToString("DecisionRecord[redacted]");
    }

    @Test
    void an_answer_has_no_record_with_another_situation() {
        Situation other = Situation.asOf(LocalDate.of(2026, 3, 2)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.advise(SITUATION).record(other));
    }
}
