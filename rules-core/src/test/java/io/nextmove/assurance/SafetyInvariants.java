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

    /** S08. */
    @Property
    void where_there_is_abuse_no_text_asks_for_the_askers_share_or_sends_them_anywhere(@ForAll("held") Situation s) {
        Texts.assertClean(Lexicon.UNDER_ABUSE, Texts.advised(on(s)));
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

    /** S21. */
    @Property
    void every_step_alone_comes_with_its_limit(@ForAll Situation s) {
        Guidance answer = on(s);
        if (recommended(answer).stream()
                .anyMatch(m -> m.has(Trait.SOLO) || m == Move.GET_STRUCTURED_HELP_ALONE)) {
            assertThat(notices(answer)).contains(Notice.SOLO_WORK_IS_NOT_A_LEVER);
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
