package io.nextmove.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Situations;
import io.nextmove.core.book.RuleBook;
import io.nextmove.core.decide.Statuses;
import io.nextmove.core.say.Bar;
import io.nextmove.explain.WhyNot;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.situation.AbuseTiming;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Door;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WhyNotTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final Speakers SPEAKERS = new Speakers(RuleBook.load());

    private static final Situation CLEARED = Situation.asOf(LocalDate.of(2026, 3, 1))
            .safety(s -> s.physicalAbuse(Certainty.NO).sexualAbuse(Certainty.NO).coerciveControl(Certainty.NO))
            .build();

    @Test
    void every_move_that_is_not_recommended_is_explained_truly() {
        Random random = new Random(13);
        for (int i = 0; i < Tries.SOME; i++) {
            Situation s = Situations.random(random);
            for (Move move : Move.values()) {
                Optional<WhyNot> whyNot = ENGINE.whyNot(s, move);
                Run run = new Run(SPEAKERS, s);
                assertThat(whyNot.isEmpty()).isEqualTo(run.statuses().of(move) == Status.RECOMMENDED);
                whyNot.ifPresent(w -> holds(w, run));
            }
        }
    }

    private static void holds(WhyNot whyNot, Run run) {
        assertThat(whyNot.status()).isEqualTo(Optional.ofNullable(run.statuses().of(whyNot.move())));
        assertThat(whyNot.bars().size() + whyNot.obstacles().size() + whyNot.missing().size())
                .as(whyNot.move().name())
                .isPositive();
        assertThat(whyNot.toText().lines().count()).isGreaterThan(1);
        if (!whyNot.bars().isEmpty()) {
            withoutItsBarsTheStatusChanges(whyNot, run);
        } else if (whyNot.obstacles().isEmpty()) {
            withItsConditionsMetItIsProposed(whyNot, run);
        }
    }

    private static void withoutItsBarsTheStatusChanges(WhyNot whyNot, Run run) {
        assertThat(whyNot.bars())
                .extracting(WhyNot.Barring::status)
                .isSortedAccordingTo(Comparator.reverseOrder());
        Set<Reason> rules = whyNot.bars().stream().map(WhyNot.Barring::rule).collect(Collectors.toSet());
        run.proposal().bars().removeIf((Bar bar) -> rules.contains(bar.rule().reason()));
        Status after = Statuses.settle(run.proposal()).of(whyNot.move());
        assertThat(after).isEqualTo(whyNot.proposed() ? Status.RECOMMENDED : null);
    }

    /** The unmet terms are false and all others true; a rule that then speaks brings the move. */
    private static void withItsConditionsMetItIsProposed(WhyNot whyNot, Run run) {
        assertThat(whyNot.missing()).isNotEmpty();
        for (WhyNot.Missing missing : whyNot.missing()) {
            SpokenRule rule = SPEAKERS.rules().stream()
                    .filter(r -> r.rule().reason().equals(missing.rule()))
                    .findFirst()
                    .orElseThrow();
            Set<String> unmet = missing.unmet().stream().map(WhyNot.Unmet::term).collect(Collectors.toSet());
            assertThat(unmet).isNotEmpty();
            Object fact = run.facts(rule).get(0);
            rule.terms().forEach(term ->
                    assertThat(SPEAKERS.holds(term, fact)).as(term.text()).isEqualTo(!unmet.contains(term.text())));
            assertThat(rule.effects().proposes()).contains(whyNot.move());
        }
    }

    @Test
    void bars_come_with_their_release() {
        Situation past = CLEARED.toBuilder()
                .safety(s -> s.physicalAbuse(Certainty.YES).abuseTiming(AbuseTiming.PAST))
                .build();
        WhyNot whyNot = ENGINE.whyNot(past, Move.LOWER_BAR_TO_ONE_SESSION).orElseThrow();
        assertThat(whyNot.status()).contains(Status.HELD);
        assertThat(whyNot.bars().get(0).until()).contains("individual professional");
    }

    @Test
    void a_door_beyond_the_first_two_is_told_as_such() {
        Situation s = CLEARED.toBuilder()
                .refusal(r -> r.status(RefusalStatus.REFUSING)
                        .reasons(RefusalReason.WORD_ITSELF)
                        .doorsWished(Door.WORKSHOP, Door.BOOK_OR_APP))
                .build();
        WhyNot whyNot = ENGINE.whyNot(s, Move.OFFER_RELATIONSHIP_COACH).orElseThrow();
        assertThat(whyNot.status()).isEmpty();
        assertThat(whyNot.obstacles()).extracting(WhyNot.Obstacle::cause).containsExactly(WhyNot.Cause.TWO_AT_A_TIME);
    }

    @Test
    void an_unmet_word_is_taken_apart() {
        Situation s = CLEARED.toBuilder()
                .health(h -> h.substanceUse(Certainty.YES))
                .refusal(r -> r.status(RefusalStatus.REFUSING))
                .build();
        List<WhyNot.Missing> missing = ENGINE.whyNot(s, Move.ASK_WHY_WITH_CURIOSITY).orElseThrow().missing();
        assertThat(missing)
                .flatExtracting(WhyNot.Missing::unmet)
                .filteredOn(u -> u.term().equals("invitationOpen"))
                .flatExtracting(WhyNot.Unmet::parts)
                .extracting(WhyNot.Unmet::term)
                .contains("!treatmentFirst");
    }

    @Test
    void a_recommended_move_needs_no_excuse() {
        assertThat(ENGINE.whyNot(CLEARED, Move.START_OWN_WORK)).isEmpty();
    }

    @Test
    void what_holds_a_move_down_is_not_printed() {
        WhyNot whyNot = ENGINE.whyNot(CLEARED, Move.CONSULT_LAWYER).orElseThrow();
        assertThat(whyNot).hasToString("WhyNot[redacted]");
        assertThat(whyNot.missing().get(0)).hasToString("Missing[redacted]");
        assertThat(whyNot.missing().get(0).unmet().get(0)).hasToString("Unmet[redacted]");
    }
}
