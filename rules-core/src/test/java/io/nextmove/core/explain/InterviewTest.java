package io.nextmove.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextmove.AdvisedAgainst;
import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Facts;
import io.nextmove.assurance.Situations;
import io.nextmove.core.decide.QuestionOrder;
import io.nextmove.explain.Interview;
import io.nextmove.judgment.Judgments;
import io.nextmove.judgment.Matter;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InterviewTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final Set<Misstep> HARMFUL = EnumSet.of(Misstep.JOINT_COUNSELING_FIRST, Misstep.INVITE_UNDER_ABUSE);
    private static final Set<Notice> CAREFUL = EnumSet.of(
            Notice.CHECK_DEVICE_PRIVACY,
            Notice.NO_EMERGENCY_GUIDANCE_IN_SOURCE,
            Notice.NOT_THERAPY_NOT_EMERGENCY,
            Notice.OUTSIDE_THE_SOURCE);
    /** What is asked only where the answers before it make that right (ASK-01e, ASK-01g, safety.md section 1). */
    private static final Set<Fact<?>> SELDOM_ASKED =
            Set.of(Fact.SAFETY_STRANGLED, Fact.SAFETY_OWN_HARM, Fact.SAFETY_SEPARATION);

    @Test
    void an_interview_reaches_the_guidance_of_all_facts_with_few_of_them() {
        Random random = new Random(37);
        List<Integer> asked = new ArrayList<>();
        for (int i = 0; i < Tries.INTERVIEWS; i++) {
            Situation complete = complete(Situations.random(random), random);
            Situation start = Situation.asOf(complete.asOf()).build();
            for (Fact<?> fact : Fact.all()) {
                if (toldAtTheStart(fact, complete.perspective())) {
                    start = Facts.with(start, fact, fact.in(complete));
                }
            }
            Interview interview = ENGINE.explanations().interview(start);
            boolean safety = true;
            while (!interview.finished()) {
                Interview.Ask ask = interview.next().orElseThrow();
                assertThat(safety || !ask.safety())
                        .as("%s after another", ask.fact())
                        .isTrue();
                safety = ask.safety();
                assertThat(ask.because()).isNotEmpty();
                interview = answered(interview, ask.fact(), complete);
            }
            Perspective asker = complete.perspective();
            if (interview.urgent()) { // in danger nothing but whose life and when is asked (SAF-00b)
                assertThat(interview.guidanceSoFar().recommended().get(0).move())
                        .isEqualTo(Move.GET_EMERGENCY_HELP);
                assertThat(ENGINE.advise(complete).recommended().get(0).move()).isEqualTo(Move.GET_EMERGENCY_HELP);
                continue;
            }
            assertThat(decisions(interview.guidanceSoFar(), asker))
                    .isEqualTo(decisions(ENGINE.advise(complete), asker));
            asked.add(interview.asked());
        }
        Collections.sort(asked);
        System.out.printf(
                "interviews: %,d, of %d facts %d asked at the median, %.1f on average, %d at most; %d asked for more than 41%n",
                asked.size(),
                Fact.all().size(),
                asked.get(asked.size() / 2),
                asked.stream().mapToInt(n -> n).average().orElseThrow(),
                asked.get(asked.size() - 1),
                asked.stream().filter(n -> n > 41).count());
        assertThat(asked.get(asked.size() / 2)).isLessThanOrEqualTo(Fact.all().size() * 2 / 5);
    }

    /** What people tell of their own accord, as nobody asks for it. */
    private static boolean toldAtTheStart(Fact<?> fact, Perspective asker) {
        return QuestionFinder.NEVER_ASKED.contains(fact)
                || SELDOM_ASKED.contains(fact)
                || !QuestionOrder.allowed(fact, asker);
    }

    /**
     * All that an answer decides, as the engine comes to it. Nobody is asked for what only puts barred moves in another
     * order; texts and questions follow from what is told. Another than the one who invites is asked of safety and low
     * mood only, so departure, the asking, missteps that they think of and limits of evidence may differ.
     */
    private static List<Object> decisions(Guidance guidance, Perspective asker) {
        Judgments j = guidance.judgments();
        boolean inviter = asker == Perspective.INVITER;
        return List.of(
                Stream.of(Matter.values())
                        .filter(m -> inviter || m != Matter.DEPARTURE && m != Matter.ASKING)
                        .map(m -> m.in(j).value())
                        .toList(),
                j.refusal().confidence(),
                j.refusal().basis(),
                guidance.recommended().stream().map(AdvisedMove::move).toList(),
                guidance.moves().stream().collect(Collectors.toMap(AdvisedMove::move, AdvisedMove::status)),
                guidance.missteps().stream()
                        .map(AdvisedAgainst::misstep)
                        .filter(m -> inviter || HARMFUL.contains(m))
                        .toList(),
                guidance.notices().stream()
                        .map(AttachedNotice::notice)
                        .filter(n -> inviter || CAREFUL.contains(n))
                        .toList());
    }

    /** A situation in which every fact is told, whatever can be told of it; a window or a sign may be told as none. */
    static Situation complete(Situation situation, Random random) {
        Situation s = situation;
        for (Fact<?> fact : Fact.all()) {
            boolean told = !fact.isOpenIn(s) || fact.kind() == Fact.Kind.DATE || fact == Fact.TIMELINE_MOVEMENT;
            if (!told) {
                List<?> values = AlternativeValues.of(fact, s);
                s = Facts.with(s, fact, values.get(random.nextInt(values.size())));
            }
        }
        return s;
    }

    private static <T> Interview answered(Interview interview, Fact<T> fact, Situation complete) {
        return interview.answer(fact, fact.in(complete));
    }

    @Test
    void a_state_stays_as_it_was() {
        Interview first = ENGINE.explanations()
                .interview(Situation.asOf(LocalDate.of(2026, 3, 1)).build());
        assertThat(first.next().orElseThrow().fact()).isEqualTo(Fact.SAFETY_IMMEDIATE_DANGER);
        Interview second = first.answer(Fact.SAFETY_IMMEDIATE_DANGER, Answer.NO);
        assertThat(second.next().orElseThrow().fact()).isEqualTo(Fact.SAFETY_SUICIDE_RISK);
        assertThat(first.situation().safety().immediateDanger()).isEqualTo(Answer.UNKNOWN);
        assertThat(second.back()).isSameAs(first);
        assertThat(first.back()).isSameAs(first);
        assertThat(second.asked()).isEqualTo(1);
        assertThat(second).hasToString("Interview[redacted]");
    }

    @Test
    void a_question_that_is_left_open_is_not_asked_again() {
        Interview interview = ENGINE.explanations()
                .interview(Situation.asOf(LocalDate.of(2026, 3, 1)).build());
        Set<Fact<?>> seen = new TreeSet<>();
        while (!interview.finished()) {
            assertThat(seen.add(interview.next().orElseThrow().fact())).isTrue();
            interview = interview.skip();
        }
        assertThat(interview.situation().safety().immediateDanger()).isEqualTo(Answer.UNSURE);
        assertThat(interview.guidanceSoFar().recommended()).isNotEmpty();
    }

    @Test
    void danger_is_urgent() {
        Interview interview = ENGINE.explanations()
                .interview(Situation.asOf(LocalDate.of(2026, 3, 1)).build());
        assertThat(interview.urgent()).isFalse();
        assertThat(interview.answer(Fact.SAFETY_IMMEDIATE_DANGER, Answer.YES).urgent())
                .isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_value_of_another_type_is_refused_without_being_repeated() {
        Interview interview = ENGINE.explanations()
                .interview(Situation.asOf(LocalDate.of(2026, 3, 1)).build());
        Fact<?> asked = interview.next().orElseThrow().fact();
        assertThatThrownBy(() -> interview.answer((Fact<Object>) asked, "yes"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("safety.immediateDanger")
                .hasMessageNotContaining("yes");
    }

    @Test
    void only_what_is_asked_is_answered() {
        Interview interview = ENGINE.explanations()
                .interview(Situation.asOf(LocalDate.of(2026, 3, 1)).build());
        assertThatThrownBy(() -> interview.answer(Fact.REFUSAL_STATUS, RefusalStatus.REFUSING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`fact` must be the one that is asked now; see `next()`");
    }
}
