package io.nextmove.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.AdvisedAgainst;
import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.Question;
import io.nextmove.TopicAnswer;
import io.nextmove.assurance.Facts;
import io.nextmove.assurance.Situations;
import io.nextmove.judgment.Matter;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Status;
import io.nextmove.move.Trait;
import io.nextmove.situation.AbuseTiming;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.Safety;
import io.nextmove.situation.Situation;
import io.nextmove.situation.SuicideRiskTime;
import io.nextmove.source.Reason;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What every engine promises about safety, tried on arbitrary situations. Extend it, and JUnit runs the promises against the
 * engine of an application, with its wording and its settings:
 *
 * <pre>{@code
 * class OurPromisesTest extends GuidancePromises {
 *     @Override
 *     protected GuidanceEngine engine() {
 *         return OurService.ENGINE;
 *     }
 * }
 * }</pre>
 *
 * <p>A promise that is broken is told with the smallest situation that breaks it. That situation was drawn at random, and so
 * it may be printed.
 */
public abstract class GuidancePromises {
    private static final Set<Move> IN_DANGER = EnumSet.of(
            Move.GET_EMERGENCY_HELP, Move.GET_INDIVIDUAL_SUPPORT, Move.MAKE_SAFETY_PLAN, Move.GET_HELP_TO_STOP_HARM);
    private static final Set<Move> COOLING_DOWN =
            EnumSet.of(Move.CHECK_OWN_HEAT, Move.SHIFT_TO_CALM_ENGAGEMENT, Move.LOWER_HOME_TEMPERATURE);
    private static final Map<Fact<?>, List<Object>> HARM = Map.of(
            Fact.SAFETY_PHYSICAL_ABUSE, List.of(Certainty.NO, Certainty.UNKNOWN, Certainty.SUSPECTED, Certainty.YES),
            Fact.SAFETY_SEXUAL_ABUSE, List.of(Certainty.NO, Certainty.UNKNOWN, Certainty.SUSPECTED, Certainty.YES),
            Fact.SAFETY_COERCIVE_CONTROL, List.of(Certainty.NO, Certainty.UNKNOWN, Certainty.SUSPECTED, Certainty.YES),
            Fact.SAFETY_CHILDREN_HARMED, List.of(Certainty.NO, Certainty.UNKNOWN, Certainty.SUSPECTED, Certainty.YES),
            Fact.SAFETY_AFRAID_OF_PARTNER, List.of(Answer.NO, Answer.UNKNOWN, Answer.UNSURE, Answer.YES));

    /** For subclasses. */
    protected GuidancePromises() {}

    /** The engine that keeps the promises. Asked for once in each test. */
    protected abstract GuidanceEngine engine();

    /** How many situations each promise is tried on; at least 1. */
    protected int situations() {
        return 1_000;
    }

    /** The number that the situations are drawn from; the same number draws the same situations. */
    protected long seed() {
        return 1;
    }

    /** S02, S06. */
    @Test
    public void in_danger_urgent_help_is_the_first_step() {
        holds((s, answer) -> {
            if (danger(s)) {
                assertThat(answer.recommended().get(0).move()).isEqualTo(Move.GET_EMERGENCY_HELP);
                assertThat(recommended(answer)).isSubsetOf(IN_DANGER);
                assertThat(answer.questions())
                        .extracting(Question::fact)
                        .isSubsetOf(Fact.SAFETY_SUICIDE_WHEN, Fact.SAFETY_SUICIDE_WHOSE);
            }
        });
    }

    /** S01. */
    @Test
    public void where_there_is_harm_every_joint_or_inviting_move_is_excluded() {
        holds((s, answer) -> {
            if (harmNow(s)) {
                assertThat(recommended(answer)).noneMatch(GuidancePromises::reachesPartner);
                assertThat(Move.values())
                        .filteredOn(move -> move.has(Trait.JOINT) || move.has(Trait.INVITES))
                        .allSatisfy(move -> assertThat(answer.move(move).map(AdvisedMove::status))
                                .as(move.name())
                                .contains(Status.EXCLUDED));
            }
        });
    }

    /** S01, S03, S09. */
    @Test
    public void until_harm_is_ruled_out_nothing_that_reaches_the_partner_is_recommended() {
        holds((s, answer) -> {
            if (!ruledOut(s) && !s.safety().jointWorkCleared().yes()) {
                assertThat(recommended(answer)).noneMatch(GuidancePromises::reachesPartner);
            }
        });
    }

    /** S04. */
    @Test
    public void harm_that_is_found_opens_nothing_that_reaches_the_partner() {
        GuidanceEngine engine = engine();
        holds((s, answer) -> {
            if (s.safety().jointWorkCleared().yes()) {
                return;
            }
            HARM.forEach((fact, rising) -> {
                Set<Move> before = recommended(engine.advise(Facts.with(s, fact, rising.get(0))));
                for (Object worse : rising.subList(1, rising.size())) {
                    Set<Move> added = recommended(engine.advise(Facts.with(s, fact, worse)));
                    added.removeAll(before);
                    assertThat(added).as(fact.path()).noneMatch(GuidancePromises::reachesPartner);
                }
            });
        });
    }

    /** S05. */
    @Test
    public void nobody_is_told_reachable_before_harm_is_ruled_out() {
        holds((s, answer) -> {
            if (!ruledOut(s)) {
                assertThat(answer.judgments().refusal().value())
                        .isNotIn(RefusalReading.REACHABLE, RefusalReading.REACHABLE_PROVISIONAL);
            }
        });
    }

    /** Invariant 19 of the rules. */
    @Test
    public void whoever_is_belittled_is_not_told_to_cool_things_down() {
        holds((s, answer) -> {
            if (s.safety().verbalAbuse().likely()) {
                assertThat(answer.moves()).extracting(AdvisedMove::move).doesNotContainAnyElementsOf(COOLING_DOWN);
            }
        });
    }

    /** S33. */
    @Test
    public void whoever_does_not_invite_is_given_nothing_that_reaches_the_partner() {
        holds((s, answer) -> {
            if (s.perspective() != Perspective.INVITER) {
                assertThat(recommended(answer)).noneMatch(GuidancePromises::reachesPartner);
            }
        });
    }

    /** S17. */
    @Test
    public void beside_every_ask_stands_the_warning_against_an_ultimatum() {
        holds((s, answer) -> {
            if (recommended(answer).stream().anyMatch(move -> move.has(Trait.INVITES) || move.has(Trait.SPEAKS))) {
                assertThat(answer.missteps())
                        .extracting(AdvisedAgainst::misstep)
                        .contains(Misstep.ULTIMATUM);
            }
        });
    }

    /** S28. */
    @Test
    public void every_answer_has_a_next_step_a_headline_and_its_limits() {
        holds((s, answer) -> {
            assertThat(answer.recommended()).isNotEmpty();
            assertThat(answer.headline().text()).isNotBlank();
            assertThat(answer.notices()).extracting(AttachedNotice::notice).contains(Notice.NOT_THERAPY_NOT_EMERGENCY);
        });
    }

    /** S28. */
    @Test
    public void every_question_that_the_asker_came_with_is_answered() {
        holds((s, answer) -> {
            if (s.perspective() == Perspective.INVITER && !mayBeDanger(s)) {
                assertThat(answer.answers()).extracting(TopicAnswer::topic).containsAll(s.questions());
            }
        });
    }

    /** S37. */
    @Test
    public void until_harm_is_ruled_out_the_privacy_of_the_device_comes_first() {
        holds((s, answer) -> {
            if (!ruledOut(s)) {
                assertThat(answer.notices().get(0).notice()).isEqualTo(Notice.CHECK_DEVICE_PRIVACY);
            }
        });
    }

    /** S25. */
    @Test
    public void everything_that_is_said_has_a_reason_with_a_citation() {
        holds((s, answer) -> assertThat(reasons(answer)).allSatisfy(because -> {
            assertThat(because).isNotEmpty();
            assertThat(because)
                    .allSatisfy(reason -> assertThat(reason.citations()).isNotEmpty());
        }));
    }

    /** S27. */
    @Test
    public void a_move_stands_in_one_list_only() {
        holds((s, answer) ->
                assertThat(answer.moves()).extracting(AdvisedMove::move).doesNotHaveDuplicates());
    }

    /** S29. */
    @Test
    public void the_same_situation_has_the_same_answer() {
        GuidanceEngine engine = engine();
        holds((s, answer) -> assertThat(engine.advise(s)).isEqualTo(answer));
    }

    /** S30. */
    @Test
    public void nothing_prints_what_an_answer_says() {
        holds((s, answer) -> assertThat(answer.toString() + answer.moves() + answer.judgments() + answer.headline())
                .doesNotContain(answer.headline().text())
                .doesNotContain(answer.judgments().abuse().summary())
                .doesNotContain(answer.recommended().get(0).summary()));
    }

    private void holds(BiConsumer<Situation, Guidance> promise) {
        GuidanceEngine engine = engine();
        SplittableRandom random = new SplittableRandom(seed());
        Stream.concat(
                        Situations.seldomFound().stream(),
                        Stream.generate(() -> Situations.random(random)).limit(situations()))
                .filter(s -> broken(engine, promise, s) != null)
                .findFirst()
                .ifPresent(s -> {
                    Situation smallest = Situations.smallest(s, smaller -> broken(engine, promise, smaller) != null);
                    Throwable why = broken(engine, promise, smallest);
                    throw new AssertionError("broken where " + Facts.describe(smallest) + "\n" + why, why);
                });
    }

    private static @Nullable Throwable broken(
            GuidanceEngine engine, BiConsumer<Situation, Guidance> promise, Situation s) {
        try {
            promise.accept(s, engine.advise(s));
            return null;
        } catch (AssertionError | RuntimeException e) {
            return e;
        }
    }

    private static boolean danger(Situation s) {
        Safety safety = s.safety();
        return safety.immediateDanger().yes()
                || safety.suicideRisk().likely()
                        && safety.suicideWhen() != SuicideRiskTime.NOT_NOW
                        && safety.suicideWhen() != SuicideRiskTime.LONG_AGO;
    }

    /** Wider than {@link #danger}: whatever of the same kind was told. */
    private static boolean mayBeDanger(Situation s) {
        Safety safety = s.safety();
        return danger(s) || safety.suicideRisk().likely() && safety.suicideWhen() == SuicideRiskTime.NOT_NOW;
    }

    private static boolean harmNow(Situation s) {
        return s.safety().afraidOfPartner().yes()
                || s.safety().abuseTiming() != AbuseTiming.PAST && kinds(s).anyMatch(Certainty::likely);
    }

    private static boolean ruledOut(Situation s) {
        return s.safety().afraidOfPartner().no() && kinds(s).allMatch(Certainty::no);
    }

    private static Stream<Certainty> kinds(Situation s) {
        return Stream.of(
                s.safety().physicalAbuse(), s.safety().sexualAbuse(), s.safety().coerciveControl());
    }

    private static boolean reachesPartner(Move move) {
        return move.has(Trait.JOINT) || move.has(Trait.INVITES) || move.has(Trait.SPEAKS);
    }

    private static Set<Move> recommended(Guidance answer) {
        return answer.recommended().stream()
                .map(AdvisedMove::move)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Move.class)));
    }

    private static List<List<Reason>> reasons(Guidance answer) {
        return Stream.of(
                        Stream.of(answer.headline().because()),
                        answer.answers().stream().map(TopicAnswer::because),
                        answer.moves().stream().map(AdvisedMove::because),
                        answer.missteps().stream().map(AdvisedAgainst::because),
                        answer.questions().stream().map(Question::because),
                        answer.notices().stream().map(AttachedNotice::because),
                        Stream.of(Matter.values())
                                .map(matter -> matter.in(answer.judgments()).because()))
                .<List<Reason>>flatMap(lists -> lists)
                .toList();
    }
}
