package io.nextmove.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Situations;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.decide.DoorChoice;
import io.nextmove.core.evaluate.Evaluation;
import io.nextmove.core.evaluate.TermReader;
import io.nextmove.core.language.Parameters;
import io.nextmove.core.language.TruthValue;
import io.nextmove.explain.WhyNot;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.situation.AbuseTiming;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Door;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WhyNotTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final Map<Move, Door> DOORS = Arrays.stream(Door.values())
            .filter(door -> DoorChoice.move(door).isPresent())
            .collect(Collectors.toMap(door -> DoorChoice.move(door).orElseThrow(), door -> door));
    private static final Set<String> BARS = Set.of("exclude", "hold", "defer");

    private static final Situation CLEARED = Situation.asOf(LocalDate.of(2026, 3, 1))
            .safety(s -> s.physicalAbuse(Certainty.NO)
                    .sexualAbuse(Certainty.NO)
                    .coerciveControl(Certainty.NO)
                    .afraidOfPartner(Answer.NO))
            .build();

    /** Effects that keep a move down, by what a rule calls them. */
    private static final Map<WhyNot.Cause, Set<String>> UNDOABLE = Map.of(
            WhyNot.Cause.TAKEN_OUT, Set.of("suppress"),
            WhyNot.Cause.LEFT_OUT, Set.of("leaveOut"),
            WhyNot.Cause.DOOR_CLOSED, Set.of("closeDoor", "closeUnlessWished"));

    @Test
    void every_move_that_is_not_recommended_is_explained_truly() {
        Random random = new Random(13);
        for (int i = 0; i < Tries.SITUATIONS; i++) {
            Situation s = Situations.random(random);
            Guidance answer = ENGINE.advise(s);
            for (Move move : Move.values()) {
                Optional<WhyNot> whyNot = ENGINE.explanations().whyNot(s, move);
                Optional<Status> status = answer.move(move).map(AdvisedMove::status);
                assertThat(whyNot.isEmpty()).isEqualTo(status.equals(Optional.of(Status.RECOMMENDED)));
                if (whyNot.isPresent()) {
                    assertThat(whyNot.get().status()).isEqualTo(status);
                    holds(whyNot.get(), s);
                }
            }
        }
    }

    private static void holds(WhyNot whyNot, Situation s) {
        Evaluation evaluation = Shipped.evaluate(s);
        assertThat(whyNot.bars().size()
                        + whyNot.obstacles().size()
                        + whyNot.missing().size())
                .as(whyNot.move().name())
                .isPositive();
        assertThat(whyNot.toText().lines().count()).isGreaterThan(1);
        assertThat(whyNot.bars()).extracting(WhyNot.Barring::status).isSortedAccordingTo(Comparator.reverseOrder());
        whyNot.obstacles().forEach(obstacle -> stands(obstacle, whyNot.move(), evaluation));
        whyNot.missing().forEach(missing -> unmet(missing, whyNot.move(), evaluation));
        changesWhereUndone(whyNot, s, evaluation);
    }

    /** Of what cannot be undone by itself: that it is so. */
    private static void stands(WhyNot.Obstacle obstacle, Move move, Evaluation evaluation) {
        List<Reason> holding =
                evaluation.findings().holding().stream().map(Rule::reason).toList();
        assertThat(holding).containsAll(obstacle.rules());
        switch (obstacle.cause()) {
            case TWO_AT_A_TIME -> assertThat(otherDoors(evaluation, move)).isGreaterThanOrEqualTo(Parameters.MAX_DOORS);
            case DOOR_DECLINED ->
                assertThat(Door.values())
                        .filteredOn(door ->
                                DoorChoice.move(door).filter(move::equals).isPresent())
                        .allMatch(door -> evaluation.judgments().refused(door));
            default -> assertThat(obstacle.rules()).isNotEmpty();
        }
    }

    private static long otherDoors(Evaluation evaluation, Move move) {
        return DoorChoice.moves().stream()
                .filter(door -> door != move && proposes(evaluation, door))
                .count();
    }

    private static boolean proposes(Evaluation evaluation, Move move) {
        return evaluation.findings().proposes(move) == TruthValue.YES;
    }

    /** The unmet terms do not hold and all others of the rule do. */
    private static void unmet(WhyNot.Missing missing, Move move, Evaluation evaluation) {
        ExplainedRule rule = Shipped.rule(missing.rule().id());
        Set<String> unmet = missing.unmet().stream().map(WhyNot.Unmet::term).collect(Collectors.toSet());
        assertThat(unmet).isNotEmpty();
        if (rule.effects().wishedDoors().isEmpty()) {
            TermReader reader = new TermReader(evaluation.outcome(), Set.of(), evaluation.findings());
            rule.condition()
                    .terms()
                    .forEach(term -> assertThat(reader.read(term))
                            .as(term.text())
                            .isEqualTo(TruthValue.of(!unmet.contains(term.text()))));
        }
        assertThat(rule.proposes()).contains(move);
    }

    /**
     * With the rules as they are but for the bars and obstacles its status is another, and so it is where a rule is applied as
     * if its conditions were met; where it was barred, it is proposed then, and what the rule brings may bar it anew.
     */
    private static void changesWhereUndone(WhyNot whyNot, Situation s, Evaluation evaluation) {
        Move move = whyNot.move();
        Map<String, Set<String>> undone = new HashMap<>();
        whyNot.bars().forEach(bar -> undone.put(bar.rule().id(), BARS));
        for (WhyNot.Obstacle obstacle : whyNot.obstacles()) {
            if (UNDOABLE.containsKey(obstacle.cause())) {
                obstacle.rules().forEach(r -> undone.put(r.id(), UNDOABLE.get(obstacle.cause())));
            }
        }
        boolean takenOut = whyNot.obstacles().stream().anyMatch(o -> o.cause() == WhyNot.Cause.TAKEN_OUT);
        boolean freed = whyNot.obstacles().stream().allMatch(o -> UNDOABLE.containsKey(o.cause()));
        boolean spokenFor = spokenFor(evaluation, move);
        if (freed && (spokenFor || !whyNot.bars().isEmpty())) {
            Evaluation after = Shipped.evaluateChanged(s, undone, Set.of());
            boolean proposed = spokenFor(after, move);
            boolean behind = DOORS.containsKey(move) && otherDoors(after, move) >= Parameters.MAX_DOORS;
            boolean barredBehind =
                    takenOut && !after.statuses().restrictionsOn(move).isEmpty();
            if (barredBehind) {
                assertThat(after.statuses().of(move)).as(move.name()).isNotNull();
            } else if (!proposed || !behind) {
                assertThat(after.statuses().of(move)).as(move.name()).isEqualTo(proposed ? Status.RECOMMENDED : null);
            }
        }
        if (freed && !spokenFor) {
            assertThat(whyNot.missing()).isNotEmpty();
        }
        for (WhyNot.Missing missing : whyNot.missing()) {
            ExplainedRule rule = Shipped.rule(missing.rule().id());
            if (missing.enough() || freed && rule.effects().proposed().contains(move)) {
                Situation then = s;
                if (rule.effects().wishedDoors().isPresent()) {
                    Set<Door> wished = EnumSet.of(DOORS.get(move));
                    wished.addAll(s.refusal().doorsWished());
                    then = s.toBuilder().refusal(r -> r.doorsWished(wished)).build();
                }
                Evaluation met = Shipped.evaluateChanged(then, undone, Set.of(rule.rule()));
                String by = move + " by " + missing.rule().rule();
                if (!rule.effects().openIfNone().isEmpty() && otherDoors(met, move) > 0) {
                    continue; // it opens only where no other way in does
                }
                assertThat(proposes(met, move)).as(by).isTrue();
                if (whyNot.bars().isEmpty()) {
                    assertThat(Optional.ofNullable(met.statuses().of(move)))
                            .as(by)
                            .isNotEqualTo(whyNot.status());
                }
            }
        }
    }

    private static boolean spokenFor(Evaluation evaluation, Move move) {
        return Shipped.rules().stream()
                .anyMatch(r -> evaluation.truth(r.rule()) == TruthValue.YES
                        && r.proposes().contains(move)
                        && (r.effects().openIfNone().isEmpty() || otherDoors(evaluation, move) == 0)
                        && (r.effects().wishedDoors().isEmpty()
                                || DOORS.get(move) != null
                                        && evaluation.judgments().wished(DOORS.get(move))));
    }

    @Test
    void bars_come_with_their_release() {
        Situation open = CLEARED.toBuilder()
                .safety(s -> s.afraidOfPartner(Answer.UNKNOWN))
                .build();
        WhyNot whyNot = ENGINE.explanations()
                .whyNot(open, Move.LOWER_BAR_TO_ONE_SESSION)
                .orElseThrow();
        assertThat(whyNot.status()).contains(Status.HELD);
        assertThat(whyNot.bars().get(0).until()).contains("safety questions");
    }

    @Test
    void past_harm_has_no_release_that_is_printed() {
        Situation past = CLEARED.toBuilder()
                .safety(s -> s.physicalAbuse(Certainty.YES).abuseTiming(AbuseTiming.PAST))
                .build();
        WhyNot whyNot = ENGINE.explanations()
                .whyNot(past, Move.LOWER_BAR_TO_ONE_SESSION)
                .orElseThrow();
        assertThat(whyNot.status()).contains(Status.HELD);
        assertThat(whyNot.bars()).isNotEmpty().allMatch(bar -> bar.until().isEmpty());
    }

    @Test
    void a_door_beyond_the_first_two_is_told_as_such() {
        Situation s = CLEARED.toBuilder()
                .refusal(r -> r.status(RefusalStatus.REFUSING)
                        .reasons(RefusalReason.WORD_ITSELF)
                        .doorsWished(Door.WORKSHOP, Door.BOOK_OR_APP))
                .build();
        WhyNot whyNot =
                ENGINE.explanations().whyNot(s, Move.OFFER_RELATIONSHIP_COACH).orElseThrow();
        assertThat(whyNot.status()).isEmpty();
        assertThat(whyNot.obstacles()).extracting(WhyNot.Obstacle::cause).containsExactly(WhyNot.Cause.TWO_AT_A_TIME);
    }

    @Test
    void an_unmet_word_is_taken_apart() {
        Situation s = CLEARED.toBuilder()
                .health(h -> h.substanceUse(Certainty.YES))
                .refusal(r -> r.status(RefusalStatus.REFUSING))
                .build();
        List<WhyNot.Missing> missing = ENGINE.explanations()
                .whyNot(s, Move.ASK_WHY_WITH_CURIOSITY)
                .orElseThrow()
                .missing();
        assertThat(missing)
                .flatExtracting(WhyNot.Missing::unmet)
                .filteredOn(u -> u.term().equals("invitationOpen"))
                .flatExtracting(WhyNot.Unmet::parts)
                .extracting(WhyNot.Unmet::term)
                .contains("!treatmentFirst || treatmentRefused");
    }

    @Test
    void a_recommended_move_needs_no_excuse() {
        assertThat(ENGINE.explanations().whyNot(CLEARED, Move.START_OWN_WORK)).isEmpty();
    }

    @Test
    void what_holds_a_move_down_is_not_printed() {
        WhyNot whyNot =
                ENGINE.explanations().whyNot(CLEARED, Move.CONSULT_LAWYER).orElseThrow();
        assertThat(whyNot).hasToString("WhyNot[redacted]");
        assertThat(whyNot.missing().get(0)).hasToString("Missing[redacted]");
        assertThat(whyNot.missing().get(0).unmet().get(0)).hasToString("Unmet[redacted]");
    }
}
