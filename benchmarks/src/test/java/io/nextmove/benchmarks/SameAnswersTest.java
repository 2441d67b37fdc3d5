package io.nextmove.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.reference.Reference;
import io.nextmove.situation.Situation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured side by side decides the same. */
class SameAnswersTest {
    private static final List<Situation> SITUATIONS = ShippedSituations.all();
    private static final GuidanceEngine LIBRARY = GuidanceEngine.load();

    @ParameterizedTest
    @EnumSource(value = Way.class, mode = EnumSource.Mode.EXCLUDE, names = "LIBRARY")
    void every_way_to_run_the_rules_gives_the_answers_of_the_library(Way way) {
        GuidanceEngine engine = way.engine();
        List<Integer> other = new ArrayList<>();
        for (int i = 0; i < SITUATIONS.size(); i++) {
            if (!engine.advise(SITUATIONS.get(i)).equals(LIBRARY.advise(SITUATIONS.get(i)))) {
                other.add(i);
            }
        }
        assertThat(SITUATIONS).isNotEmpty();
        assertThat(other).isEmpty();
    }

    @Test
    void the_reference_gives_the_statuses_of_the_library() {
        for (Situation situation : SITUATIONS) {
            assertThat(Reference.answer(situation).moves()).isEqualTo(statuses(LIBRARY.advise(situation)));
        }
    }

    private static Map<Move, Status> statuses(Guidance guidance) {
        Map<Move, Status> statuses = new LinkedHashMap<>();
        for (AdvisedMove move : guidance.moves()) {
            statuses.put(move.move(), move.status());
        }
        return statuses;
    }
}
