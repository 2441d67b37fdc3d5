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
 * The promises of the rules: the invariants of section 14 of the guideline, numbered as there. The ninth, about words,
 * is {@link WordingInvariants}; those from 20 on are {@link SafetyInvariants}.
 */
@Domain(SituationDomain.class)
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
    private static final Pattern ROW = Pattern.compile("[A-Z]{3,6}-(?:[A-Z_]+-\\d+|\\d\\d[a-z]?|[A-Z_]+)|R[1-4]");
    private static final Pattern PASSAGE = Pattern.compile("policy/[a-z-]+|[a-z-]+/\\d\\d");

    @Provide
    Arbitrary<Situation> uncleared() {
        return SituationDomain.ofHarm(s -> !Words.cleared(s));
    }

    @Provide
    Arbitrary<Situation> held() {
        return SituationDomain.ofHarm(Words::hold);
    }

    @Provide
    Arbitrary<Situation> inDanger() {
        return SituationDomain.ofHarm(Words::danger);
    }

    @Provide
    Arbitrary<Situation> ofHarm() {
        return SituationDomain.ofHarm(s -> true);
    }

    @Provide
    Arbitrary<Situation> ordinary() {
        return SituationDomain.where(Words::ordinary);
    }

    @Provide
    Arbitrary<Situation> inviting() {
        return SituationDomain.where(s -> Words.inviter(s) && !Words.danger(s));
    }

    @Provide
    Arbitrary<Situation> safeNow() {
        return SituationDomain.where(s -> !Words.danger(s));
    }

    @Provide
    Arbitrary<Situation> withWindow() {
        return SituationDomain.where(
                s -> Words.ordinary(s) && s.timeline().windowEnd().isPresent());
    }

    @Provide
    Arbitrary<Fact<?>> hazards() {
        return Arbitraries.of(HAZARDS);
    }

    /** Invariant 1. Past harm that somebody trained has cleared: {@link SafetyInvariants}. */
    @Property
    void nothing_reaches_the_partner_and_nothing_is_cooled_down_until_harm_is_ruled_out(
            @ForAll("uncleared") Situation s) {
        assertThat(recommended(on(s)))
                .noneMatch(m -> Words.reachesPartner(m, s))
                .doesNotContain(Move.STAY_WITH_THE_MOVEMENT)
                .doesNotContainAnyElementsOf(Words.HEAT);
    }

    /** Invariant 2: nothing stands above them but urgent help, a crisis line, and help for children. */
    @Property
    void where_there_is_abuse_own_support_and_a_safety_plan_come_first(@ForAll("held") Situation s) {
        List<Move> plan = plan(on(s));
        Set<Move> above = EnumSet.of(Move.GET_EMERGENCY_HELP, Move.GET_CRISIS_SUPPORT, Move.GET_HELP_FOR_CHILDREN);
        assertThat(plan).contains(Move.GET_INDIVIDUAL_SUPPORT);
        assertThat(plan.subList(0, plan.indexOf(Move.GET_INDIVIDUAL_SUPPORT))).isSubsetOf(above);
        assertThat(plan.contains(Move.MAKE_SAFETY_PLAN)).isNotEqualTo(Words.planTakenOut(s));
        if (plan.contains(Move.MAKE_SAFETY_PLAN)) {
            above.add(Move.GET_INDIVIDUAL_SUPPORT);
            assertThat(plan.subList(0, plan.indexOf(Move.MAKE_SAFETY_PLAN))).isSubsetOf(above);
        }
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
            assertThat(Words.cleared(s)).isTrue();
            assertThat(Words.treatmentFirst(s)).isFalse();
            assertThat(Words.affair(s) && !Words.disclosed(s)).isFalse();
        }
    }

    /** Invariant 5, first half, but for the asker's own affair, which is read only once harm is ruled out. */
    @Property
    void a_no_to_a_hazard_never_adds_an_exclusion(@ForAll Situation s, @ForAll("hazards") Fact<?> hazard) {
        Situation open = Facts.without(s, List.of(hazard));
        Situation no = Facts.with(s, hazard, hazard.type() == Answer.class ? NO : Certainty.NO);
        if (Words.affairOwn(no) == Words.affairOwn(open)) {
            assertThat(excluded(on(open))).containsAll(excluded(on(no)));
        }
    }

    /**
     * Invariant 5, second half, but for the asker's own affair, which is not told of until harm is ruled out, for past harm
     * that is cleared, and for a condition whose treatment is all that is declined, so that asking for it stays open.
     */
    @Property
    void a_hazard_that_is_found_never_leaves_a_barred_move_without_a_bar(
            @ForAll("safeNow") Situation s, @ForAll("hazards") Fact<?> hazard, @ForAll boolean suspected) {
        Object told = hazard.type() == Answer.class ? YES : suspected ? Certainty.SUSPECTED : Certainty.YES;
        Situation found = Facts.with(s, hazard, told);
        Guidance after = on(found);
        Set<Move> loosened = Words.barred(on(Facts.without(s, List.of(hazard))), found);
        if (Words.clearedPast(found) || Words.treatmentAskedFor(found)) {
            return;
        }
        if (!Words.danger(found)) {
            loosened.removeAll(Words.barred(after, found));
            loosened.removeAll(Words.takenOut(found));
            assertThat(loosened).isEmpty();
        }
        assertThat(recommended(after)).noneMatch(loosened::contains);
    }

    /** Invariant 6. */
    @Property
    void a_no_alone_is_never_a_warning_sign(@ForAll Situation s) {
        List<Fact<?>> signs = new ArrayList<>(Facts.under("treatment.", "departure."));
        signs.add(Fact.SAFETY_VERBAL_ABUSE);
        signs.add(Fact.REFUSAL_USED_AS_LEVERAGE);
        signs.add(Fact.REFUSAL_SHUTS_DOWN_EVERY_TIME);
        assertThat(refusal(on(Facts.without(s, signs)))).isNotEqualTo(RefusalReading.RED_FLAG);
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
            assertThat(answer.moves())
                    .filteredOn(m -> !m.recommended())
                    .allSatisfy(
                            m -> assertThat(m.until().isBlank() && m.instead().isEmpty())
                                    .as(m.move().name())
                                    .isFalse());
        }
        Set<Move> barred = EnumSet.noneOf(Move.class);
        answer.moves().stream().filter(m -> !m.recommended()).forEach(m -> barred.add(m.move()));
        assertThat(answer.moves()).allSatisfy(m -> assertThat(m.instead()).noneMatch(barred::contains));
        assertThat(answer.missteps())
                .allSatisfy(m -> assertThat(m.instead())
                        .as(m.misstep().name())
                        .isNotEmpty()
                        .noneMatch(barred::contains));
    }

    /** Invariant 10. */
    @Property
    void everything_said_has_a_rule_a_footing_and_a_citation(@ForAll Situation s) {
        Guidance answer = on(s);
        assertThat(answer.moves())
                .allSatisfy(m -> assertThat(m.because()).as(m.move().name()).isNotEmpty());
        assertThat(answer.missteps())
                .allSatisfy(m -> assertThat(m.because()).as(m.misstep().name()).isNotEmpty());
        assertThat(answer.notices())
                .allSatisfy(n -> assertThat(n.because()).as(n.notice().name()).isNotEmpty());
        assertThat(answer.questions())
                .allSatisfy(q -> assertThat(q.because()).as(q.fact().path()).isNotEmpty());
        Advice.judgments(answer)
                .forEach(j -> assertThat(j.because()).as(j.value().name()).isNotEmpty());
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
        assertThat(answer.moves())
                .filteredOn(AdvisedMove::recommended)
                .allMatch(m -> m.until().isEmpty());
        assertThat(answer.moves())
                .filteredOn(m -> !m.recommended())
                .allMatch(m -> m.say().isEmpty());
    }

    /** Invariant 12. */
    @Property
    void what_is_taken_out_is_nowhere_in_the_answer(@ForAll("ofHarm") Situation s) {
        assertThat(named(on(s))).noneMatch(Words.takenOut(s)::contains);
    }

    /** Invariant 13, second half. */
    @Property
    void a_boundary_is_never_barred_outside_abuse(@ForAll("ordinary") Situation s) {
        PlannedStatement boundary = new PlannedStatement("boundary", YES, NO, NO, NO, NO);
        Guidance answer = on(saying(s, boundary));
        assertThat(statuses(answer)).isEqualTo(statuses(on(s)));
        assertThat(missteps(answer)).isEqualTo(missteps(on(s)));
        assertThat(excluded(answer)).noneMatch(m -> m.has(Trait.SPEAKS));
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

    /** Invariant 16, with who has harmed led to help to stop it. */
    @Property
    void in_danger_there_is_urgent_help_and_little_beside_it(@ForAll("inDanger") Situation s) {
        Guidance answer = on(s);
        List<Move> plan = new ArrayList<>(List.of(Move.GET_EMERGENCY_HELP));
        if (Words.hold(s)) {
            plan.add(Move.GET_INDIVIDUAL_SUPPORT);
        }
        if (Words.hold(s) && !Words.planTakenOut(s)) {
            plan.add(Move.MAKE_SAFETY_PLAN);
        }
        if (Words.onlyBy(s)) {
            plan.add(Move.GET_HELP_TO_STOP_HARM);
        }
        assertThat(plan(answer)).isEqualTo(plan);
        assertThat(answer.answers()).isEmpty();
        assertThat(missteps(answer))
                .isEqualTo(
                        Words.hold(s)
                                ? List.of(Misstep.JOINT_COUNSELING_FIRST, Misstep.INVITE_UNDER_ABUSE)
                                : List.of());
        assertThat(notices(answer))
                .containsExactly(
                        Notice.CHECK_DEVICE_PRIVACY,
                        Notice.NOT_THERAPY_NOT_EMERGENCY,
                        Notice.NO_EMERGENCY_GUIDANCE_IN_SOURCE);
    }

    /** Invariant 16: whose life, and when, are asked for where nothing else tells of danger (SAF-00b). */
    @Property
    void in_danger_nothing_is_asked_but_when_and_whose_life(@ForAll("inDanger") Situation s) {
        List<Fact<?>> asked = new ArrayList<>();
        if (Words.riskToLife(s) && !s.safety().immediateDanger().yes()) {
            asked.addAll(List.of(Fact.SAFETY_SUICIDE_WHEN, Fact.SAFETY_SUICIDE_WHOSE));
            asked.removeIf(f -> !f.isOpenIn(s));
        }
        assertThat(asked(on(s))).isEqualTo(asked);
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
            assertThat(Words.cleared(s) || Words.abuse(s) == AbuseState.UNKNOWN).isTrue();
            assertThat(refusal(answer)).isNotEqualTo(RefusalReading.RED_FLAG);
            assertThat(Words.gone(s)).isFalse();
            assertThat(Words.affair(s)).isFalse();
            assertThat(Words.treatmentFirst(s)).isFalse();
        }
    }

    /** Invariant 19, first half. */
    @Property
    void whoever_is_or_may_be_belittled_is_not_told_to_cool_the_house_down(
            @ForAll Situation s, @ForAll boolean suspected) {
        Certainty told = suspected ? Certainty.SUSPECTED : Certainty.YES;
        Situation belittled = Facts.with(s, Fact.SAFETY_VERBAL_ABUSE, told);
        assertThat(named(on(belittled))).doesNotContainAnyElementsOf(Words.HEAT);
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
