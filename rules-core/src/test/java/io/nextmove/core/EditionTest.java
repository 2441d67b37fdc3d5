package io.nextmove.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.Settings;
import io.nextmove.json.NextMoveJson;
import io.nextmove.situation.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionTest {
    private static final GuidanceEngine LIBRARY = GuidanceEngine.load();
    private static final Situation NOTHING =
            Situation.asOf(LocalDate.of(2026, 3, 1)).build();
    private static final String RULE = Engines.CATALOG.rules().stream()
            .filter(rule -> LeftOut.allowed(rule, Engines.COMPILED))
            .findFirst()
            .orElseThrow()
            .id();

    private static Optional<String> edition(GuidanceEngine.Builder builder) {
        Guidance answer = builder.build().advise(NOTHING);
        assertThat(answer.record(NOTHING).house()).isEqualTo(answer.trace().house());
        assertThat(answer.trace().ruleBook()).isEqualTo(Engines.CATALOG.ruleBookHash());
        return answer.trace().house();
    }

    @Test
    void an_engine_as_the_library_has_it_has_no_edition_of_a_house() {
        assertThat(edition(GuidanceEngine.builder())).isEmpty();
        assertThat(edition(GuidanceEngine.builder().settings(Settings.library()).texts(LIBRARY.texts())))
                .isEmpty();
        assertThat(NextMoveJson.write(LIBRARY.advise(NOTHING).record(NOTHING))).doesNotContain("\"house\"");
    }

    @Test
    void whatever_a_service_sets_is_in_the_edition() {
        List<Optional<String>> editions = List.of(
                edition(GuidanceEngine.builder().settings(new Settings(2, 2, 5))),
                edition(GuidanceEngine.builder().settings(new Settings(2, 1, 5))),
                edition(GuidanceEngine.builder().without(RULE, "one reason")),
                edition(GuidanceEngine.builder().without(RULE, "another reason")),
                edition(GuidanceEngine.builder()
                        .texts(LIBRARY.texts().with(Map.of("heading.FIRST_STEP", "Where to begin")))),
                edition(GuidanceEngine.builder()
                        .texts(LIBRARY.texts().with(Map.of("heading.FIRST_STEP", "To begin with")))));
        assertThat(editions)
                .doesNotHaveDuplicates()
                .allSatisfy(edition -> assertThat(edition)
                        .hasValueSatisfying(hash -> assertThat(hash).matches("[0-9a-f]{64}")));
        assertThat(edition(GuidanceEngine.builder().settings(new Settings(2, 2, 5))))
                .isEqualTo(editions.get(0));
    }

    @Test
    void it_stands_in_the_record_as_json_and_a_replay_tells_another_house() {
        Guidance answer =
                GuidanceEngine.builder().settings(new Settings(2, 2, 5)).build().advise(NOTHING);
        String written = NextMoveJson.write(answer.record(NOTHING));
        assertThat(written).contains("\"house\"", answer.trace().house().orElseThrow());
        assertThat(NextMoveJson.readRecord(written)
                        .differencesFrom(LIBRARY.advise(NOTHING).record(NOTHING)))
                .containsExactly("more");
    }
}
