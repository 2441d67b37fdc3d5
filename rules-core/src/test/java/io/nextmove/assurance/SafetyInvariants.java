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
import io.nextmove.TopicAnswer;
import io.nextmove.assurance.Texts.Text;
import io.nextmove.core.reply.Lexicon;
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
import io.nextmove.situation.AbuseTiming;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.ContemptPattern;
import io.nextmove.situation.ContemptTarget;
import io.nextmove.situation.Cost;
import io.nextmove.situation.Disclosure;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Gender;
import io.nextmove.situation.LifeAtRisk;
import io.nextmove.situation.MovementSign;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Safety;
import io.nextmove.situation.Situation;
import io.nextmove.situation.SuicideRiskTime;
import io.nextmove.situation.Topic;
import io.nextmove.source.Citation;
import io.nextmove.source.Evidence;
import java.io.Serializable;
import java.lang.reflect.Method;
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
import net.jqwik.api.statistics.Statistics;

/**
 * The promises of safety: S01 to S41 of the guideline's page on safety, numbered as there, as the rules read them.
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
@Domain(SituationDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(afterFailure = AfterFailureMode.SAMPLE_ONLY)
class SafetyInvariants {
    /** Longer than this nobody in danger reads: the lines of urgent help that all hold at once. */
    private static final int SHORT = 2500;

    /** Harm facts: what not knowing is compared with, a no, and what is worse than not knowing. */
    private static final List<Fact<?>> HARM = List.of(
            Fact.SAFETY_PHYSICAL_ABUSE,
            Fact.SAFETY_SEXUAL_ABUSE,
            Fact.SAFETY_COERCIVE_CONTROL,
            Fact.SAFETY_OTHER_HARM,
            Fact.SAFETY_OWN_HARM,
            Fact.SAFETY_STRANGLED,
            Fact.SAFETY_AFRAID_OF_PARTNER,
            Fact.SAFETY_CHILDREN_HARMED,
            Fact.SAFETY_VERBAL_ABUSE,
            Fact.SAFETY_WEAPON);

    /** Facts whose harmless value opens something, with that value. */
    private static final Map<Fact<?>, Object> HARMLESS = Map.ofEntries(
            Map.entry(Fact.SAFETY_PHYSICAL_ABUSE, Certainty.NO),
            Map.entry(Fact.SAFETY_SEXUAL_ABUSE, Certainty.NO),
            Map.entry(Fact.SAFETY_COERCIVE_CONTROL, Certainty.NO),
            Map.entry(Fact.SAFETY_AFRAID_OF_PARTNER, NO),
            Map.entry(Fact.SAFETY_ABUSE_TIMING, AbuseTiming.PAST),
            Map.entry(Fact.SAFETY_JOINT_WORK_CLEARED, YES),
            Map.entry(Fact.AFFAIR_PARTNER, Certainty.NO),
            Map.entry(Fact.AFFAIR_OWN, NO),
            Map.entry(Fact.AFFAIR_KNOWN_TO_OTHER, Disclosure.DISCLOSED),
            Map.entry(Fact.HEALTH_SUBSTANCE_USE, Certainty.NO),
            Map.entry(Fact.HEALTH_CRISIS, Certainty.NO),
            Map.entry(Fact.HEALTH_CRISIS_TREATED, YES),
            Map.entry(Fact.HEALTH_DRIVES_DAMAGE, NO));

    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    /** More are not put at once, unless they are on safety. */
    private static final int MOST_QUESTIONS = 5;

    private static final List<Move> AFTER_MANY_NOES =
            List.of(Move.NAME_THE_PATTERN_ONCE, Move.ASK_WHY_ONE_LAST_TIME, Move.STOP_ASKING);

    /** The passage on what is no matter for a chat names an affair beside low mood and lawyers, whatever was told. */
    private static final String ON_CHAT_AND_HELP = "lower-doors/22";

    private static final Pattern NOT_YOUR_FAULT = Pattern.compile("(?i)(?:not|n't) your fault");

    /** The order in which questions are put after those on safety. */
    private static final List<Fact<?>> ORDER_OF_QUESTIONS = List.of(
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
            Fact.REFUSAL_AFTER_YES,
            Fact.REFUSAL_SESSIONS,
            Fact.INVITATION_ASKED_WHY,
            Fact.TIMELINE_WINDOW_START,
            Fact.TIMELINE_WINDOW_END,
            Fact.TIMELINE_MOVEMENT_REVIEWED,
            Fact.PLANNED_STATEMENTS,
            Fact.MEANS_COST);

    @Provide
    Arbitrary<Situation> ofHarm() {
        return SituationDomain.ofHarm(s -> true);
    }

    @Provide
    Arbitrary<Situation> held() {
        return SituationDomain.ofHarm(Words::hold);
    }

    @Provide
    Arbitrary<Situation> suspendedByHarm() {
        return SituationDomain.ofHarm(s -> Words.hold(s) || Words.doubt(s));
    }

    @Provide
    Arbitrary<Situation> past() {
        return SituationDomain.ofHarm(s -> Words.abuse(s) == AbuseState.PAST);
    }

    @Provide
    Arbitrary<Situation> clearedPast() {
        return SituationDomain.ofHarm(s -> Words.ordinary(s) && Words.clearedPast(s));
    }

    @Provide
    Arbitrary<Situation> pastNotCleared() {
        return SituationDomain.ofHarm(
                s -> Words.ordinary(s) && Words.abuse(s) == AbuseState.PAST && !Words.clearedPast(s));
    }

    @Provide
    Arbitrary<Situation> uncleared() {
        return SituationDomain.ofHarm(s -> Words.ordinary(s) && Words.uncleared(s));
    }

    @Provide
    Arbitrary<Situation> harmedUnderAbuse() {
        return SituationDomain.ofHarm(s -> Words.hold(s) && Words.harmTo(s));
    }

    @Provide
    Arbitrary<Situation> harmingOnly() {
        return SituationDomain.ofHarm(Words::onlyBy);
    }

    @Provide
    Arbitrary<Situation> inDanger() {
        return SituationDomain.ofHarm(Words::danger);
    }

    @Provide
    Arbitrary<Situation> safeNow() {
        return SituationDomain.where(s -> !Words.danger(s));
    }

    @Provide
    Arbitrary<Situation> ordinary() {
        return SituationDomain.where(Words::ordinary);
    }

    @Provide
    Arbitrary<Situation> askedByAnother() {
        return SituationDomain.ofHarm(s -> true)
                .map(s -> Fact.PERSPECTIVE.with(
                        s, Perspective.values()[1 + Math.floorMod(s.hashCode(), Perspective.values().length - 1)]));
    }

    @Provide
    Arbitrary<Situation> lookedAt() {
        return SituationDomain.where(s -> Words.ordinary(s)
                && !Words.doubt(s)
                && !Words.ownLifeNotNow(s)
                && s.timeline().windowEnd().isPresent()
                && !s.timeline().movementReviewed().no());
    }

    @Provide
    Arbitrary<Fact<?>> harmFacts() {
        return Arbitraries.of(HARM);
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

    /** S01: past harm holds, without a way round that is shown. */
    @Property
    void past_harm_holds_what_reaches_the_partner_until_it_is_cleared(@ForAll("pastNotCleared") Situation s) {
        Guidance answer = on(s);
        assertHeld(s, answer);
        assertThat(plan(answer)).contains(Move.GET_INDIVIDUAL_SUPPORT);
        assertThat(answer.held())
                .filteredOn(m -> Words.reachesPartner(m.move(), s))
                .allSatisfy(m -> assertThat(m.until()).as(m.move().name()).isEmpty());
    }

    /** S10: whatever else is told of past harm, only what clears it opens anything. */
    @Property
    void nothing_but_a_trained_persons_word_and_nothing_against_it_lifts_past_harm(@ForAll("past") Situation s) {
        boolean lifted = recommended(on(s)).stream().anyMatch(m -> Words.reachesPartner(m, s));
        Statistics.label("lifted").collect(lifted);
        Statistics.label("lifted").coverage(c -> c.check(true).percentage(p -> p > 5.0));
        assertThat(lifted && !Words.clearedPast(s)).isFalse();
    }

    /** S01: cleared past harm opens what has a professional present, and of what is shared nothing else. */
    @Property
    void cleared_past_harm_opens_of_shared_work_what_has_a_professional_present(@ForAll("clearedPast") Situation s) {
        Guidance answer = on(s);
        Map<Move, Status> statuses = statuses(answer);
        assertThat(recommended(answer))
                .contains(Move.GET_INDIVIDUAL_SUPPORT)
                .doesNotContain(Move.STAY_WITH_THE_MOVEMENT)
                .doesNotContainAnyElementsOf(Words.HEAT)
                .filteredOn(m -> Words.joint(m, s))
                .isSubsetOf(Words.WITH_A_PROFESSIONAL);
        assertThat(Words.moves().filter(m -> Words.joint(m, s) && !Words.WITH_A_PROFESSIONAL.contains(m)))
                .allSatisfy(m -> assertThat(statuses.get(m)).as(m.name()).isIn(Status.HELD, Status.EXCLUDED));
        assertThat(refusal(answer)).isEqualTo(RefusalReading.WITHHELD);
    }

    /** S02, S09: whoever is afraid or harmed is led to people trained in it, also where they are said to have begun. */
    @Property
    void whoever_is_harmed_is_led_to_a_service_and_a_plan_whatever_the_direction_says(
            @ForAll("harmedUnderAbuse") Situation s, @ForAll AbuseDirection direction, @ForAll boolean afraid) {
        Situation told = Facts.with(s, Fact.SAFETY_ABUSE_DIRECTION, direction);
        Situation harmed = afraid ? Facts.with(told, Fact.SAFETY_AFRAID_OF_PARTNER, YES) : told;
        if (Words.harmTo(harmed)) {
            Guidance answer = on(harmed);
            assertThat(answer.judgments().abuse().value()).isIn(AbuseState.PRESENT, AbuseState.SUSPECTED);
            assertThat(recommended(answer)).contains(Move.GET_INDIVIDUAL_SUPPORT, Move.MAKE_SAFETY_PLAN);
            assertThat(answer.move(Move.GET_INDIVIDUAL_SUPPORT).orElseThrow().summary())
                    .contains("domestic-violence service");
        }
    }

    /** S02: who harms is led to help to stop it; who fought back from fear is not. */
    @Property
    void who_does_harm_is_led_to_help_to_stop_it(@ForAll("ofHarm") Situation s) {
        boolean due = Words.danger(s) ? Words.onlyBy(s) : Words.helpToStopHarm(s);
        Statistics.label("led to help").collect(due);
        Statistics.label("led to help").coverage(c -> c.check(true).percentage(p -> p > 5.0));
        assertThat(recommended(on(s)).contains(Move.GET_HELP_TO_STOP_HARM)).isEqualTo(due);
    }

    /** S02: harm to children, whoever does it. */
    @Property
    void harm_to_children_brings_help_for_them(@ForAll("ofHarm") Situation s) {
        assertThat(recommended(on(s)).contains(Move.GET_HELP_FOR_CHILDREN))
                .isEqualTo(Words.childrenHarmed(s).likely() && !Words.danger(s));
    }

    /** S02: help for a life comes first, but a partner's that is not at risk now comes after the asker's own safety. */
    @Property
    void a_risk_to_a_life_puts_help_for_it_first(
            @ForAll("ofHarm") Situation s, @ForAll boolean suspected, @ForAll SuicideRiskTime when) {
        Certainty risk = suspected ? Certainty.SUSPECTED : Certainty.YES;
        Situation told = s.toBuilder()
                .safety(f -> f.suicideRisk(risk).suicideWhen(when).immediateDanger(NO))
                .build();
        List<Move> plan = plan(on(told));
        if (Words.danger(told)) {
            assertThat(plan).startsWith(Move.GET_EMERGENCY_HELP);
        } else if (when == SuicideRiskTime.LONG_AGO) {
            assertThat(plan.indexOf(Move.GET_CRISIS_SUPPORT)).isPositive();
        } else if (Words.hold(told) && told.safety().suicideWhose().equals(Set.of(LifeAtRisk.PARTNER))) {
            assertThat(plan).containsSubsequence(Move.GET_INDIVIDUAL_SUPPORT, Move.GET_CRISIS_SUPPORT);
        } else {
            assertThat(plan).startsWith(Move.GET_CRISIS_SUPPORT);
        }
    }

    /** S03. */
    @Property
    void open_safety_questions_hold_whatever_reaches_the_partner(@ForAll("uncleared") Situation s) {
        assertHeld(s, on(s));
    }

    /** S03: who skipped a question is told that it can be gone back to, and whoever answered is not sent back. */
    @Property
    void only_who_skipped_a_question_is_sent_back_to_it(@ForAll("ofHarm") Situation s) {
        boolean skipped = Words.kinds(s).contains(Certainty.UNKNOWN)
                || s.safety().afraidOfPartner().unknown();
        boolean due = skipped && Words.abuse(s) != AbuseState.PRESENT && !Words.danger(s);
        assertThat(recommended(on(s)).contains(Move.SCREEN_FOR_ABUSE_PRIVATELY)).isEqualTo(due);
    }

    /** S03, S38: an answer that stayed open is accepted; a fact that was told is not asked for. */
    @Property
    void nothing_told_or_declined_is_asked_again(@ForAll Situation s) {
        for (Fact<?> fact : asked(on(s))) {
            boolean readAsAbsent = fact == Fact.TIMELINE_WINDOW_END
                    && s.timeline().windowStart().isPresent()
                    && s.timeline().windowEnd().isPresent()
                    && s.timeline()
                            .windowEnd()
                            .get()
                            .isBefore(s.timeline().windowStart().get());
            assertThat(fact.isOpenIn(s) || readAsAbsent || fact == Fact.PLANNED_STATEMENTS)
                    .as(fact.path())
                    .isTrue();
        }
    }

    /** S04: a harm fact goes from NO to not known, and from there to a doubt, a suspicion, a certainty. */
    @Property
    void a_new_hazard_never_adds_what_reaches_the_partner_and_never_leaves_it_without_a_bar(
            @ForAll("ofHarm") Situation s, @ForAll("harmFacts") Fact<?> fact) {
        boolean answer = fact.type() == Answer.class;
        Situation unknown = Facts.without(s, List.of(fact));
        assertNoLooser(Facts.with(s, fact, answer ? NO : Certainty.NO), unknown);
        List<Object> worse =
                answer ? List.of(Answer.UNSURE, YES) : List.of(Certainty.UNSURE, Certainty.SUSPECTED, Certainty.YES);
        worse.forEach(value -> assertNoLooser(unknown, Facts.with(s, fact, value)));
    }

    /** S04: not knowing is never better than a harmless answer. */
    @Property
    void unknown_never_unlocks(@ForAll("ofHarm") Situation s, @ForAll("openingFacts") Fact<?> fact) {
        assertNoLooser(Facts.with(s, fact, HARMLESS.get(fact)), Facts.without(s, List.of(fact)));
    }

    /** S05, S09. */
    @Property
    void nobody_is_told_reachable_unless_harm_is_ruled_out(@ForAll Situation s) {
        RefusalReading refusal = refusal(on(s));
        if (Words.hold(s) || Words.danger(s) || !Words.inviter(s) || Words.doubt(s) || Words.clearedPast(s)) {
            assertThat(refusal).isEqualTo(RefusalReading.WITHHELD);
        }
        if (Words.abuse(s) != AbuseState.ABSENT) {
            assertThat(refusal).isNotIn(RefusalReading.REACHABLE, RefusalReading.REACHABLE_PROVISIONAL);
        }
    }

    /**
     * S06: nothing changes it but the hold, who has harmed, whose life, when, the neck, the children, and who asks: a
     * refuser's own yes changes words only (SCO-01a).
     */
    @Property
    void in_danger_no_other_fact_changes_the_answer(@ForAll("inDanger") Situation s, @ForAll Situation other) {
        Guidance answer = on(s);
        Guidance changed = on(other.toBuilder()
                .perspective(s.perspective())
                .safety(s.safety())
                .children(s.children())
                .couple(c -> c.relationship(s.couple().relationship()))
                .departure(d -> d.partnerPlans(s.departure().partnerPlans())
                        .askerLeaningOut(s.departure().askerLeaningOut()))
                .build());
        assertThat(plan(changed)).isEqualTo(plan(answer));
        if (s.perspective() != Perspective.REFUSER) {
            assertThat(said(changed)).isEqualTo(said(answer));
        }
        assertThat(notices(changed)).isEqualTo(notices(answer));
        assertThat(asked(changed)).isEqualTo(asked(answer));
        assertThat(excluded(changed)).isEqualTo(excluded(answer));
    }

    /** S06: what is to be read in danger is short. */
    @Property
    void in_danger_the_answer_is_short(@ForAll("inDanger") Situation s) {
        Guidance answer = on(s);
        int length = Stream.concat(
                        said(answer).stream(), answer.notices().stream().map(n -> n.text()))
                .mapToInt(String::length)
                .sum();
        assertThat(length).isLessThanOrEqualTo(SHORT);
        assertThat(answer.moves())
                .filteredOn(m -> !m.recommended())
                .allSatisfy(m -> assertThat(m.avoid()).as(m.move().name()).isEmpty());
    }

    /** S07, but that a yes which was taken back is no yes. In doubt, a partner's asking may wait beside the rest. */
    @Property
    void where_there_is_abuse_or_doubt_of_it_no_movement_counts(
            @ForAll("suspendedByHarm") Situation s, @ForAll Situation other) {
        Guidance answer = on(moved(s, s));
        Guidance moved = on(moved(s, other));
        assertThat(answer.judgments().timeline().value()).isEqualTo(TimelineState.SUSPENDED);
        assertThat(moved.judgments()).isEqualTo(answer.judgments());
        assertThat(moved.recommended()).isEqualTo(answer.recommended());
        assertThat(statuses(moved)).isEqualTo(statuses(answer));
        assertThat(moved.missteps()).isEqualTo(answer.missteps());
        assertThat(moved.questions()).isEqualTo(answer.questions());
        assertThat(moved.notices()).isEqualTo(answer.notices());
    }

    /** S07. */
    @Property
    void while_harm_is_not_ruled_out_no_movement_is_told_as_a_slow_yes(@ForAll("uncleared") Situation s) {
        assertThat(on(s).judgments().timeline().value())
                .isNotIn(TimelineState.OPEN_MOVEMENT, TimelineState.OVER_MOVEMENT);
    }

    /** S08. */
    @Property
    void where_there_is_abuse_no_text_asks_for_the_askers_share_or_sends_them_anywhere(@ForAll("held") Situation s) {
        Texts.assertClean(Lexicon.UNDER_ABUSE, Texts.advised(on(s)));
    }

    /**
     * S08: whoever reads along learns of no affair and of no separation, and of nothing that would open again. What the
     * library says of its own cautions, to everybody, tells nothing.
     */
    @Property
    void where_there_is_abuse_no_text_names_an_affair_a_separation_or_a_release(@ForAll("held") Situation s) {
        Guidance answer = on(s);
        Texts.assertClean(
                Lexicon.TELLS_UNDER_ABUSE,
                Texts.all(answer).stream()
                        .filter(t -> !t.place().startsWith(ON_CHAT_AND_HELP)
                                && !t.place().startsWith("policy/"))
                        .toList());
        assertThat(answer.moves())
                .allSatisfy(m -> assertThat(m.until()).as(m.move().name()).isEmpty());
        assertThat(answer.judgments().abuse().because()).allSatisfy(r -> {
            assertThat(r.facts())
                    .as(r.row())
                    .doesNotContain(Fact.SAFETY_SEPARATION, Fact.COUPLE_RELATIONSHIP, Fact.DEPARTURE_PARTNER_PLANS);
            assertThat(r.citations()).noneMatch(c -> c.passage().equals("policy/separation"));
        });
    }

    /** S09. */
    @Property
    void only_four_explicit_no_clear_the_way(@ForAll("ofHarm") Situation s) {
        AbuseState abuse = on(s).judgments().abuse().value();
        Safety safety = s.safety();
        assertThat(abuse).isEqualTo(Words.abuse(s));
        if (abuse == AbuseState.ABSENT) {
            assertThat(Words.kinds(s)).containsOnly(Certainty.NO);
            assertThat(safety.afraidOfPartner()).isEqualTo(NO);
            assertThat(safety.strangled()).isIn(NO, Answer.UNKNOWN);
            assertThat(List.of(safety.otherHarm(), safety.ownHarm(), safety.childrenHarmed()))
                    .isSubsetOf(Certainty.NO, Certainty.UNKNOWN);
        }
    }

    /** S09: fear counts, whatever was done, and whoever is said to have done it. */
    @Property
    void fear_counts_as_suspected_harm_whatever_the_direction_says(
            @ForAll Situation s, @ForAll AbuseDirection direction) {
        Safety three = s.safety().toBuilder()
                .physicalAbuse(Certainty.NO)
                .sexualAbuse(Certainty.NO)
                .coerciveControl(Certainty.NO)
                .otherHarm(Certainty.NO)
                .ownHarm(Certainty.NO)
                .strangled(NO)
                .childrenHarmed(Certainty.NO)
                .abuseDirection(direction)
                .build();
        Map<Answer, AbuseState> expected = Map.of(
                YES,
                AbuseState.SUSPECTED,
                NO,
                AbuseState.ABSENT,
                Answer.UNSURE,
                AbuseState.UNSURE,
                Answer.UNKNOWN,
                AbuseState.UNKNOWN);
        expected.forEach((fear, state) -> {
            Situation afraid = s.toBuilder()
                    .safety(three.toBuilder().afraidOfPartner(fear).build())
                    .build();
            assertThat(on(afraid).judgments().abuse().value()).as(fear.name()).isEqualTo(state);
        });
    }

    /** S10: willing, sorry, curious, sober, treated or poor, the partner opens nothing. */
    @Property
    void nothing_that_the_partner_does_opens_what_abuse_closes(
            @ForAll("held") Situation s, @ForAll Situation one, @ForAll Situation two) {
        Guidance first = on(withSafetyOf(s, one));
        Guidance second = on(withSafetyOf(s, two));
        assertThat(first.judgments().abuse()).isEqualTo(second.judgments().abuse());
        assertThat(excluded(first)).isEqualTo(excluded(second)).isEqualTo(excludedUnderAbuse());
    }

    /** S11: the asker's own affair once harm is ruled out. */
    @Property
    void an_affair_puts_the_truth_before_shared_work(@ForAll("ordinary") Situation s) {
        Guidance answer = on(s);
        if (Words.affair(s)) {
            assertThat(excluded(answer))
                    .containsAll(Words.moves()
                            .filter(m -> Words.joint(m, s) && m != Move.OFFER_DISCERNMENT_COUNSELING)
                            .filter(m -> !Words.takenOut(s).contains(m))
                            .toList());
            assertThat(recommended(answer)).contains(Move.GET_INDIVIDUAL_SUPPORT);
            assertThat(recommended(answer).contains(Move.GET_CLEAR_ON_STAYING)).isNotEqualTo(Words.ownLifeNotNow(s));
            if (!Words.disclosed(s)) {
                assertThat(recommended(answer)).doesNotContain(Move.OFFER_DISCERNMENT_COUNSELING);
            }
        }
    }

    /** S08, S11: no bar by trait brings up an affair that nobody told of; while harm is open, not the asker's own. */
    @Property
    void an_affair_is_spoken_of_only_where_one_was_told(@ForAll Situation s) {
        if (Words.danger(s)) {
            return;
        }
        Set<Move> onAffairs = EnumSet.copyOf(statuses(on(s)).keySet());
        onAffairs.retainAll(Words.ON_AFFAIRS);
        Set<Move> expected = EnumSet.noneOf(Move.class);
        if (Words.inviter(s) && Words.affairPartner(s) && !Words.toldAndOver(s)) {
            expected.add(Move.SEEK_HONESTY_ABOUT_AFFAIR);
        }
        if (Words.inviter(s) && Words.affairOwn(s) && !Words.disclosed(s)) {
            expected.add(Move.DISCLOSE_OWN_AFFAIR_WITH_HELP);
        }
        assertThat(onAffairs).isEqualTo(expected);
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
        AdvisedMove workshop = answer.move(Move.OFFER_WORKSHOP).orElse(null);
        boolean barred = workshop != null
                && workshop.status() == Status.EXCLUDED
                && workshop.because().stream().anyMatch(r -> r.row().equals("EXC-08"));
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
        assertThat(on(Facts.without(
                                ill,
                                List.of(
                                        Fact.DEPARTURE_EMOTIONALLY_GONE,
                                        Fact.DEPARTURE_WARMTH_LEFT,
                                        Fact.DEPARTURE_EVERY_OPENING_MEETS_NEW_EXCUSE)))
                        .judgments()
                        .departure()
                        .value())
                .isEqualTo(DepartureState.UNKNOWN);
    }

    /** S15: contempt defers; it is no wrong first step. */
    @Property
    void contempt_alone_excludes_nothing(@ForAll Situation s) {
        assertThat(excluded(on(s))).isEqualTo(excluded(on(Facts.without(s, Facts.under("treatment.")))));
    }

    /** S15: steady contempt, or being belittled; support of one's own comes before any invitation. */
    @Property
    void steady_contempt_is_a_warning_sign_whatever_else_is_told(
            @ForAll("ordinary") Situation s, @ForAll Set<ContemptTarget> aimedAt, @ForAll boolean belittled) {
        Set<ContemptTarget> targets = aimedAt.equals(Set.of(ContemptTarget.IDEA)) ? Set.of() : aimedAt;
        Situation scorned = belittled
                ? Facts.with(s, Fact.SAFETY_VERBAL_ABUSE, Certainty.YES)
                : s.toBuilder()
                        .treatment(
                                t -> t.contemptPattern(ContemptPattern.PATTERN).contemptAimedAt(targets))
                        .build();
        Guidance answer = on(scorned);
        if (!Words.doubt(scorned) && !Words.clearedPast(scorned) && !Words.ownLifeNotNow(scorned)) {
            assertThat(refusal(answer)).isEqualTo(RefusalReading.RED_FLAG);
            assertThat(answer.judgments().refusal().basis()).contains(RedFlagBasis.CONTEMPT);
        }
        assertThat(recommended(answer))
                .contains(Move.GET_INDIVIDUAL_SUPPORT)
                .noneMatch(m -> Words.jointOrInvites(m, scorned));
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

    /**
     * S18: asks alone are no no, and the asking is read as it was told. Where there is harm or doubt of it, a yes that
     * stalls is let rest, silently (SAF-19).
     */
    @Property
    void without_a_no_that_was_told_nothing_that_follows_many_noes_is_said(@ForAll Situation s) {
        Guidance answer = on(s);
        assertThat(answer.judgments().asking().value()).isEqualTo(Words.asking(s));
        if (!Words.noTold(s)) {
            Set<Move> recommended = recommended(answer);
            if (Words.hold(s) || Words.doubt(s)) {
                recommended.remove(Move.STOP_ASKING);
            }
            assertThat(recommended).doesNotContainAnyElementsOf(AFTER_MANY_NOES);
        }
    }

    /** S18. */
    @Property
    void after_many_noes_there_is_no_new_ask_before_that_none_of_what_follows_them(@ForAll("ordinary") Situation s) {
        Guidance answer = on(s);
        Set<Move> recommended = recommended(answer);
        AskingState asking = Words.asking(s);
        if (asking == AskingState.REPEATED_NO) {
            assertThat(recommended)
                    .filteredOn(m -> Words.jointOrInvites(m, s))
                    .isSubsetOf(Move.ASK_WHY_ONE_LAST_TIME, Move.LEAVE_THE_DOOR_OPEN, Move.MEET_PARTNERS_REOPENING);
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
            boolean silently = Words.doubt(s) && (asking == AskingState.EARLY_NO || asking == AskingState.UNDECIDED);
            assertThat(recommended).doesNotContain(Move.NAME_THE_PATTERN_ONCE, Move.ASK_WHY_ONE_LAST_TIME);
            assertThat(recommended.contains(Move.STOP_ASKING) && !silently).isFalse();
        }
    }

    /** S19. */
    @Property
    void a_flat_line_is_drawn_exactly_where_all_of_it_is_known(@ForAll("lookedAt") Situation s) {
        Guidance answer = on(s);
        boolean inVain = Words.windowOver(s)
                && Words.countedSigns(s).isEmpty()
                && s.timeline().movementReviewed().yes()
                && Words.asking(s) != AskingState.AGREED;
        assertThat(answer.judgments().timeline().value() == TimelineState.OVER_FLAT)
                .isEqualTo(inVain && s.departure().warmthLeft().no());
        assertThat(answer.judgments().timeline().value() == TimelineState.OVER_WARM)
                .isEqualTo(inVain && s.departure().warmthLeft().yes());
    }

    /** S20: alone first, where nothing is to be said to the partner. */
    @Property
    void where_money_is_the_barrier_something_free_is_recommended(@ForAll("ordinary") Situation s) {
        Situation poor = Facts.with(s, Fact.MEANS_COST, Cost.ONLY_BARRIER);
        Guidance answer = on(poor);
        assertThat(recommended(answer)).contains(Move.PRACTISE_FREE_TOOLS);
        if (Words.speaksBarred(poor)) {
            assertThat(answer.move(Move.PRACTISE_FREE_TOOLS).orElseThrow().say())
                    .isEmpty();
        }
    }

    /** S20: a yes is not read as a no. */
    @Property
    void a_yes_brings_no_protocol_and_no_window(@ForAll("ordinary") Situation s) {
        Situation agreed = Facts.with(s, Fact.REFUSAL_STATUS, RefusalStatus.AGREED);
        if (Words.stalled(agreed)) {
            return;
        }
        Guidance answer = on(agreed);
        assertThat(recommended(answer))
                .doesNotContainAnyElementsOf(AFTER_MANY_NOES)
                .doesNotContain(Move.SET_A_WINDOW);
        if (!Words.countedSigns(agreed).contains(MovementSign.AGREED_TO_ONE_SESSION)) {
            assertThat(refusal(answer))
                    .isIn(RefusalReading.INSUFFICIENT, RefusalReading.RED_FLAG, RefusalReading.WITHHELD);
        }
    }

    /** S21. */
    @Property
    void every_step_alone_comes_with_its_limit(@ForAll Situation s) {
        Guidance answer = on(s);
        if (recommended(answer).stream().anyMatch(m -> m.has(Trait.SOLO) || m == Move.GET_STRUCTURED_HELP_ALONE)) {
            assertThat(notices(answer)).contains(Notice.SOLO_WORK_IS_NOT_A_LEVER);
        }
    }

    /** S22: once harm is ruled out, and not where the asker is belittled. */
    @Property
    void where_there_are_children_it_is_the_conflict_that_counts(@ForAll Situation s) {
        boolean children = s.children().atHome().yes()
                || s.children().exposedToConflict().yes()
                || s.children().stayingForThem().yes();
        assertThat(notices(on(s)).contains(Notice.CONFLICT_NOT_STRUCTURE))
                .isEqualTo(children && Words.ordinary(s) && Words.cleared(s) && !Words.verbalAbuse(s));
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
            assertThat(c.anchor().isBlank())
                    .as(c.passage())
                    .isEqualTo(c.passage().startsWith("policy/"));
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

    /** S28: in the order of the questions, shortly, and nobody else's. */
    @Property
    void every_topic_asked_by_the_one_who_invites_is_answered_but_in_danger(
            @ForAll Situation s, @ForAll Set<Topic> topics) {
        Situation asking = Facts.with(s, Fact.QUESTIONS, topics);
        List<TopicAnswer> answers = on(asking).answers();
        boolean due = Words.inviter(asking) && !Words.danger(asking);
        assertThat(answers)
                .extracting(TopicAnswer::topic)
                .containsExactlyElementsOf(due ? topics.stream().sorted().toList() : List.of());
        assertThat(answers)
                .allSatisfy(a -> assertThat(WORD.matcher(a.text()).results().count())
                        .as(a.topic().name())
                        .isBetween(1L, 45L));
    }

    /** S30: nothing that holds facts prints them. */
    @Property(tries = 200)
    void nothing_prints_what_was_told(@ForAll Situation s) {
        List<Object> records = new ArrayList<>();
        records.addAll(Facts.parts(s));
        collect(on(s), records);
        assertThat(records).allSatisfy(r -> {
            if (r.getClass().getPackageName().startsWith("io.nextmove")) {
                assertThat(r).hasToString(PrivacyTest.nameInApi(r) + "[redacted]");
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
        if (!Words.danger(s)) {
            assertThat(answer.moves())
                    .filteredOn(m -> Words.jointOrInvites(m.move(), s))
                    .allMatch(m -> m.status() == Status.EXCLUDED && Words.hold(s));
            assertThat(notices(answer)).contains(Notice.OUTSIDE_THE_SOURCE);
        }
        assertThat(refusal(answer)).isEqualTo(RefusalReading.WITHHELD);
        assertThat(answer.judgments().timeline().value()).isEqualTo(TimelineState.SUSPENDED);
    }

    /** S33: it is not their partner. */
    @Property
    void who_is_no_partner_reads_nothing_of_your_partner(@ForAll("askedByAnother") Situation s) {
        if (s.perspective() != Perspective.REFUSER) {
            assertThat(Texts.told(on(s)))
                    .allSatisfy(t -> assertThat(t.words()).as(t.place()).doesNotContainIgnoringCase("your partner"));
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
            assertThat(changes(comparison))
                    .allSatisfy(c -> assertThat(c.why()).as(c.move().name()).isNotBlank());
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
    void the_question_of_the_device_comes_first(@ForAll("ofHarm") Situation s) {
        List<Notice> notices = notices(on(s));
        if (Words.danger(s) || Words.abuse(s) != AbuseState.ABSENT || Words.verbalAbuse(s)) {
            assertThat(notices).startsWith(Notice.CHECK_DEVICE_PRIVACY);
        } else {
            assertThat(notices).doesNotContain(Notice.CHECK_DEVICE_PRIVACY);
        }
    }

    /** S38: harm, then what tells whether there is a no, then an affair, then substances and crisis. */
    @Property
    void whatever_may_bar_and_is_not_told_is_asked_first(@ForAll("safeNow") Situation s) {
        List<Fact<?>> wanted = new ArrayList<>(safetyQuestions(s));
        if (Words.ordinary(s) && Words.abuse(s) != AbuseState.PAST) {
            barringQuestions(s).filter(f -> f.isOpenIn(s)).forEach(wanted::add);
        }
        List<Fact<?>> asked = asked(on(s));
        int first = Math.min(wanted.size(), Math.max(safetyQuestions(s).size(), MOST_QUESTIONS));
        assertThat(asked.subList(0, Math.min(first, asked.size()))).isEqualTo(wanted.subList(0, first));
    }

    /** S38: five, and as many as seven where they are on safety. An affair of one's own is never asked for. */
    @Property
    void at_most_five_questions_seven_where_they_are_on_safety_and_safety_first(@ForAll("ofHarm") Situation s) {
        if (Words.danger(s)) {
            return;
        }
        List<Fact<?>> asked = asked(on(s));
        List<Fact<?>> safety = safetyQuestions(s);
        assertThat(safety).hasSizeLessThanOrEqualTo(7);
        assertThat(asked)
                .hasSizeLessThanOrEqualTo(Math.max(safety.size(), MOST_QUESTIONS))
                .hasSizeGreaterThanOrEqualTo(safety.size())
                .doesNotHaveDuplicates();
        assertThat(asked.subList(0, safety.size())).isEqualTo(safety);
        List<Fact<?>> rest = new ArrayList<>(asked.subList(safety.size(), asked.size()));
        rest.remove(Fact.REFUSAL_STATUS);
        assertThat(rest)
                .isSortedAccordingTo(
                        (a, b) -> Integer.compare(ORDER_OF_QUESTIONS.indexOf(a), ORDER_OF_QUESTIONS.indexOf(b)));
        assertThat(ORDER_OF_QUESTIONS).containsAll(rest);
        if (!Words.inviter(s) || safetyQuestionsAlone(s)) {
            assertThat(asked).isEqualTo(safety);
        }
    }

    /** S39. Which words presume what stands in the catalogue of moves, section W. */
    @Property
    void no_text_presumes_what_was_not_told(@ForAll("ofHarm") Situation s) {
        List<Text> texts = Words.danger(s) ? Texts.advised(on(s)) : Texts.told(on(s));
        Presumption.ALL.forEach(p -> p.assertKept(s, texts));
    }

    /** S08: a bar on words to the partner is a bar on the words of every move; what waits is only named (SAF-07c). */
    @Property
    void where_words_to_the_partner_are_barred_no_move_prints_any(@ForAll("ofHarm") Situation s) {
        if (Words.speaksBarred(s)) {
            Guidance answer = on(s);
            assertThat(answer.moves())
                    .filteredOn(m -> !m.move().has(Trait.SUPPORT))
                    .allSatisfy(m -> assertThat(m.say()).as(m.move().name()).isEmpty());
            assertThat(answer.moves())
                    .filteredOn(m -> m.status() == Status.HELD || m.status() == Status.DEFERRED)
                    .allSatisfy(m -> assertThat(m.summary()).as(m.move().name()).isEqualTo(m.title()));
        }
    }

    /** S40. */
    @Property
    void who_only_harms_reads_of_no_fault_and_no_words_for_the_partner(@ForAll("harmingOnly") Situation s) {
        Guidance answer = on(s);
        assertThat(Texts.all(answer))
                .allSatisfy(t -> assertThat(t.words()).as(t.place()).doesNotContainPattern(NOT_YOUR_FAULT));
        assertThat(answer.recommended())
                .noneMatch(m -> Words.reachesPartner(m.move(), s))
                .filteredOn(m -> !m.move().has(Trait.SUPPORT))
                .allSatisfy(m -> assertThat(m.say()).as(m.move().name()).isEmpty());
        assertThat(recommended(answer)).doesNotContain(Move.KEEP_HALF_NOT_ALL_BLAME);
    }

    /** S40. */
    @Property
    void who_may_be_a_danger_is_handed_no_plan_for_safety(@ForAll("harmingOnly") Situation s) {
        boolean falls = Words.planFalls(s);
        Statistics.label("falls").collect(falls);
        Statistics.label("falls").coverage(c -> c.check(true).percentage(p -> p > 5.0));
        if (falls) {
            Guidance answer = on(s);
            assertThat(Advice.named(answer)).doesNotContain(Move.MAKE_SAFETY_PLAN);
            assertThat(Texts.told(answer))
                    .allSatisfy(t -> assertThat(t.words()).as(t.place()).doesNotContainIgnoringCase("safety plan"));
        }
    }

    /** S41. */
    @Property
    void no_unwished_invitation_stands_above_a_wished_door_that_is_open(@ForAll("ordinary") Situation s) {
        List<Move> invitations =
                plan(on(s)).stream().filter(m -> m.has(Trait.INVITES)).toList();
        List<Move> wished = invitations.stream().filter(m -> Words.wished(s, m)).toList();
        assertThat(invitations.subList(0, wished.size())).isEqualTo(wished);
    }

    /** Whatever the asker and their children live through is as in the first, the rest as in the second. */
    private static Situation withSafetyOf(Situation s, Situation rest) {
        return rest.toBuilder()
                .perspective(s.perspective())
                .safety(s.safety())
                .couple(c -> c.relationship(s.couple().relationship()))
                .departure(d -> d.partnerPlans(s.departure().partnerPlans()))
                .build();
    }

    /** The first with what moved in the second, less a yes that was taken back. */
    private static Situation moved(Situation s, Situation other) {
        return Facts.with(
                s,
                Fact.TIMELINE_MOVEMENT,
                other.timeline().movement().stream()
                        .filter(m -> m.sign() != MovementSign.AGREED_TO_ONE_SESSION)
                        .toList());
    }

    /** The texts of the moves to make, in their order. */
    private static List<String> said(Guidance answer) {
        return answer.recommended().stream().flatMap(Texts::of).toList();
    }

    private static void assertHeld(Situation s, Guidance answer) {
        Map<Move, Status> statuses = statuses(answer);
        assertThat(Words.moves()
                        .filter(m ->
                                Words.jointOrInvites(m, s) && !Words.takenOut(s).contains(m)))
                .allSatisfy(m -> assertThat(statuses.get(m)).as(m.name()).isIn(Status.HELD, Status.EXCLUDED));
        assertThat(recommended(answer))
                .noneMatch(m -> Words.reachesPartner(m, s))
                .doesNotContain(Move.STAY_WITH_THE_MOVEMENT)
                .doesNotContainAnyElementsOf(Words.HEAT);
    }

    private static Set<Move> excludedUnderAbuse() {
        Set<Move> moves = EnumSet.of(Move.ACCEPT_DEFLECTION_AND_GO);
        Words.moves().filter(m -> m.has(Trait.JOINT) || m.has(Trait.INVITES)).forEach(moves::add);
        return moves;
    }

    /**
     * Nothing that reaches the partner is added, and nothing barred is left without a bar but what is taken out; save
     * where what was not known is all that kept past harm from being cleared. To tell of one's own affair opens
     * nothing.
     */
    private static void assertNoLooser(Situation better, Situation worse) {
        if (Words.clearedPast(worse) && !Words.clearedPast(better)) {
            return;
        }
        Guidance before = on(better);
        Guidance after = on(worse);
        Set<Move> added = recommended(after);
        added.removeAll(recommended(before));
        added.removeAll(Words.ON_AFFAIRS);
        assertThat(added).noneMatch(m -> Words.reachesPartner(m, worse));
        Set<Move> loosened = Words.barred(before, worse);
        loosened.removeAll(Words.barred(after, worse));
        loosened.removeAll(Words.takenOut(worse));
        assertThat(loosened).isEmpty();
    }

    /** ASK-12: nothing is asked but on safety. */
    private static boolean safetyQuestionsAlone(Situation s) {
        return Words.hold(s) || Words.abuse(s) == AbuseState.PAST && !Words.clearedPast(s);
    }

    /** The questions on safety in their order (section 3 of the rules), outside danger. */
    private static List<Fact<?>> safetyQuestions(Situation s) {
        if (Words.danger(s)) {
            return List.of();
        }
        Safety safety = s.safety();
        AbuseState abuse = Words.abuse(s);
        boolean absent = abuse == AbuseState.ABSENT;
        boolean couple = Words.inviter(s) || s.perspective() == Perspective.REFUSER;
        boolean fearAsked = couple || !Words.hold(s);
        Set<Fact<?>> wanted = new LinkedHashSet<>();
        if (!absent) {
            wanted.add(Fact.SAFETY_IMMEDIATE_DANGER);
        }
        boolean low = s.health().crisis().likely() || s.health().ownDepression().likely();
        if (low || s.treatment().eggshells().yes()) {
            wanted.add(Fact.SAFETY_SUICIDE_RISK);
        }
        boolean control = Words.leverage(s).likely()
                || s.treatment().neverWrongWithScorn().yes()
                || s.treatment().contemptPattern() == ContemptPattern.PATTERN
                || Words.verbalAbuse(s);
        if (abuse != AbuseState.PRESENT && control) {
            wanted.add(Fact.SAFETY_COERCIVE_CONTROL);
        }
        if (fearAsked && (Words.verbalAbuse(s) || s.treatment().eggshells().yes())) {
            wanted.add(Fact.SAFETY_AFRAID_OF_PARTNER);
        }
        if (!absent && !(Words.kindTold(s) && safety.abuseTiming() != AbuseTiming.PAST)) {
            wanted.addAll(List.of(Fact.SAFETY_PHYSICAL_ABUSE, Fact.SAFETY_SEXUAL_ABUSE, Fact.SAFETY_COERCIVE_CONTROL));
        }
        if (!absent && fearAsked) {
            wanted.add(Fact.SAFETY_AFRAID_OF_PARTNER);
        }
        if (couple
                && (Words.kindTold(s)
                        || safety.otherHarm().likely()
                        || safety.ownHarm().likely())) {
            wanted.add(Fact.SAFETY_ABUSE_TIMING);
        }
        if (couple
                && Words.kindTold(s)
                && (safety.afraidOfPartner().no() || safety.afraidOfPartner().unsure())) {
            wanted.add(Fact.SAFETY_ABUSE_DIRECTION);
        }
        if (couple && safety.physicalAbuse().likely()) {
            wanted.add(Fact.SAFETY_STRANGLED);
        }
        if (Words.inviter(s)
                && s.children().atHome().yes()
                && Words.childrenHarmed(s).unknown()) {
            wanted.add(Fact.SAFETY_CHILDREN_HARMED);
        }
        if (Words.inviter(s) && Words.childrenHarmed(s).likely()) {
            wanted.add(Fact.SAFETY_CHILDREN_HARMED_BY);
        }
        if (Words.inviter(s) && absent) {
            wanted.add(Fact.SAFETY_OWN_HARM);
        }
        return wanted.stream()
                .filter(f -> f.isOpenIn(s))
                .limit(safetyQuestionsAlone(s) ? MOST_QUESTIONS : Long.MAX_VALUE)
                .toList();
    }

    /** ASK-06a, ASK-02 and ASK-03. */
    private static Stream<Fact<?>> barringQuestions(Situation s) {
        List<Fact<?>> facts = new ArrayList<>();
        if (!Words.noTold(s)) {
            facts.add(Fact.REFUSAL_STATUS);
        }
        facts.add(Fact.AFFAIR_PARTNER);
        if (s.affair().partner().likely() || s.affair().own().yes() && Words.cleared(s)) {
            facts.add(Fact.AFFAIR_KNOWN_TO_OTHER);
            facts.add(Fact.AFFAIR_ONGOING);
        }
        facts.add(Fact.HEALTH_SUBSTANCE_USE);
        if (Words.crisis(s).unknown()) {
            facts.add(Fact.HEALTH_CRISIS);
        }
        if (Words.substanceUse(s).likely() || Words.crisis(s).likely()) {
            facts.add(Fact.HEALTH_DRIVES_DAMAGE);
        }
        if (Words.crisis(s).likely()) {
            facts.add(Fact.HEALTH_CRISIS_TREATED);
        }
        return facts.stream();
    }

    /** Whether every step after many noes is open: nothing else bars it (PLN-06). */
    private static boolean protocolRuns(Situation s, Guidance answer) {
        return Words.abuse(s) == AbuseState.ABSENT
                && !Words.ownLifeNotNow(s)
                && !Words.speaksBarred(s)
                && !Words.affair(s)
                && !Words.treatmentFirst(s)
                && !Words.treatmentSuspected(s)
                && !Words.gone(s)
                && refusal(answer) != RefusalReading.RED_FLAG
                && answer.judgments().timeline().value() != TimelineState.OVER_FLAT;
    }

    private static List<Change> changes(Comparison comparison) {
        return Stream.of(comparison.withdrawn(), comparison.barred(), comparison.recommended(), comparison.lifted())
                .flatMap(List::stream)
                .toList();
    }

    private static void collect(Object value, List<Object> records) {
        if (value instanceof Iterable<?> values) {
            values.forEach(v -> collect(v, records));
        } else if (value instanceof Record record) {
            records.add(record);
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                try {
                    Method accessor = component.getAccessor();
                    accessor.setAccessible(true);
                    collect(accessor.invoke(record), records);
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }
}
