package io.nextmove.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Situations;
import io.nextmove.core.book.Condition;
import io.nextmove.core.book.Condition.Term;
import io.nextmove.core.book.Effects;
import io.nextmove.core.book.Rule;
import io.nextmove.core.book.RuleBook;
import io.nextmove.core.book.RuleTexts.RuleText;
import io.nextmove.core.decide.Doors;
import io.nextmove.core.words.Parameters;
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
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
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
    private static final Speakers SPEAKERS = new Speakers(RuleBook.load());

    private static final Words WORDS = Words.load();
    private static final Map<Move, Bearing> BEARINGS = new EnumMap<>(Move.class);
    private static final Map<Move, Door> DOORS = Arrays.stream(Door.values())
            .filter(door -> Doors.move(door) != null)
            .collect(Collectors.toMap(Doors::move, door -> door));
    private static final Set<String> BARS = Set.of("exclude", "hold", "defer");

    private static final Situation CLEARED = Situation.asOf(LocalDate.of(2026, 3, 1))
            .safety(s -> s.physicalAbuse(Certainty.NO).sexualAbuse(Certainty.NO).coerciveControl(Certainty.NO))
            .build();

    /** Effects that keep a move down, by what a rule calls them. */
    private static final Map<WhyNot.Cause, String> UNDOABLE = Map.of(
            WhyNot.Cause.TAKEN_OUT, "suppress",
            WhyNot.Cause.LEFT_OUT, "leaveOut",
            WhyNot.Cause.DOOR_CLOSED, "closeDoor");

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
        Bearing bearing = BEARINGS.computeIfAbsent(whyNot.move(), m -> Bearing.on(m, SPEAKERS, WORDS));
        Run run = new Run(bearing.speakers(), s);
        assertThat(whyNot.bars().size() + whyNot.obstacles().size() + whyNot.missing().size())
                .as(whyNot.move().name())
                .isPositive();
        assertThat(whyNot.toText().lines().count()).isGreaterThan(1);
        assertThat(whyNot.bars())
                .extracting(WhyNot.Barring::status)
                .isSortedAccordingTo(Comparator.reverseOrder());
        whyNot.obstacles().forEach(obstacle -> stands(obstacle, whyNot.move(), run));
        whyNot.missing().forEach(missing -> unmet(missing, whyNot.move(), bearing, run));
        changesWhereUndone(whyNot, s, bearing, run);
    }

    /** Of what cannot be undone by itself: that it is so. */
    private static void stands(WhyNot.Obstacle obstacle, Move move, Run run) {
        List<Reason> spoke = run.speakers().stream().map(Rule::reason).toList();
        assertThat(spoke).containsAll(obstacle.rules());
        switch (obstacle.cause()) {
            case TWO_AT_A_TIME -> assertThat(otherDoors(run, move)).isGreaterThanOrEqualTo(Parameters.MAX_DOORS);
            case DOOR_DECLINED -> assertThat(Door.values())
                    .filteredOn(door -> Doors.move(door) == move)
                    .allMatch(door -> run.picture().refused(door));
            default -> assertThat(obstacle.rules()).isNotEmpty();
        }
    }

    private static long otherDoors(Run run, Move move) {
        return Doors.moves().stream().filter(door -> door != move && run.proposal().proposes(door)).count();
    }

    /** The unmet terms do not hold and all others of the rule do. */
    private static void unmet(WhyNot.Missing missing, Move move, Bearing bearing, Run run) {
        SpokenRule rule = rule(missing.rule(), bearing.speakers());
        Set<String> unmet = missing.unmet().stream().map(WhyNot.Unmet::term).collect(Collectors.toSet());
        assertThat(unmet).isNotEmpty();
        if (!rule.says("openWishedDoors")) {
            assertThat(run.facts(rule)).anySatisfy(fact -> rule.terms().forEach(term -> assertThat(
                            SPEAKERS.holds(term, fact))
                    .as(term.text())
                    .isEqualTo(!unmet.contains(term.text()))));
        }
        assertThat(rule.effects().proposes()).contains(move);
    }

    /**
     * In a copy of the rules without the bars and obstacles its status is another, and so it is where a rule speaks as if its
     * conditions were met; where it was barred, it is proposed then, and what the rule brings may bar it anew.
     */
    private static void changesWhereUndone(WhyNot whyNot, Situation s, Bearing bearing, Run run) {
        Move move = whyNot.move();
        Map<String, Set<String>> undone = new HashMap<>();
        whyNot.bars().forEach(bar -> undone.put(bar.rule().rule(), BARS));
        for (WhyNot.Obstacle obstacle : whyNot.obstacles()) {
            if (UNDOABLE.containsKey(obstacle.cause())) {
                obstacle.rules().forEach(r -> undone.put(r.rule(), Set.of(UNDOABLE.get(obstacle.cause()))));
            }
        }
        Speakers freer = undone.isEmpty()
                ? bearing.speakers()
                : new Speakers(SPEAKERS.book(), bearing.speakers().rules().stream()
                        .map(rule -> without(rule, undone.getOrDefault(rule.rule().reason().rule(), Set.of())))
                        .toList());
        boolean freed = whyNot.obstacles().stream().allMatch(o -> UNDOABLE.containsKey(o.cause()));
        boolean spokenFor = bearing.speakers().rules().stream().anyMatch(r -> run.spoke(r)
                && r.effects().proposes().contains(move)
                && (!r.says("openWishedDoors") || DOORS.get(move) != null && run.picture().wished(DOORS.get(move))));
        if (freed && (spokenFor || !whyNot.bars().isEmpty())) {
            Run after = new Run(freer, s);
            boolean behind = DOORS.containsKey(move) && otherDoors(after, move) >= Parameters.MAX_DOORS;
            if (!spokenFor || !behind) {
                assertThat(after.statuses().of(move))
                        .as(move.name())
                        .isEqualTo(spokenFor ? Status.RECOMMENDED : null);
            }
        }
        if (freed && !spokenFor) {
            assertThat(whyNot.missing()).isNotEmpty();
        }
        for (WhyNot.Missing missing : whyNot.missing()) {
            SpokenRule rule = rule(missing.rule(), freer);
            if (missing.enough() || freed && recommends(rule, move)) {
                Situation then = s;
                if (rule.says("openWishedDoors")) {
                    Set<Door> wished = EnumSet.of(DOORS.get(move));
                    wished.addAll(s.refusal().doorsWished());
                    then = s.toBuilder().refusal(r -> r.doorsWished(wished)).build();
                }
                Run met = new Run(freer, then, Set.of(rule));
                String by = move + " by " + missing.rule().rule();
                assertThat(met.proposal().proposes(move)).as(by).isTrue();
                if (whyNot.bars().isEmpty()) {
                    assertThat(Optional.ofNullable(met.statuses().of(move))).as(by).isNotEqualTo(whyNot.status());
                }
            }
        }
    }

    private static boolean recommends(SpokenRule rule, Move move) {
        return rule.utterances().stream()
                .anyMatch(u -> u.name().equals("recommend") && List.of(u.moves()).contains(move));
    }

    private static SpokenRule rule(Reason reason, Speakers speakers) {
        return speakers.rules().stream()
                .filter(r -> r.rule().reason().rule().equals(reason.rule()))
                .findFirst()
                .orElseThrow();
    }

    /** The rule without some of what it says. */
    private static SpokenRule without(SpokenRule rule, Set<String> says) {
        if (says.isEmpty()) {
            return rule;
        }
        String condition = rule.terms().stream()
                .map(Term::text)
                .collect(Collectors.joining(", ", rule.pattern().getSimpleName() + "( ", " )"));
        Effects effects = new Effects(rule.effects().calls().stream()
                .filter(call -> !says.contains(call.name()))
                .toList());
        return new SpokenRule(new RuleText(rule.rule(), Condition.parse(condition), effects));
    }

    @Test
    void bars_come_with_their_release() {
        Situation past = CLEARED.toBuilder()
                .safety(s -> s.physicalAbuse(Certainty.YES).abuseTiming(AbuseTiming.PAST))
                .build();
        WhyNot whyNot = ENGINE.explanations().whyNot(past, Move.LOWER_BAR_TO_ONE_SESSION).orElseThrow();
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
        WhyNot whyNot = ENGINE.explanations().whyNot(s, Move.OFFER_RELATIONSHIP_COACH).orElseThrow();
        assertThat(whyNot.status()).isEmpty();
        assertThat(whyNot.obstacles()).extracting(WhyNot.Obstacle::cause).containsExactly(WhyNot.Cause.TWO_AT_A_TIME);
    }

    @Test
    void an_unmet_word_is_taken_apart() {
        Situation s = CLEARED.toBuilder()
                .health(h -> h.substanceUse(Certainty.YES))
                .refusal(r -> r.status(RefusalStatus.REFUSING))
                .build();
        List<WhyNot.Missing> missing = ENGINE.explanations().whyNot(s, Move.ASK_WHY_WITH_CURIOSITY).orElseThrow().missing();
        assertThat(missing)
                .flatExtracting(WhyNot.Missing::unmet)
                .filteredOn(u -> u.term().equals("invitationOpen"))
                .flatExtracting(WhyNot.Unmet::parts)
                .extracting(WhyNot.Unmet::term)
                .contains("!treatmentFirst");
    }

    @Test
    void a_recommended_move_needs_no_excuse() {
        assertThat(ENGINE.explanations().whyNot(CLEARED, Move.START_OWN_WORK)).isEmpty();
    }

    @Test
    void what_holds_a_move_down_is_not_printed() {
        WhyNot whyNot = ENGINE.explanations().whyNot(CLEARED, Move.CONSULT_LAWYER).orElseThrow();
        assertThat(whyNot).hasToString("WhyNot[redacted]");
        assertThat(whyNot.missing().get(0)).hasToString("Missing[redacted]");
        assertThat(whyNot.missing().get(0).unmet().get(0)).hasToString("Unmet[redacted]");
    }
}
