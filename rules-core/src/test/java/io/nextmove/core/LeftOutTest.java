package io.nextmove.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Situations;
import io.nextmove.core.catalog.Rule;
import io.nextmove.move.Move;
import io.nextmove.move.Trait;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeftOutTest {
    private static final GuidanceEngine LIBRARY = GuidanceEngine.load();
    private static final List<String> ALL = Engines.CATALOG.rules().stream()
            .filter(rule -> LeftOut.allowed(rule, Engines.COMPILED))
            .map(Rule::id)
            .toList();
    private static final int SITUATIONS = 2_000;

    @Test
    void one_that_is_left_out_is_gone_from_rules_and_reasons_and_listed_with_its_reason() {
        GuidanceEngine house =
                GuidanceEngine.builder().without(ALL.get(0), "not offered here").build();
        assertThat(house.without()).isEqualTo(Map.of(ALL.get(0), "not offered here"));
        assertThat(house.rules())
                .hasSize(LIBRARY.rules().size() - 1)
                .extracting(Reason::id)
                .doesNotContain(ALL.get(0));
        assertThat(house.texts()).isEqualTo(LIBRARY.texts());
        assertThat(LIBRARY.without()).isEmpty();
    }

    /** Without any of them, nobody is told to turn to the partner who was not told so before, and everyone has a next step. */
    @Test
    void without_all_that_can_be_left_out_the_engine_is_only_more_careful() {
        GuidanceEngine.Builder builder = GuidanceEngine.builder();
        ALL.forEach(id -> builder.without(id, "as careful as it can be"));
        GuidanceEngine house = builder.build();
        SplittableRandom random = new SplittableRandom(41);
        int fewer = 0;
        for (int i = 0; i < SITUATIONS; i++) {
            Situation s = Situations.random(random);
            Guidance library = LIBRARY.advise(s);
            Guidance own = house.advise(s);
            assertThat(towardPartner(library)).containsAll(towardPartner(own));
            assertThat(own.recommended()).isNotEmpty();
            for (Move move : Move.values()) {
                boolean barred =
                        library.move(move).filter(m -> !m.recommended()).isPresent();
                assertThat(barred
                                && own.move(move)
                                        .filter(AdvisedMove::recommended)
                                        .isPresent())
                        .isFalse();
            }
            fewer += towardPartner(own).size() < towardPartner(library).size() ? 1 : 0;
        }
        assertThat(fewer).isPositive();
    }

    private static List<Move> towardPartner(Guidance answer) {
        return answer.recommended().stream()
                .map(AdvisedMove::move)
                .filter(move ->
                        Stream.of(Trait.JOINT, Trait.INVITES, Trait.SPEAKS).anyMatch(move::has))
                .toList();
    }

    @Test
    void every_other_rule_is_refused_with_what_is_allowed() {
        assertThat(ALL).isNotEmpty().doesNotContain("SAF-07a", "EXC-08", "ABU-01");
        for (Rule rule : Engines.CATALOG.rules()) {
            if (!ALL.contains(rule.id())) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> LeftOut.check(Map.of(rule.id(), "why"), Engines.CATALOG, Engines.COMPILED))
                        .withMessageStartingWith("without: rule `" + rule.id() + "` belongs to the safety core; only");
            }
        }
        GuidanceEngine.Builder builder = GuidanceEngine.builder().without("NONE-1", "why");
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("without: there is no rule `NONE-1`; the ids are those of GuidanceEngine.rules()");
    }

    @Test
    void a_reason_is_needed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GuidanceEngine.builder().without(ALL.get(0), " "))
                .withMessage("without: rule `" + ALL.get(0) + "` needs a reason");
        assertThatNullPointerException()
                .isThrownBy(() -> GuidanceEngine.builder().without(ALL.get(0), null));
    }
}
