package io.nextmove.assurance;

import static io.nextmove.assurance.Advice.asked;
import static io.nextmove.assurance.Advice.excluded;
import static io.nextmove.assurance.Advice.missteps;
import static io.nextmove.assurance.Advice.named;
import static io.nextmove.assurance.Advice.notices;
import static io.nextmove.assurance.Advice.on;
import static io.nextmove.assurance.Advice.plan;
import static io.nextmove.assurance.Advice.recommended;
import static io.nextmove.assurance.Advice.refusal;
import static io.nextmove.assurance.Advice.statuses;
import static io.nextmove.situation.Answer.NO;
import static io.nextmove.situation.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.core.reply.Lexicon;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Status;
import io.nextmove.move.Trait;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.ContemptPattern;
import io.nextmove.situation.Door;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Movement;
import io.nextmove.situation.MovementSign;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import io.nextmove.source.Citation;
import io.nextmove.source.Footing;
import io.nextmove.source.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * The promises of the rules: the twenty invariants of section 14 of the guideline, numbered as there. The ninth, about
 * words, is {@link WordingInvariants}.
 */
@Domain(Situations.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(afterFailure = AfterFailureMode.SAMPLE_ONLY)
class RulesInvariants {
    private static final List<Fact<?>> HAZARDS = List.of(
            Fact.SAFETY_PHYSICAL_ABUSE,
            Fact.SAFETY_SEXUAL_ABUSE,
            Fact.SAFETY_COERCIVE_CONTROL,
            Fact.AFFAIR_PARTNER,
            Fact.AFFAIR_OWN,
            Fact.HEALTH_SUBSTANCE_USE,
            Fact.HEALTH_CRISIS);
    private static final Pattern ROW =
            Pattern.compile("[A-Z]{3,6}-(?:[A-Z_]+-\\d+|\\d\\d[a-z]?|[A-Z_]+)|R[1-4]");
    private static final Pattern PASSAGE = Pattern.compile("policy/[a-z-]+|[a-z-]+/\\d\\d");

    @Provide
    Arbitrary<Situation> uncleared() {
        return Situations.where(s -> Words.abuse(s) != AbuseState.ABSENT);
    }

    @Provide
    Arbitrary<Situation> held() {
        return Situations.where(Words::hold);
    }

    @Provide
    Arbitrary<Situation> inDanger() {
        return Situations.where(Words::danger);
    }

    @Provide
    Arbitrary<Situation> ordinary() {
        return Situations.where(Words::ordinary);
    }

    @Provide
    Arbitrary<Situation> inviting() {
        return Situations.where(s -> Words.inviter(s) && !Words.danger(s));
    }

    @Provide
    Arbitrary<Situation> safeNow() {
        return Situations.where(s -> !Words.danger(s));
    }

    @Provide
    Arbitrary<Situation> withWindow() {
        return Situations.where(s -> Words.ordinary(s) && s.timeline().windowEnd().isPresent());
    }

    @Provide
    Arbitrary<Fact<?>> hazards() {
        return Arbitraries.of(HAZARDS);
    }

    /** Invariant 1. */
    @Property
    void nothing_joint_or_inviting_is_recommended_until_abuse_is_ruled_out(@ForAll("uncleared") Situation s) {
        assertThat(recommended(on(s))).noneMatch(m -> Words.jointOrInvites(m, s));
    }

    /** Invariant 2. */
    @Property
    void where_there_is_abuse_nobody_is_told_to_hope_or_to_cool_things_down(@ForAll("held") Situation s) {
        Texts.assertClean(Lexicon.HOPE, Texts.advised(on(s)));
    }

    /** Invariant 3. */
    @Property
    void a_suspected_affair_bars_what_a_known_one_bars(@ForAll Situation s) {
        Guidance suspected = on(Facts.with(s, Fact.AFFAIR_PARTNER, Certainty.SUSPECTED));
        Guidance known = on(Facts.with(s, Fact.AFFAIR_PARTNER, Certainty.YES));
        assertThat(statuses(suspected)).isEqualTo(statuses(known));
    }

    /** Invariant 4. */
    @Property
    void discernment_waits_for_safety_for_treatment_and_for_the_truth(@ForAll("inviting") Situation s) {
        if (recommended(on(s)).contains(Move.OFFER_DISCERNMENT_COUNSELING)) {
            assertThat(Words.abuse(s)).isEqualTo(AbuseState.ABSENT);
            assertThat(Words.treatmentFirst(s)).isFalse();
            assertThat(Words.affair(s) && !Words.disclosed(s)).isFalse();
        }
    }

    /** Invariant 5, first half. */
    @Property
    void a_no_to_a_hazard_never_adds_an_exclusion(@ForAll Situation s, @ForAll("hazards") Fact<?> hazard) {
        Guidance open = on(Facts.without(s, List.of(hazard)));
        Guidance no = on(Facts.with(s, hazard, hazard.type() == Answer.class ? NO : Certainty.NO));
        assertThat(excluded(open)).containsAll(excluded(no));
    }

    /** Invariant 5, second half. */
    @Property
    void a_hazard_that_is_found_never_removes_an_exclusion(
            @ForAll("safeNow") Situation s, @ForAll("hazards") Fact<?> hazard, @ForAll boolean suspected) {
        Object told = hazard.type() == Answer.class ? YES : suspected ? Certainty.SUSPECTED : Certainty.YES;
        Situation found = Facts.with(s, hazard, told);
        Set<Move> before = excluded(on(Facts.without(s, List.of(hazard))));
        if (Words.hold(found)) {
            before.removeAll(Words.OUT_UNDER_ABUSE);
        }
        assertThat(excluded(on(found))).containsAll(before);
    }

    /** Invariant 7. Every question leads on: whoever answers, in whatever way, comes to an end. */
    @Property
    void an_answered_question_is_never_put_again(@ForAll Situation start, @ForAll Random random) {
        Situation s = start;
        Set<Fact<?>> put = new HashSet<>();
        for (List<Fact<?>> asked = asked(on(s)); !asked.isEmpty(); asked = asked(on(s))) {
            for (Fact<?> fact : asked) {
                assertThat(put.add(fact)).as(fact.path()).isTrue();
                s = answered(s, fact, random);
            }
        }
    }

    /** Invariant 8. */
    @Property
    void no_situation_is_a_dead_end(@ForAll Situation s) {
        Guidance answer = on(s);
        assertThat(answer.recommended()).isNotEmpty();
        assertThat(answer.recommended()).allSatisfy(m -> assertThat(m.summary()).isNotBlank());
    }

    /** Invariant 8: what is barred says what releases it or what to do in its place. */
    @Property
    void whatever_is_barred_has_a_way_on(@ForAll Situation s) {
        Guidance answer = on(s);
        if (!Words.danger(s)) {
            assertThat(answer.moves()).filteredOn(m -> !m.recommended()).allSatisfy(m -> assertThat(
                            m.until().isBlank() && m.instead().isEmpty())
                    .as(m.move().name())
                    .isFalse());
        }
        Set<Move> barred = EnumSet.noneOf(Move.class);
        answer.moves().stream().filter(m -> !m.recommended()).forEach(m -> barred.add(m.move()));
        assertThat(answer.moves()).allSatisfy(m -> assertThat(m.instead()).noneMatch(barred::contains));
        assertThat(answer.missteps()).allSatisfy(m -> assertThat(m.instead())
                .as(m.misstep().name())
                .isNotEmpty()
                .noneMatch(barred::contains));
    }

    /** Invariant 10. */
    @Property
    void everything_said_has_a_rule_a_footing_and_a_citation(@ForAll Situation s) {
        Guidance answer = on(s);
        assertThat(answer.moves()).allSatisfy(m -> assertThat(m.because()).as(m.move().name()).isNotEmpty());
        assertThat(answer.missteps()).allSatisfy(m -> assertThat(m.because()).as(m.misstep().name()).isNotEmpty());
        assertThat(answer.notices()).allSatisfy(n -> assertThat(n.because()).as(n.notice().name()).isNotEmpty());
        assertThat(answer.questions()).allSatisfy(q -> assertThat(q.because()).as(q.fact().path()).isNotEmpty());
        Advice.judgments(answer).forEach(j -> assertThat(j.because()).as(j.value().name()).isNotEmpty());
        Advice.reasons(answer).forEach(RulesInvariants::assertCited);
    }

    /** Invariant 11. */
    @Property
    void a_flat_line_needs_an_end_that_passed_a_look_and_no_warmth(@ForAll("withWindow") Situation s) {
        Guidance answer = on(s);
        if (answer.judgments().timeline().value() == TimelineState.OVER_FLAT) {
            assertThat(answer.judgments().asking().value()).isNotEqualTo(AskingState.AGREED);
            assertThat(s.departure().warmthLeft()).isEqualTo(NO);
            assertThat(s.timeline().movementReviewed()).isEqualTo(YES);
            assertThat(Words.windowOver(s)).isTrue();
        }
    }

    /** Invariant 12: each move has one status, so that what is barred is never recommended. */
    @Property
    void barred_outranks_recommended(@ForAll Situation s) {
        Guidance answer = on(s);
        assertThat(answer.moves()).extracting(AdvisedMove::move).doesNotHaveDuplicates();
        assertThat(recommended(answer)).noneMatch(excluded(answer)::contains);
        assertThat(answer.moves()).filteredOn(AdvisedMove::recommended).allMatch(m -> m.until().isEmpty());
        assertThat(answer.moves()).filteredOn(m -> !m.recommended()).allMatch(m -> m.say().isEmpty());
    }

    /** Invariant 13, first half. */
    @Property
    void a_threat_is_always_named_an_ultimatum_but_in_danger(
            @ForAll("inviting") Situation s, @ForAll Answer own, @ForAll Answer information, @ForAll Answer inside) {
        Answer costs = own == YES ? YES : NO;
        PlannedStatement threat = new PlannedStatement("threat", own, YES, costs, information, inside);
        assertThat(missteps(on(saying(s, threat)))).contains(Misstep.ULTIMATUM);
    }

    /** Invariant 14. */
    @Property
    void movement_never_lifts_a_warning_sign(@ForAll Situation s, @ForAll Situation other) {
        Guidance still = on(Facts.without(s, List.of(Fact.TIMELINE_MOVEMENT, Fact.INVITATION_PARTNER_REOPENED)));
        if (refusal(still) == RefusalReading.RED_FLAG) {
            List<Movement> movement = new ArrayList<>(other.timeline().movement());
            movement.add(Movement.of(MovementSign.ASKED_ABOUT_IT));
            movement.add(Movement.of(MovementSign.AGREED_TO_ONE_SESSION));
            Guidance answer = on(s.toBuilder()
                    .invitation(i -> i.partnerReopened(YES))
                    .timeline(t -> t.movement(movement))
                    .build());
            assertThat(refusal(answer)).isEqualTo(RefusalReading.RED_FLAG);
            assertThat(answer.judgments().refusal().basis())
                    .isEqualTo(still.judgments().refusal().basis());
            assertThat(recommended(answer)).doesNotContain(Move.STAY_WITH_THE_MOVEMENT);
        }
    }

    /** Invariant 15. */
    @Property
    void own_work_is_never_offered_as_a_lever(@ForAll Situation s) {
        Guidance answer = on(s);
        boolean solo = answer.moves().stream().anyMatch(m -> m.move().has(Trait.SOLO) && m.status() != Status.EXCLUDED);
        if (solo && !Words.danger(s)) {
            assertThat(notices(answer)).contains(Notice.SOLO_WORK_IS_NOT_A_LEVER);
        }
    }

    /** Invariant 17. */
    @Property
    void two_doors_at_most_and_a_third_only_where_it_was_wished(@ForAll("ordinary") Situation s) {
        long doors = recommended(on(s)).stream().filter(Words.DOORS::contains).count();
        boolean wished = EnumSet.range(Door.RELATIONSHIP_COACH, Door.DISCERNMENT).stream()
                .anyMatch(d -> Words.wished(s, d));
        assertThat(doors).isLessThanOrEqualTo(wished ? 3 : 2);
    }

    /** Invariant 18. */
    @Property
    void a_window_starts_only_where_inviting_is_open(@ForAll Situation s) {
        Guidance answer = on(s);
        if (recommended(answer).contains(Move.SET_A_WINDOW)) {
            assertThat(Words.abuse(s)).isIn(AbuseState.ABSENT, AbuseState.UNKNOWN);
            assertThat(refusal(answer)).isNotEqualTo(RefusalReading.RED_FLAG);
            assertThat(Words.gone(s)).isFalse();
            assertThat(Words.affair(s)).isFalse();
            assertThat(Words.treatmentFirst(s)).isFalse();
        }
    }

    /** Invariant 19, first half. */
    @Property
    void whoever_is_belittled_is_not_told_to_cool_the_house_down(@ForAll Situation s) {
        Situation belittled = Facts.with(s, Fact.SAFETY_VERBAL_ABUSE, Certainty.YES);
        assertThat(named(on(belittled))).doesNotContainAnyElementsOf(Words.OUT_UNDER_VERBAL_ABUSE);
    }

    /** Invariant 19, second half. */
    @Property
    void low_mood_always_finds_help(@ForAll Situation s, @ForAll boolean suspected) {
        Certainty told = suspected ? Certainty.SUSPECTED : Certainty.YES;
        Situation low = Facts.with(s, Fact.HEALTH_OWN_DEPRESSION, told);
        if (!Words.danger(low)) {
            assertThat(recommended(on(low))).contains(Move.TREAT_OWN_DEPRESSION);
        }
    }

    private static void assertCited(Reason reason) {
        assertThat(reason.rule()).isNotBlank();
        assertThat(reason.row()).matches(ROW);
        assertThat(reason.citations()).isNotEmpty();
        for (Citation c : reason.citations()) {
            assertThat(c.passage()).matches(PASSAGE);
            assertThat(c.footing()).as(c.passage()).isEqualTo(reason.footing());
            assertThat(c.passage().startsWith("policy/")).as(c.passage()).isEqualTo(c.footing() == Footing.POLICY);
            assertThat(c.paraphrase()).as(c.passage()).isNotBlank();
        }
    }

    private static Situation saying(Situation s, PlannedStatement statement) {
        List<PlannedStatement> statements = new ArrayList<>(s.plannedStatements());
        statements.add(statement);
        return s.toBuilder().plannedStatements(statements).build();
    }

    /** The situation after that question was answered in some way; "none of these" is an answer to the acts. */
    private static Situation answered(Situation s, Fact<?> fact, Random random) {
        if (fact == Fact.TREATMENT_CONTEMPT && random.nextBoolean()) {
            return Fact.TREATMENT_CONTEMPT_PATTERN.with(s, ContemptPattern.NONE);
        }
        if (fact == Fact.TREATMENT_CONTEMPT) {
            return Facts.with(s, fact, Situations.value(fact, random));
        }
        if (fact == Fact.TIMELINE_WINDOW_START) {
            return Fact.TIMELINE_WINDOW_START.with(
                    s, s.timeline().windowEnd().map(end -> earlier(end, random.nextInt(200))));
        }
        if (fact == Fact.TIMELINE_WINDOW_END) {
            return Fact.TIMELINE_WINDOW_END.with(
                    s, s.timeline().windowStart().map(start -> later(start, random.nextInt(200))));
        }
        if (fact == Fact.PLANNED_STATEMENTS) {
            return Fact.PLANNED_STATEMENTS.with(
                    s, s.plannedStatements().stream().map(p -> told(p, random)).toList());
        }
        return Facts.with(s, fact, answer(fact, random));
    }

    private static Object answer(Fact<?> fact, Random random) {
        Object value = Situations.value(fact, random);
        while (value.equals(Facts.open(fact))) {
            value = Situations.value(fact, random);
        }
        return value;
    }

    private static LocalDate earlier(LocalDate date, int days) {
        return LocalDate.ofEpochDay(Math.max(LocalDate.of(0, 1, 1).toEpochDay(), date.toEpochDay() - days));
    }

    private static LocalDate later(LocalDate date, int days) {
        return LocalDate.ofEpochDay(Math.min(LocalDate.of(9999, 12, 31).toEpochDay(), date.toEpochDay() + days));
    }

    private static PlannedStatement told(PlannedStatement p, Random random) {
        return new PlannedStatement(
                p.id(),
                told(p.aboutOwnAction(), random),
                told(p.conditionalOnPartner(), random),
                told(p.costsPartner(), random),
                told(p.informationOnly(), random),
                told(p.insideInvitation(), random));
    }

    private static Answer told(Answer answer, Random random) {
        return answer.unknown() ? Answer.values()[random.nextInt(3)] : answer;
    }
}
