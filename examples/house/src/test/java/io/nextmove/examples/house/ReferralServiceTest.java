package io.nextmove.examples.house;

import static io.nextmove.situation.Answer.NO;
import static io.nextmove.test.NextMoveAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.HouseAdvice;
import io.nextmove.move.Status;
import io.nextmove.move.Trait;
import io.nextmove.outline.Part;
import io.nextmove.situation.Answer;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Situation;
import io.nextmove.test.GuidancePromises;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the service says, and that it keeps the promises of the library. */
class ReferralServiceTest extends GuidancePromises {
    private static final ReferralService SERVICE = new ReferralService(Path.of("ours"));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Situation SAFE = Situation.asOf(DAY)
            .safety(s -> s.physicalAbuse(NO).sexualAbuse(NO).coerciveControl(NO).afraidOfPartner(NO))
            .refusal(r -> r.status(RefusalStatus.REFUSING).reasons(RefusalReason.BURNED_BY_THERAPIST))
            .build();

    @Override
    protected GuidanceEngine engine() {
        return SERVICE.engine(false, 10, "south");
    }

    @Override
    protected int situations() {
        return 200;
    }

    private static Map<String, Status> steps(Guidance answer) {
        return answer.house().steps().stream()
                .collect(Collectors.toMap(HouseAdvice.Step::id, HouseAdvice.Step::status));
    }

    @Test
    void whoever_is_no_client_is_told_of_the_desk() {
        assertThat(steps(SERVICE.engine(false, 2, "north").advise(SAFE)))
                .isEqualTo(Map.of("referral", Status.RECOMMENDED));
        assertThat(steps(SERVICE.engine(true, 2, "north").advise(SAFE))).isEmpty();
    }

    @Test
    void while_there_is_no_place_nobody_is_invited_to_a_session() {
        Guidance answer = SERVICE.engine(false, 10, "south").advise(SAFE);
        assertThat(answer).neverRecommends(Trait.JOINT);
        assertThat(steps(answer))
                .containsEntry("evening", Status.DEFERRED)
                .containsEntry("referral", Status.RECOMMENDED);
    }

    @Test
    void the_evening_is_barred_where_the_library_bars_an_invitation() {
        Situation harm =
                Situation.asOf(DAY).safety(s -> s.physicalAbuse(Answer.YES)).build();
        assertThat(steps(SERVICE.engine(false, 2, "south").advise(SAFE))).containsEntry("evening", Status.RECOMMENDED);
        assertThat(steps(SERVICE.engine(false, 2, "south").advise(harm)))
                .containsEntry("evening", Status.EXCLUDED)
                .containsEntry("referral", Status.RECOMMENDED);
    }

    @Test
    void the_wording_and_the_numbers_are_the_services() {
        Guidance answer = SERVICE.engine().advise(SAFE);
        assertThat(answer.outline().section(Part.FIRST_STEP).orElseThrow().heading())
                .isEqualTo("Where to begin");
        assertThat(SERVICE.engine().settings().windowMonths()).isEqualTo(2);
        assertThat(answer.questions()).hasSizeLessThanOrEqualTo(7);
        assertThat(answer.trace().house()).isPresent();
    }
}
