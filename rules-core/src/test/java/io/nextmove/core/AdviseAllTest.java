package io.nextmove.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Situations;
import io.nextmove.situation.Situation;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdviseAllTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();

    @Test
    void every_situation_has_its_own_answer_in_its_place_whatever_the_threads() {
        SplittableRandom random = new SplittableRandom(3);
        List<Situation> situations =
                Stream.generate(() -> Situations.random(random)).limit(2_000).toList();
        assertThat(ENGINE.adviseAll(situations.parallelStream()).toList())
                .isEqualTo(situations.stream().map(ENGINE::advise).toList());
    }

    @Test
    void a_situation_that_is_missing_is_missed_where_it_is_read() {
        Stream<Situation> none = Stream.of((Situation) null);
        assertThatThrownBy(() -> ENGINE.adviseAll(none).toList()).isInstanceOf(NullPointerException.class);
    }
}
