package io.nextmove.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.nextmove.AcceptedSituation;
import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.Question;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Fact;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.SaidBy;
import io.nextmove.situation.Situation;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is only proposed may add a bar, help or a question, and takes nothing away that keeps somebody safe. */
class SaidByTest {
    private static final int SITUATIONS = Integer.getInteger("nextmove.said-by.situations", 2_000);
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final Set<RefusalReading> REACHABLE =
            EnumSet.of(RefusalReading.REACHABLE, RefusalReading.REACHABLE_PROVISIONAL);
    private static final Set<Move> HELP = EnumSet.of(
            Move.GET_EMERGENCY_HELP,
            Move.GET_CRISIS_SUPPORT,
            Move.GET_INDIVIDUAL_SUPPORT,
            Move.MAKE_SAFETY_PLAN,
            Move.GET_HELP_FOR_CHILDREN);
    private static final Set<Fact<?>> HARM = Set.of(
            Fact.SAFETY_IMMEDIATE_DANGER,
            Fact.SAFETY_SUICIDE_RISK,
            Fact.SAFETY_PHYSICAL_ABUSE,
            Fact.SAFETY_SEXUAL_ABUSE,
            Fact.SAFETY_COERCIVE_CONTROL,
            Fact.SAFETY_AFRAID_OF_PARTNER);

    private static final Situation CLEARED = Facts.NOTHING.toBuilder()
            .safety(s -> s.physicalAbuse(Certainty.NO)
                    .sexualAbuse(Certainty.NO)
                    .coerciveControl(Certainty.NO)
                    .afraidOfPartner(Answer.NO))
            .refusal(r -> r.status(RefusalStatus.REFUSING).reasons(RefusalReason.BURNED_BY_THERAPIST))
            .build();

    @Test
    void what_is_proposed_never_opens_anything() {
        SplittableRandom random = new SplittableRandom(20_260_302);
        int counted = 0;
        for (int i = 0; i < SITUATIONS; i++) {
            Situation all = Situations.random(random);
            double share = random.nextDouble();
            Set<Fact<?>> proposed = new TreeSet<>();
            for (Fact<?> fact : Facts.told(all).keySet()) {
                if (random.nextDouble() < share) {
                    proposed.add(fact);
                }
            }
            Optional<String> opened = opened(all, proposed);
            if (opened.isPresent()) {
                Situation smallest =
                        Situations.smallest(all, s -> opened(s, proposed).equals(opened));
                fail(
                        "%s, proposed %s%n%s",
                        opened.get(), proposed.stream().map(Fact::path).toList(), Facts.describe(smallest));
            }
            if (!accept(all, proposed).situation().equals(Facts.without(all, proposed))) {
                counted++;
            }
        }
        assertThat(counted).as("situations in which a proposed fact counts").isGreaterThan(SITUATIONS / 10);
    }

    /** What the proposed facts open in an answer that the person's own facts leave closed; empty where nothing. */
    private static Optional<String> opened(Situation all, Set<Fact<?>> proposed) {
        Guidance own = ENGINE.advise(Facts.without(all, proposed));
        AcceptedSituation accepted = accept(all, proposed);
        Guidance then = ENGINE.advise(accepted.situation());
        AbuseState abuse = then.judgments().abuse().value();
        boolean told = abuse == AbuseState.PRESENT
                || abuse == AbuseState.SUSPECTED
                || then.move(Move.GET_EMERGENCY_HELP)
                        .filter(AdvisedMove::recommended)
                        .isPresent();
        for (AdvisedMove move : then.recommended()) {
            boolean before =
                    own.move(move.move()).filter(AdvisedMove::recommended).isPresent();
            boolean barred = own.move(move.move()).isPresent() && !before;
            if (barred || !before && Words.reachesPartner(move.move(), all)) {
                return Optional.of(move.move() + " is opened");
            }
        }
        for (AdvisedMove move : own.moves()) {
            Optional<Status> status = then.move(move.move()).map(AdvisedMove::status);
            boolean reaches = Words.reachesPartner(move.move(), all);
            boolean less = move.status() == Status.EXCLUDED
                    && status.filter(s -> s != Status.EXCLUDED).isPresent();
            if (reaches && less && !told) {
                return Optional.of(move.move() + " is barred less");
            }
            boolean danger = then.move(Move.GET_EMERGENCY_HELP)
                    .filter(AdvisedMove::recommended)
                    .isPresent();
            boolean lost = move.recommended() && !status.equals(Optional.of(Status.RECOMMENDED));
            if (lost && HELP.contains(move.move()) && !danger) {
                return Optional.of(move.move() + " is taken away");
            }
        }
        if (REACHABLE.contains(then.judgments().refusal().value())
                && !REACHABLE.contains(own.judgments().refusal().value())) {
            return Optional.of("the refusal reads as reachable");
        }
        AbuseState before = own.judgments().abuse().value();
        if ((before == AbuseState.PRESENT || before == AbuseState.SUSPECTED) && !told) {
            return Optional.of("harm that was told is lifted");
        }
        Set<Fact<?>> asked = new TreeSet<>();
        then.questions().forEach(q -> asked.add(q.fact()));
        accepted.toConfirm().forEach(q -> asked.add(q.fact()));
        for (Question question : own.questions()) {
            if (HARM.contains(question.fact()) && !told && !asked.contains(question.fact())) {
                return Optional.of("nobody asks for " + question.fact().path());
            }
        }
        return Optional.empty();
    }

    @Test
    void what_the_person_stands_behind_counts_as_it_is() {
        SplittableRandom random = new SplittableRandom(20_260_303);
        for (int i = 0; i < 300; i++) {
            Situation all = Situations.random(random);
            Map<Fact<?>, SaidBy> saidBy = new HashMap<>();
            Fact.all().forEach(fact -> saidBy.put(fact, random.nextBoolean() ? SaidBy.CHOSEN : SaidBy.CONFIRMED));
            AcceptedSituation accepted = ENGINE.accept(all, saidBy);
            assertThat(accepted.situation()).isEqualTo(all);
            assertThat(accepted.toConfirm()).isEmpty();
            assertThat(ENGINE.advise(all, saidBy)).isEqualTo(ENGINE.advise(all));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Certainty.class,
            names = {"YES", "SUSPECTED"})
    void harm_that_a_model_reads_counts_and_is_asked_again(Certainty harm) {
        Situation read = Fact.SAFETY_COERCIVE_CONTROL.with(CLEARED, harm);
        AcceptedSituation accepted = accept(read, Set.of(Fact.SAFETY_COERCIVE_CONTROL));
        assertThat(accepted.situation()).isEqualTo(read);
        assertThat(accepted.toConfirm()).extracting(Question::fact).containsExactly(Fact.SAFETY_COERCIVE_CONTROL);
        assertThat(ENGINE.advise(accepted.situation()).judgments().abuse().value())
                .isIn(AbuseState.PRESENT, AbuseState.SUSPECTED);
    }

    @Test
    void danger_that_a_model_reads_brings_urgent_help() {
        Situation read = Fact.SAFETY_IMMEDIATE_DANGER.with(CLEARED, Answer.YES);
        assertThat(ENGINE.advise(read, saidBy(read, Set.of(Fact.SAFETY_IMMEDIATE_DANGER)))
                        .recommended())
                .extracting(AdvisedMove::move)
                .containsExactly(Move.GET_EMERGENCY_HELP);
    }

    @Test
    void a_no_to_harm_that_a_model_reads_clears_nothing() {
        Set<Fact<?>> four = Set.of(
                Fact.SAFETY_PHYSICAL_ABUSE,
                Fact.SAFETY_SEXUAL_ABUSE,
                Fact.SAFETY_COERCIVE_CONTROL,
                Fact.SAFETY_AFRAID_OF_PARTNER);
        AcceptedSituation accepted = accept(CLEARED, four);
        assertThat(accepted.situation()).isEqualTo(Facts.without(CLEARED, four));
        assertThat(accepted.toConfirm()).extracting(Question::fact).containsExactlyInAnyOrderElementsOf(four);
    }

    @Test
    void a_reason_that_a_model_reads_brings_no_approach() {
        AcceptedSituation accepted = accept(CLEARED, Set.of(Fact.REFUSAL_REASONS));
        assertThat(accepted.situation().refusal().reasons()).isEmpty();
    }

    @Test
    void a_fact_of_which_nobody_says_who_said_it_is_a_proposal() {
        assertThat(ENGINE.accept(CLEARED, Map.of()).situation()).isEqualTo(Facts.NOTHING);
    }

    private static AcceptedSituation accept(Situation all, Set<Fact<?>> proposed) {
        return ENGINE.accept(all, saidBy(all, proposed));
    }

    private static Map<Fact<?>, SaidBy> saidBy(Situation all, Set<Fact<?>> proposed) {
        Map<Fact<?>, SaidBy> saidBy = new HashMap<>();
        Facts.told(all).keySet().forEach(f -> saidBy.put(f, proposed.contains(f) ? SaidBy.PROPOSED : SaidBy.CHOSEN));
        return saidBy;
    }
}
