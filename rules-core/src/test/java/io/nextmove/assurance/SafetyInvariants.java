package io.nextmove.assurance;

import static io.nextmove.assurance.Advice.asked;
import static io.nextmove.assurance.Advice.excluded;
import static io.nextmove.assurance.Advice.missteps;
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
import io.nextmove.explain.Comparison;
import io.nextmove.explain.Comparison.Change;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Status;
import io.nextmove.move.Trait;
import io.nextmove.situation.AbuseDirection;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.ContemptPattern;
import io.nextmove.situation.ContemptTarget;
import io.nextmove.situation.Cost;
import io.nextmove.situation.Disclosure;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Gender;
import io.nextmove.situation.MovementSign;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Safety;
import io.nextmove.situation.Situation;
import io.nextmove.source.Citation;
import io.nextmove.source.Evidence;
import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
 * The promises of safety: S01 to S38 of the guideline's page on safety, numbered as there, as the rules read them.
 *
 * <p>Kept elsewhere:
 *
 * <table>
 * <caption>Promises that are not properties here</caption>
 * <tr><th>S10, S28, S29</th><td>also {@link OrderInvariants}: any order of facts, any locale and time zone</td></tr>
 * <tr><th>S23, S31, S35, S36</th><td>{@link WordingInvariants}: over every text</td></tr>
 * <tr><th>S25</th><td>that an anchor occurs in the source: the source is no part of the library</td></tr>
 * <tr><th>S30</th><td>logs, files and network: tests of privacy; here only printing and serialization</td></tr>
 * <tr><th>S31</th><td>a resolver of help lines: the application has it, the library holds no service</td></tr>
 * <tr><th>S32</th><td>locales: the library speaks one language and loads no other</td></tr>
 * <tr><th>S37</th><td>headings and file names: the application has them; here the first text item, and titles of
 * moves are {@link WordingInvariants}</td></tr>
 * </table>
 */
@Domain(Situations.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(afterFailure = AfterFailureMode.SAMPLE_ONLY)
class SafetyInvariants {
    /** Longer than this nobody in danger reads. */
    private static final int SHORT = 1500;

    /** Harm facts with their values from harmless to certain. */
    private static final Map<Fact<?>, List<Object>> HARM = Map.of(
            Fact.SAFETY_PHYSICAL_ABUSE, rising(),
            Fact.SAFETY_SEXUAL_ABUSE, rising(),
            Fact.SAFETY_COERCIVE_CONTROL, rising(),
            Fact.SAFETY_VERBAL_ABUSE, rising(),
            Fact.SAFETY_CHILDREN_HARMED, rising(),
            Fact.SAFETY_AFRAID_OF_PARTNER, List.of(NO, Answer.UNKNOWN, YES),
            Fact.HEALTH_SUBSTANCE_USE, rising(),
            Fact.HEALTH_CRISIS, rising());

    /** Facts whose harmless value opens something, with that value. */
    private static final Map<Fact<?>, Object> HARMLESS = Map.of(
            Fact.SAFETY_PHYSICAL_ABUSE, Certainty.NO,
            Fact.SAFETY_SEXUAL_ABUSE, Certainty.NO,
            Fact.SAFETY_COERCIVE_CONTROL, Certainty.NO,
            Fact.AFFAIR_PARTNER, Certainty.NO,
            Fact.AFFAIR_OWN, NO,
            Fact.AFFAIR_KNOWN_TO_OTHER, Disclosure.DISCLOSED,
            Fact.HEALTH_SUBSTANCE_USE, Certainty.NO,
            Fact.HEALTH_CRISIS, Certainty.NO,
            Fact.HEALTH_CRISIS_TREATED, YES,
            Fact.HEALTH_DRIVES_DAMAGE, NO);

    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    private static final List<Move> AFTER_MANY_NOES =
            List.of(Move.NAME_THE_PATTERN_ONCE, Move.ASK_WHY_ONE_LAST_TIME, Move.STOP_ASKING);

    /** The order in which questions are put. */
    private static final List<Fact<?>> ORDER_OF_QUESTIONS = List.of(
            Fact.SAFETY_IMMEDIATE_DANGER,
            Fact.SAFETY_PHYSICAL_ABUSE,
            Fact.SAFETY_SEXUAL_ABUSE,
            Fact.SAFETY_COERCIVE_CONTROL,
            Fact.SAFETY_SUICIDE_RISK,
            Fact.SAFETY_AFRAID_OF_PARTNER,
            Fact.AFFAIR_PARTNER,
            Fact.AFFAIR_KNOWN_TO_OTHER,
            Fact.AFFAIR_ONGOING,
            Fact.HEALTH_SUBSTANCE_USE,
            Fact.HEALTH_CRISIS,
            Fact.HEALTH_DRIVES_DAMAGE,
            Fact.HEALTH_CRISIS_TREATED,
            Fact.TREATMENT_AS_PARTNER,
            Fact.TREATMENT_CONTEMPT,
            Fact.TREATMENT_CONTEMPT_PATTERN,
            Fact.DEPARTURE_WARMTH_LEFT,
            Fact.DEPARTURE_EVERY_OPENING_MEETS_NEW_EXCUSE,
            Fact.REFUSAL_STATUS,
            Fact.INVITATION_ASKS,
            Fact.INVITATION_CALM_ASKS,
            Fact.INVITATION_ASKED_WHY,
            Fact.TIMELINE_WINDOW_START,
            Fact.TIMELINE_WINDOW_END,
            Fact.TIMELINE_MOVEMENT_REVIEWED,
            Fact.PLANNED_STATEMENTS,
            Fact.MEANS_COST);

    private static List<Object> rising() {
        return List.of(Certainty.NO, Certainty.UNKNOWN, Certainty.SUSPECTED, Certainty.YES);
    }

    @Provide
    Arbitrary<Situation> held() {
        return Situations.where(Words::hold);
    }

    @Provide
    Arbitrary<Situation> heldOutOfDanger() {
        return Situations.where(s -> Words.hold(s) && !Words.danger(s));
    }

    @Provide
    Arbitrary<Situation> past() {
        return Situations.where(s -> Words.abuse(s) == AbuseState.PAST);
    }

    @Provide
    Arbitrary<Situation> uncleared() {
        return Situations.where(s -> Words.ordinary(s) && Words.uncleared(s));
    }

    @Provide
    Arbitrary<Situation> inDanger() {
        return Situations.where(Words::danger);
    }

    @Provide
    Arbitrary<Situation> safeNow() {
        return Situations.where(s -> !Words.danger(s));
    }

    @Provide
    Arbitrary<Situation> ordinary() {
        return Situations.where(Words::ordinary);
    }

    @Provide
    Arbitrary<Situation> askedByAnother() {
        return Situations.where(s -> !Words.inviter(s));
    }

    @Provide
    Arbitrary<Situation> lookedAt() {
        return Situations.where(s -> Words.ordinary(s)
                && s.timeline().windowEnd().isPresent()
                && !s.timeline().movementReviewed().no());
    }

    @Provide
    Arbitrary<Fact<?>> harmFacts() {
        return Arbitraries.of(HARM.keySet());
    }

    @Provide
    Arbitrary<Fact<?>> openingFacts() {
        return Arbitraries.of(HARMLESS.keySet());
    }

    /** S01, known or suspected. In danger too. */
    @Property
    void where_there_is_abuse_nothing_joint_inviting_or_spoken_is_ever_recommended(@ForAll("held") Situation s) {
        assertThat(recommended(on(s))).noneMatch(m -> Words.reachesPartner(m, s));
    }

    /** S01, known or suspected. In danger too. */
    @Property
    void where_there_is_abuse_every_joint_or_inviting_move_is_excluded(@ForAll("held") Situation s) {
        assertThat(excluded(on(s))).isEqualTo(excludedUnderAbuse());
    }

    /** S01, past: joint and inviting moves wait until an individual professional has screened (SAF-09). */
    @Property
    void past_abuse_holds_joint_and_inviting_moves_until_a_professional_has_looked(@ForAll("past") Situation s) {
        Map<Move, Status> statuses = statuses(on(s));
        if (Words.ordinary(s)) {
            assertHeld(s, statuses);
            assertThat(statuses)
                    .containsEntry(Move.SCREEN_FOR_ABUSE_PRIVATELY, Status.RECOMMENDED)
                    .containsEntry(Move.GET_INDIVIDUAL_SUPPORT, Status.RECOMMENDED);
        }
    }

    /** S02: help for a life comes before everything else. */
    @Property
    void a_threat_to_a_life_puts_urgent_help_first(@ForAll Situation s, @ForAll boolean suspected) {
        Certainty risk = suspected ? Certainty.SUSPECTED : Certainty.YES;
        Guidance answer = on(Facts.with(s, Fact.SAFETY_SUICIDE_RISK, risk));
        assertThat(plan(answer)).startsWith(Move.GET_EMERGENCY_HELP);
    }

    /** S02. */
    @Property
    void who_does_harm_is_led_to_help_to_stop_it(@ForAll("heldOutOfDanger") Situation s) {
        Situation harming = Facts.with(s, Fact.SAFETY_ABUSE_DIRECTION, AbuseDirection.TOWARD_PARTNER);
        assertThat(on(harming).move(Move.GET_INDIVIDUAL_SUPPORT).orElseThrow().summary())
                .contains("stop doing harm");
        assertThat(on(Facts.with(s, Fact.SAFETY_ABUSE_DIRECTION, AbuseDirection.TOWARD_ASKER))
                        .move(Move.GET_INDIVIDUAL_SUPPORT)
                        .orElseThrow()
                        .summary())
                .doesNotContain("stop doing harm");
    }

    /** S03. */
    @Property
    void open_safety_questions_hold_every_invitation(@ForAll("uncleared") Situation s) {
        Guidance answer = on(s);
        Map<Move, Status> statuses = statuses(answer);
        assertHeld(s, statuses);
        assertThat(answer.recommended())
                .filteredOn(m -> m.move().has(Trait.SPEAKS))
                .allSatisfy(m -> assertThat(m.avoid()).as(m.move().name()).isNotEmpty());
        if (Words.abuse(s) == AbuseState.UNSURE) {
            assertThat(answer.judgments().abuse().summary()).contains("still open");
        }
    }

    /** S03, S38: an answer that stayed open is accepted; a fact that was told is not asked for. */
    @Property
    void nothing_told_or_declined_is_asked_again(@ForAll Situation s) {
        for (Fact<?> fact : asked(on(s))) {
            boolean readAsAbsent = fact == Fact.TIMELINE_WINDOW_END
                    && s.timeline().windowStart().isPresent()
                    && s.timeline().windowEnd().isPresent()
                    && s.timeline().windowEnd().get().isBefore(s.timeline().windowStart().get());
            assertThat(fact.isOpenIn(s) || readAsAbsent || fact == Fact.PLANNED_STATEMENTS)
                    .as(fact.path())
                    .isTrue();
        }
    }

    /** S04. The order of a harm fact is NO, UNKNOWN, SUSPECTED, YES. */
    @Property
    void a_new_hazard_never_adds_an_invitation_and_never_removes_a_bar(
            @ForAll Situation s, @ForAll("harmFacts") Fact<?> fact) {
        List<Object> rising = HARM.get(fact);
        Guidance before = on(Facts.with(s, fact, rising.get(0)));
        for (Object value : rising.subList(1, rising.size())) {
            Situation worse = Facts.with(s, fact, value);
            Guidance after = on(worse);
            assertNoLooser(worse, Words::reachesPartner, before, after);
            before = after;
        }
    }

    /** S04: not knowing is never better than a harmless answer. */
    @Property
    void unknown_never_unlocks(@ForAll Situation s, @ForAll("openingFacts") Fact<?> fact) {
        Situation unknown = Facts.without(s, List.of(fact));
        Guidance harmless = on(Facts.with(s, fact, HARMLESS.get(fact)));
        assertNoLooser(unknown, Words::jointOrInvites, harmless, on(unknown));
    }

    /** S05, S09. */
    @Property
    void nobody_is_told_reachable_before_the_safety_questions_are_answered(@ForAll Situation s) {
        RefusalReading refusal = refusal(on(s));
        if (Words.hold(s) || Words.danger(s) || !Words.inviter(s)) {
            assertThat(refusal).isEqualTo(RefusalReading.WITHHELD);
        } else if (Words.uncleared(s)) {
            assertThat(refusal).isNotEqualTo(RefusalReading.REACHABLE);
        }
    }

    /** S06: what else is known changes nothing but who may be spoken of. */
    @Property
    void in_danger_no_other_fact_changes_the_answer(@ForAll("inDanger") Situation s, @ForAll Situation other) {
        Guidance answer = on(s);
        Guidance changed = on(other.toBuilder().safety(s.safety()).build());
        assertThat(plan(changed)).isEqualTo(plan(answer));
        assertThat(notices(changed)).isEqualTo(notices(answer));
        assertThat(asked(changed)).isEqualTo(asked(answer)).isEmpty();
        assertThat(excluded(changed)).isEqualTo(excluded(answer));
    }

    /** S06: what is to be read in danger is short. */
    @Property
    void in_danger_the_answer_is_short(@ForAll("inDanger") Situation s) {
        Guidance answer = on(s);
        int length = Stream.concat(
                        answer.recommended().stream().flatMap(Texts::of),
                        answer.notices().stream().map(n -> n.text()))
                .mapToInt(String::length)
                .sum();
        assertThat(length).isLessThanOrEqualTo(SHORT);
        assertThat(answer.moves())
                .filteredOn(m -> !m.recommended())
                .allSatisfy(m -> assertThat(m.avoid()).as(m.move().name()).isEmpty());
    }

    /** S07. */
    @Property
    void where_there_is_abuse_no_movement_counts(@ForAll("held") Situation s, @ForAll Situation other) {
        Guidance answer = on(s);
        Guidance moved = on(Facts.with(s, Fact.TIMELINE_MOVEMENT, other.timeline().movement()));
        assertThat(answer.judgments().timeline().value()).isEqualTo(TimelineState.SUSPENDED);
        assertThat(moved.judgments()).isEqualTo(answer.judgments());
        assertThat(moved.moves()).isEqualTo(answer.moves());
        assertThat(moved.missteps()).isEqualTo(answer.missteps());
        assertThat(moved.questions()).isEqualTo(answer.questions());
        assertThat(moved.notices()).isEqualTo(answer.notices());
    }

    /** S08. */
    @Property
    void where_there_is_abuse_no_text_asks_for_the_askers_share_or_sends_them_anywhere(@ForAll("held") Situation s) {
        Lexicon.UNDER_ABUSE.assertClean(Texts.advised(on(s)));
    }

    /** S09. */
    @Property
    void only_three_explicit_no_clear_the_way(@ForAll Situation s) {
        AbuseState abuse = on(s).judgments().abuse().value();
        Safety safety = s.safety();
        assertThat(abuse).isEqualTo(Words.abuse(s));
        if (abuse == AbuseState.ABSENT) {
            assertThat(Words.kinds(s)).containsOnly(Certainty.NO);
            assertThat(safety.afraidOfPartner()).isIn(NO, Answer.UNKNOWN);
            assertThat(safety.childrenHarmed()).isIn(Certainty.NO, Certainty.UNKNOWN);
        }
    }

    /** S09: fear counts, and is asked for without barring anything. */
    @Property
    void fear_counts_as_suspected_abuse_fear_not_asked_for_bars_nothing(@ForAll Situation s) {
        Safety three = s.safety().toBuilder()
                .physicalAbuse(Certainty.NO)
                .sexualAbuse(Certainty.NO)
                .coerciveControl(Certainty.NO)
                .childrenHarmed(Certainty.NO)
                .build();
        Map<Answer, AbuseState> expected = Map.of(
                YES, AbuseState.SUSPECTED,
                NO, AbuseState.ABSENT,
                Answer.UNSURE, AbuseState.UNSURE,
                Answer.UNKNOWN, AbuseState.ABSENT);
        expected.forEach((fear, state) -> {
            Situation afraid = s.toBuilder()
                    .safety(three.toBuilder().afraidOfPartner(fear).build())
                    .build();
            assertThat(on(afraid).judgments().abuse().value()).as(fear.name()).isEqualTo(state);
        });
    }

    /** S10. */
    @Property
    void nothing_that_the_partner_does_opens_what_abuse_closes(
            @ForAll("held") Situation s, @ForAll Situation one, @ForAll Situation two) {
        Guidance first = on(one.toBuilder().safety(s.safety()).build());
        Guidance second = on(two.toBuilder().safety(s.safety()).build());
        assertThat(first.judgments().abuse()).isEqualTo(second.judgments().abuse());
        assertThat(excluded(first)).isEqualTo(excluded(second)).isEqualTo(excludedUnderAbuse());
    }

    /** S11. */
    @Property
    void an_affair_puts_the_truth_before_shared_work(@ForAll("ordinary") Situation s) {
        Guidance answer = on(s);
        if (Words.affair(s)) {
            assertThat(excluded(answer))
                    .containsAll(Words.moves()
                            .filter(m -> Words.joint(m, s) && m != Move.OFFER_DISCERNMENT_COUNSELING)
                            .toList());
            assertThat(recommended(answer)).contains(Move.GET_INDIVIDUAL_SUPPORT, Move.GET_CLEAR_ON_STAYING);
            if (!Words.disclosed(s)) {
                assertThat(recommended(answer)).doesNotContain(Move.OFFER_DISCERNMENT_COUNSELING);
            }
        }
    }

    /** S11: a passing doubt is no affair. */
    @Property
    void a_passing_doubt_about_an_affair_changes_nothing(@ForAll Situation s) {
        for (Fact<?> fact : List.of(Fact.AFFAIR_PARTNER, Fact.AFFAIR_OWN)) {
            Object unsure = fact == Fact.AFFAIR_OWN ? Answer.UNSURE : Certainty.UNSURE;
            assertThat(statuses(on(Facts.with(s, fact, unsure))))
                    .as(fact.path())
                    .isEqualTo(statuses(on(Facts.without(s, List.of(fact)))));
        }
    }

    /** S12: active or untreated, and driving the damage or not known not to. */
    @Property
    void treatment_comes_first_exactly_where_it_drives_the_damage_or_is_not_known_not_to(
            @ForAll("ordinary") Situation s) {
        Guidance answer = on(s);
        AdvisedMove session = answer.move(Move.PREPARE_FOR_A_YES).orElse(null);
        boolean barred = session != null
                && session.status() == Status.EXCLUDED
                && session.because().stream().anyMatch(r -> r.row().equals("EXC-08"));
        assertThat(barred).isEqualTo(Words.treatmentFirst(s));
        assertThat(recommended(answer).contains(Move.SEEK_INDIVIDUAL_TREATMENT))
                .isEqualTo(Words.treatmentFirst(s) || Words.treatmentSuspected(s));
    }

    /** S13. */
    @Property
    void low_mood_adds_help_and_takes_no_invitation_away(@ForAll("safeNow") Situation s, @ForAll Certainty mood) {
        Map<Move, Status> before = statuses(on(Facts.without(s, List.of(Fact.HEALTH_OWN_DEPRESSION))));
        Map<Move, Status> after = statuses(on(Facts.with(s, Fact.HEALTH_OWN_DEPRESSION, mood)));
        before.remove(Move.TREAT_OWN_DEPRESSION);
        after.remove(Move.TREAT_OWN_DEPRESSION);
        assertThat(after).isEqualTo(before);
    }

    /** S14. */
    @Property
    void gone_needs_both_halves_or_to_be_known(@ForAll Situation s) {
        assertThat(on(s).judgments().departure().value()).isEqualTo(Words.departure(s));
    }

    /** S14: nobody is gone for being ill or for not knowing whether to go on. */
    @Property
    void doubt_or_illness_is_not_departure(@ForAll Situation s, @ForAll Situation other) {
        Situation ill = s.toBuilder()
                .health(other.health())
                .departure(d -> d.leaningOut(other.departure().leaningOut())
                        .askerLeaningOut(other.departure().askerLeaningOut()))
                .build();
        assertThat(on(ill).judgments().departure().value())
                .isEqualTo(on(s).judgments().departure().value());
        assertThat(on(Facts.without(ill, List.of(
                                        Fact.DEPARTURE_EMOTIONALLY_GONE,
                                        Fact.DEPARTURE_WARMTH_LEFT,
                                        Fact.DEPARTURE_EVERY_OPENING_MEETS_NEW_EXCUSE)))
                                .judgments()
                                .departure()
                                .value())
                .isEqualTo(DepartureState.UNKNOWN);
    }

    /** S15. */
    @Property
    void steady_contempt_is_a_warning_sign_whatever_else_is_told(
            @ForAll("ordinary") Situation s, @ForAll Set<ContemptTarget> aimedAt) {
        Set<ContemptTarget> targets = aimedAt.equals(Set.of(ContemptTarget.IDEA)) ? Set.of() : aimedAt;
        Guidance answer = on(s.toBuilder()
                .treatment(t -> t.contemptPattern(ContemptPattern.PATTERN).contemptAimedAt(targets))
                .build());
        assertThat(refusal(answer)).isEqualTo(RefusalReading.RED_FLAG);
        assertThat(answer.judgments().refusal().basis()).contains(RedFlagBasis.CONTEMPT);
        assertThat(recommended(answer))
                .contains(Move.GET_INDIVIDUAL_SUPPORT)
                .noneMatch(m -> Words.jointOrInvites(m, s));
    }

    /** S15: contempt defers; it is no wrong first step. */
    @Property
    void contempt_alone_excludes_nothing(@ForAll Situation s) {
        assertThat(excluded(on(s))).isEqualTo(excluded(on(Facts.without(s, Facts.under("treatment.")))));
    }

    /** S16. */
    @Property
    void without_knowing_the_treatment_nobody_is_called_reachable(@ForAll Situation s) {
        Guidance answer = on(Facts.without(s, Facts.under("treatment.")));
        assertThat(refusal(answer)).isNotIn(RefusalReading.REACHABLE, RefusalReading.REACHABLE_PROVISIONAL);
    }

    /** S17. That no text holds one: {@link WordingInvariants}. */
    @Property
    void beside_every_ask_stands_the_warning_against_an_ultimatum(@ForAll Situation s) {
        Guidance answer = on(s);
        if (recommended(answer).stream().anyMatch(m -> m.has(Trait.INVITES) || m.has(Trait.SPEAKS))) {
            assertThat(missteps(answer)).contains(Misstep.ULTIMATUM);
        }
    }

    /** S18. */
    @Property
    void after_many_noes_there_is_no_new_ask_before_that_none_of_what_follows_them(@ForAll("ordinary") Situation s) {
        Guidance answer = on(s);
        Set<Move> recommended = recommended(answer);
        AskingState asking = answer.judgments().asking().value();
        if (asking == AskingState.REPEATED_NO) {
            assertThat(recommended)
                    .filteredOn(m -> Words.jointOrInvites(m, s))
                    .isSubsetOf(
                            Move.ASK_WHY_ONE_LAST_TIME, Move.LEAVE_THE_DOOR_OPEN, Move.MEET_PARTNERS_REOPENING);
            assertThat(recommended.contains(Move.ASK_WHY_ONE_LAST_TIME)
                            && s.invitation().lastWhyAsked().yes())
                    .isFalse();
            assertThat(recommended).contains(Move.STOP_ASKING);
            if (protocolRuns(s, answer)) {
                assertThat(recommended.contains(Move.ASK_WHY_ONE_LAST_TIME))
                        .isNotEqualTo(s.invitation().lastWhyAsked().yes());
            }
        } else if (asking == AskingState.STOPPED) {
            assertThat(recommended)
                    .filteredOn(m -> Words.jointOrInvites(m, s))
                    .isSubsetOf(Move.LEAVE_THE_DOOR_OPEN, Move.MEET_PARTNERS_REOPENING);
        } else {
            assertThat(recommended).doesNotContainAnyElementsOf(AFTER_MANY_NOES);
        }
    }

    /** S19. */
    @Property
    void a_flat_line_is_drawn_exactly_where_all_of_it_is_known(@ForAll("lookedAt") Situation s) {
        Guidance answer = on(s);
        boolean inVain = Words.windowOver(s)
                && Words.countedSigns(s).isEmpty()
                && s.timeline().movementReviewed().yes()
                && answer.judgments().asking().value() != AskingState.AGREED;
        assertThat(answer.judgments().timeline().value() == TimelineState.OVER_FLAT)
                .isEqualTo(inVain && s.departure().warmthLeft().no());
        assertThat(answer.judgments().timeline().value() == TimelineState.OVER_WARM)
                .isEqualTo(inVain && s.departure().warmthLeft().yes());
    }

    /** S20. */
    @Property
    void where_money_is_the_barrier_something_free_is_recommended(@ForAll("ordinary") Situation s) {
        Guidance answer = on(Facts.with(s, Fact.MEANS_COST, Cost.ONLY_BARRIER));
        assertThat(recommended(answer)).contains(Move.PRACTISE_FREE_TOOLS);
    }

    /** S20: a yes is not read as a no. */
    @Property
    void a_yes_brings_no_protocol_and_no_window(@ForAll("ordinary") Situation s) {
        Situation agreed = Facts.with(s, Fact.REFUSAL_STATUS, RefusalStatus.AGREED);
        Guidance answer = on(agreed);
        assertThat(recommended(answer))
                .doesNotContainAnyElementsOf(AFTER_MANY_NOES)
                .doesNotContain(Move.SET_A_WINDOW);
        if (!Words.countedSigns(agreed).contains(MovementSign.AGREED_TO_ONE_SESSION)) {
            assertThat(refusal(answer)).isIn(RefusalReading.INSUFFICIENT, RefusalReading.RED_FLAG);
        }
    }

    /** S21. */
    @Property
    void every_step_alone_comes_with_its_limit(@ForAll Situation s) {
        Guidance answer = on(s);
        if (recommended(answer).stream()
                .anyMatch(m -> m.has(Trait.SOLO) || m == Move.GET_STRUCTURED_HELP_ALONE)) {
            assertThat(notices(answer)).contains(Notice.SOLO_WORK_IS_NOT_A_LEVER);
        }
    }

    /** S22. */
    @Property
    void where_there_are_children_it_is_the_conflict_that_counts(@ForAll Situation s) {
        boolean children = s.children().atHome().yes()
                || s.children().exposedToConflict().yes()
                || s.children().stayingForThem().yes();
        assertThat(notices(on(s)).contains(Notice.CONFLICT_NOT_STRUCTURE))
                .isEqualTo(children && Words.ordinary(s));
    }

    /** S24. */
    @Property
    void evidence_about_men_is_for_partners_who_are_men(@ForAll("ordinary") Situation s) {
        Guidance answer = on(s);
        Gender partner = s.couple().partnerGender();
        assertThat(notices(answer).contains(Notice.EVIDENCE_IS_ABOUT_MEN)).isEqualTo(partner != Gender.MAN);
        if (partner == Gender.WOMAN || partner == Gender.OTHER) {
            assertThat(recommended(answer)).doesNotContain(Move.SUGGEST_MENS_GROUP);
        }
        if (partner != Gender.MAN || s.couple().askerGender() == Gender.MAN) {
            assertThat(recommended(answer)).doesNotContain(Move.OFFER_MALE_THERAPIST);
        }
    }

    /** S25, S26. That everything is cited: invariant 10. */
    @Property
    void a_citation_is_short_and_evidence_names_whom_it_is_about(@ForAll Situation s) {
        Set<Citation> citations = new HashSet<>();
        Advice.reasons(on(s)).forEach(r -> citations.addAll(r.citations()));
        for (Citation c : citations) {
            assertThat(c.anchor().isBlank()).as(c.passage()).isEqualTo(c.passage().startsWith("policy/"));
            assertThat(WORD.matcher(c.anchor()).results().count())
                    .as(c.passage())
                    .isLessThanOrEqualTo(6);
            assertThat(c.note()).as(c.passage()).isNotIn(OptionalInt.of(13), OptionalInt.of(16));
            assertThat(c.evidence().map(Evidence::subject)).as(c.passage()).isNotEqualTo(Optional.of(""));
        }
    }

    /** S27. */
    @Property
    void a_move_stands_in_one_list_only_at_its_rank(@ForAll Situation s) {
        Guidance answer = on(s);
        List<AdvisedMove> lists = Stream.of(answer.recommended(), answer.held(), answer.deferred(), answer.excluded())
                .flatMap(List::stream)
                .toList();
        assertThat(lists).containsExactlyElementsOf(answer.moves());
        assertThat(lists).extracting(AdvisedMove::move).doesNotHaveDuplicates();
        for (int i = 0; i < lists.size(); i++) {
            assertThat(lists.get(i).rank()).isEqualTo(i);
        }
    }

    /** S28. */
    @Property
    void every_situation_has_an_answer_with_its_limits(@ForAll Situation s) {
        Guidance answer = on(s);
        assertThat(answer.asOf()).isEqualTo(s.asOf());
        assertThat(recommended(answer)).anyMatch(m -> !Words.reachesPartner(m, s));
        assertThat(notices(answer)).contains(Notice.NOT_THERAPY_NOT_EMERGENCY).doesNotHaveDuplicates();
    }

    /** S30: nothing that holds facts prints them. */
    @Property(tries = 200)
    void nothing_prints_what_was_told(@ForAll Situation s) {
        List<Object> records = new ArrayList<>();
        records.addAll(Facts.parts(s));
        collect(on(s), records);
        assertThat(records).allSatisfy(r -> {
            if (r.getClass().getPackageName().startsWith("io.nextmove") && !openToPrint(r)) {
                assertThat(r).hasToString(r.getClass().getSimpleName() + "[redacted]");
            }
        });
    }

    /** S30. */
    @Property(tries = 100)
    void nothing_that_holds_facts_is_serializable(@ForAll Situation s) {
        List<Object> records = new ArrayList<>();
        records.addAll(Facts.parts(s));
        collect(on(s), records);
        assertThat(records).noneMatch(r -> r instanceof Serializable);
    }

    /** S33. */
    @Property
    void only_the_one_who_invites_is_given_words_for_the_partner(@ForAll("askedByAnother") Situation s) {
        Guidance answer = on(s);
        assertThat(recommended(answer))
                .allMatch(m -> m.has(Trait.SUPPORT) || m == Move.SCREEN_FOR_ABUSE_PRIVATELY)
                .noneMatch(m -> Words.reachesPartner(m, s));
        assertThat(answer.moves())
                .filteredOn(m -> Words.reachesPartner(m.move(), s))
                .allMatch(m -> m.status() == Status.EXCLUDED && Words.hold(s));
        assertThat(asked(answer))
                .isSubsetOf(
                        Fact.SAFETY_IMMEDIATE_DANGER,
                        Fact.SAFETY_PHYSICAL_ABUSE,
                        Fact.SAFETY_SEXUAL_ABUSE,
                        Fact.SAFETY_COERCIVE_CONTROL,
                        Fact.SAFETY_SUICIDE_RISK);
        if (!Words.danger(s)) {
            assertThat(notices(answer)).contains(Notice.OUTSIDE_THE_SOURCE);
        }
    }

    /** S34: what is told of a move is what the two answers say of it. */
    @Property(tries = 300)
    void a_comparison_leads_from_the_earlier_answer_to_the_later_one(
            @ForAll Situation before, @ForAll Situation after, @ForAll("harmFacts") Fact<?> fact) {
        for (Situation later : List.of(after, Facts.with(before, fact, fact.in(after)))) {
            Comparison comparison = Advice.compared(before, later);
            Map<Move, Status> statuses = statuses(on(before));
            changes(comparison).forEach(c -> {
                assertThat(c.before()).as(c.move().name()).isEqualTo(Optional.ofNullable(statuses.remove(c.move())));
                c.after().ifPresent(status -> statuses.put(c.move(), status));
            });
            assertThat(statuses).isEqualTo(statuses(on(later)));
        }
    }

    /** S34. */
    @Property(tries = 300)
    void whatever_is_recommended_no_more_is_told_as_withdrawn_with_its_reason(
            @ForAll Situation before, @ForAll Situation after, @ForAll("harmFacts") Fact<?> fact) {
        for (Situation later : List.of(after, Facts.with(before, fact, fact.in(after)))) {
            Comparison comparison = Advice.compared(before, later);
            Guidance answer = on(later);
            Set<Move> withdrawn = recommended(on(before));
            withdrawn.removeAll(recommended(answer));
            assertThat(comparison.withdrawn()).extracting(Change::move).containsExactlyInAnyOrderElementsOf(withdrawn);
            assertThat(changes(comparison)).allSatisfy(c -> assertThat(c.why()).as(c.move().name()).isNotBlank());
            if (!withdrawn.isEmpty() && notices(answer).contains(Notice.CHECK_DEVICE_PRIVACY)) {
                assertThat(comparison.first())
                        .isNotBlank()
                        .isEqualTo(answer.notices().get(0).text());
                assertThat(comparison.toText()).startsWith(comparison.first() + "\nWithdrawn\n");
            }
        }
    }

    /** S37. */
    @Property
    void the_question_of_the_device_comes_first(@ForAll Situation s) {
        List<Notice> notices = notices(on(s));
        if (Words.danger(s) || Words.abuse(s) != AbuseState.ABSENT) {
            assertThat(notices).startsWith(Notice.CHECK_DEVICE_PRIVACY);
        } else {
            assertThat(notices).doesNotContain(Notice.CHECK_DEVICE_PRIVACY);
        }
    }

    /** S38: harm, then an affair, then substances and crisis: what may keep the two from a shared room. */
    @Property
    void whatever_may_bar_and_is_not_told_is_asked_first(@ForAll Situation s) {
        List<Fact<?>> wanted = new ArrayList<>(safetyQuestions(s));
        if (Words.ordinary(s)) {
            barringQuestions(s).filter(f -> f.isOpenIn(s)).forEach(wanted::add);
        }
        List<Fact<?>> asked = asked(on(s));
        int first = Math.min(wanted.size(), 5);
        assertThat(asked.subList(0, Math.min(first, asked.size()))).isEqualTo(wanted.subList(0, first));
    }

    /** S38. An affair of one's own is never asked for: it has no place in the order. */
    @Property
    void at_most_five_questions_and_safety_first(@ForAll Situation s) {
        List<Fact<?>> asked = asked(on(s));
        List<Fact<?>> safety = safetyQuestions(s);
        assertThat(asked).hasSizeLessThanOrEqualTo(5).doesNotHaveDuplicates();
        int first = Math.min(safety.size(), 5);
        assertThat(asked.subList(0, Math.min(first, asked.size()))).isEqualTo(safety.subList(0, first));
        List<Fact<?>> rest = asked.subList(first, asked.size());
        assertThat(rest).isSortedAccordingTo((a, b) ->
                Integer.compare(ORDER_OF_QUESTIONS.indexOf(a), ORDER_OF_QUESTIONS.indexOf(b)));
        assertThat(ORDER_OF_QUESTIONS).containsAll(rest);
    }

    private static void assertHeld(Situation s, Map<Move, Status> statuses) {
        assertThat(Words.moves().filter(m -> Words.jointOrInvites(m, s)))
                .allSatisfy(m -> assertThat(statuses.get(m)).as(m.name()).isIn(Status.HELD, Status.EXCLUDED));
    }

    private static Set<Move> excludedUnderAbuse() {
        Set<Move> moves = EnumSet.of(Move.ACCEPT_DEFLECTION_AND_GO);
        Words.moves().filter(m -> m.has(Trait.JOINT) || m.has(Trait.INVITES)).forEach(moves::add);
        return moves;
    }

    private static void assertNoLooser(
            Situation worse, BiPredicate<Move, Situation> barred, Guidance before, Guidance after) {
        Set<Move> added = recommended(after);
        added.removeAll(recommended(before));
        assertThat(added).noneMatch(m -> barred.test(m, worse));
        Set<Move> excluded = excluded(before);
        if (Words.hold(worse)) {
            excluded.removeAll(Words.OUT_UNDER_ABUSE);
        }
        assertThat(excluded(after)).containsAll(excluded);
        Map<Move, Status> statuses = statuses(after);
        before.moves().stream()
                .filter(m -> !m.recommended() && Words.jointOrInvites(m.move(), worse))
                .filter(m -> !(Words.hold(worse) && Words.OUT_UNDER_ABUSE.contains(m.move())))
                .forEach(m -> assertThat(statuses.get(m.move()))
                        .as(m.move().name())
                        .isNotNull()
                        .isGreaterThanOrEqualTo(m.status()));
    }

    /** The safety questions that the rules put first (ASK-00, SAF-10, ASK-01, ASK-03b, ASK-01b). */
    private static List<Fact<?>> safetyQuestions(Situation s) {
        Set<Fact<?>> wanted = new LinkedHashSet<>();
        if (Words.danger(s)) {
            return List.of();
        }
        AbuseState abuse = Words.abuse(s);
        if (Words.hold(s) || abuse == AbuseState.UNKNOWN) {
            wanted.add(Fact.SAFETY_IMMEDIATE_DANGER);
        }
        boolean control = Words.leverage(s).likely()
                || s.treatment().neverWrongWithScorn().yes()
                || s.treatment().contemptPattern() == ContemptPattern.PATTERN
                || Words.verbalAbuse(s);
        if (abuse != AbuseState.PRESENT && control) {
            wanted.add(Fact.SAFETY_COERCIVE_CONTROL);
        }
        if (abuse == AbuseState.UNKNOWN || abuse == AbuseState.PAST || Words.suspectedByFearAlone(s)) {
            wanted.add(Fact.SAFETY_PHYSICAL_ABUSE);
            wanted.add(Fact.SAFETY_SEXUAL_ABUSE);
            wanted.add(Fact.SAFETY_COERCIVE_CONTROL);
        }
        if (s.health().crisis().likely() || s.health().ownDepression().likely()) {
            wanted.add(Fact.SAFETY_SUICIDE_RISK);
        }
        if (Words.ordinary(s)) {
            wanted.add(Fact.SAFETY_AFRAID_OF_PARTNER);
        }
        return wanted.stream().filter(f -> f.isOpenIn(s)).toList();
    }

    /** ASK-02 and ASK-03. */
    private static Stream<Fact<?>> barringQuestions(Situation s) {
        List<Fact<?>> facts = new ArrayList<>(List.of(Fact.AFFAIR_PARTNER));
        if (s.affair().partner().likely() || s.affair().own().yes()) {
            facts.add(Fact.AFFAIR_KNOWN_TO_OTHER);
            facts.add(Fact.AFFAIR_ONGOING);
        }
        facts.add(Fact.HEALTH_SUBSTANCE_USE);
        facts.add(Fact.HEALTH_CRISIS);
        if (s.health().substanceUse().likely() || s.health().crisis().likely()) {
            facts.add(Fact.HEALTH_DRIVES_DAMAGE);
        }
        if (s.health().crisis().likely()) {
            facts.add(Fact.HEALTH_CRISIS_TREATED);
        }
        return facts.stream();
    }

    /** Whether every step after many noes is open: nothing else bars it (PLN-06). */
    private static boolean protocolRuns(Situation s, Guidance answer) {
        return Words.abuse(s) == AbuseState.ABSENT
                && !Words.affair(s)
                && !Words.treatmentFirst(s)
                && !Words.treatmentSuspected(s)
                && !Words.gone(s)
                && refusal(answer) != RefusalReading.RED_FLAG
                && answer.judgments().timeline().value() != TimelineState.OVER_FLAT;
    }

    private static List<Change> changes(Comparison comparison) {
        return Stream.of(
                        comparison.withdrawn(), comparison.barred(), comparison.recommended(), comparison.lifted())
                .flatMap(List::stream)
                .toList();
    }

    /** Names and evidence of the source are no facts of a situation. */
    private static boolean openToPrint(Object record) {
        return record.getClass().getPackageName().equals("io.nextmove.source")
                && !record.getClass().getSimpleName().equals("Reason");
    }

    private static void collect(Object value, List<Object> records) {
        if (value instanceof Iterable<?> values) {
            values.forEach(v -> collect(v, records));
        } else if (value instanceof Record record) {
            records.add(record);
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                try {
                    collect(component.getAccessor().invoke(record), records);
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }
}
