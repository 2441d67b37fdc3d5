package io.nextmove.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Facts;
import io.nextmove.assurance.Situations;
import io.nextmove.explain.Interview;
import io.nextmove.json.GuidanceCase;
import io.nextmove.move.Move;
import io.nextmove.move.Trait;
import io.nextmove.scenarios.ShippedScenarios;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way to the first answer is short, and what it leaves out seldom changes the first step and never what safety bars. */
class InterviewStagesTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    /** Two tests look at the interviews of the scenarios. */
    private static final Map<Situation, Interview> FIRST_ANSWERS = new HashMap<>();

    private static final Set<Trait> BARRED_FOR_SAFETY = EnumSet.of(Trait.JOINT, Trait.INVITES, Trait.SPEAKS);

    @Test
    void the_first_answer_comes_soon() {
        Random random = new Random(89);
        List<Situation> situations = new ArrayList<>();
        scenarios().forEach(one -> situations.add(one.situation()));
        for (int i = 0; i < Tries.SHORT_INTERVIEWS; i++) {
            situations.add(InterviewTest.complete(Situations.random(random), random));
        }
        Map<String, Integer> most = new TreeMap<>();
        for (Situation s : situations) {
            Interview answered = toFirstAnswer(s);
            String kind = answered.urgent() ? "danger" : answered.harmTold() ? "harm" : "else";
            most.merge(kind, prompts(answered), Math::max);
        }
        System.out.printf("interviews to the first answer: %,d, prompts at most %s%n", situations.size(), most);
        assertThat(most.get("danger")).isLessThanOrEqualTo(3);
        assertThat(most.get("harm")).isLessThanOrEqualTo(12);
        assertThat(most.get("else")).isLessThanOrEqualTo(15);
    }

    @Test
    void the_first_step_is_nearly_always_that_of_everything() {
        int same = 0;
        int all = 0;
        List<String> others = new ArrayList<>();
        for (GuidanceCase one : scenarios()) {
            Situation everything = withWhatIsNotThere(one.situation());
            Interview answered = toFirstAnswer(everything);
            Move first = first(answered.guidanceSoFar());
            Move wanted = first(ENGINE.advise(everything));
            all++;
            if (first == wanted) {
                same++;
            } else {
                others.add(one.id() + ": " + wanted + " became " + first);
            }
        }
        System.out.printf("first step after the second stage: the same in %d of %d scenarios%n", same, all);
        assertThat(same * 100.0 / all).as("%s", others).isGreaterThanOrEqualTo(85);
    }

    @Test
    void what_safety_bars_is_barred_at_the_first_answer() {
        List<Situation> situations = new ArrayList<>();
        scenarios().forEach(one -> situations.add(withWhatIsNotThere(one.situation())));
        Random random = new Random(97);
        for (int i = 0; i < Tries.SHORT_INTERVIEWS / 5; i++) {
            situations.add(InterviewTest.complete(Situations.random(random), random));
        }
        for (Situation s : situations) {
            Guidance all = ENGINE.advise(s);
            Interview answered = toFirstAnswer(s);
            Set<Move> barred = barredForSafety(all);
            assertThat(recommended(answered.guidanceSoFar()))
                    .as("%s", Facts.told(s))
                    .noneMatch(barred::contains);
        }
    }

    @Test
    void there_is_an_answer_at_every_question_and_the_way_back() {
        Random random = new Random(101);
        for (int i = 0; i < Tries.QUESTIONED; i++) {
            Situation complete = InterviewTest.complete(Situations.random(random), random);
            Interview interview = ENGINE.explanations().interview(start(complete));
            while (!interview.answerDue()) {
                assertThat(interview.guidanceSoFar().recommended()).isNotEmpty();
                Interview.Ask ask = interview.next().orElseThrow();
                assertThat(ask.text()).isNotBlank();
                assertThat(ask.why()).isNotBlank();
                assertThat(ask.facts()).startsWith(ask.fact());
                assertThat(ask.options()).allMatch(option -> !option.label().isBlank());
                Interview then = answered(interview, complete);
                assertThat(then.back()).isSameAs(interview);
                interview = then;
            }
        }
    }

    @Test
    void no_question_is_put_twice_and_nobody_who_tells_of_harm_is_asked_where_they_stand() {
        Random random = new Random(103);
        for (int i = 0; i < Tries.SHORT_INTERVIEWS / 10; i++) {
            Situation complete = InterviewTest.complete(Situations.random(random), random);
            Interview interview = ENGINE.explanations().interview(start(complete));
            Set<String> texts = new TreeSet<>();
            while (!interview.answerDue()) {
                Interview.Ask ask = interview.next().orElseThrow();
                assertThat(texts.add(ask.text())).as(ask.text()).isTrue();
                if (interview.harmTold()) {
                    assertThat(interview.stage()).isEqualTo(Interview.Stage.YOUR_SAFETY);
                }
                interview = answered(interview, complete);
            }
        }
    }

    @Test
    void an_interview_goes_on_from_the_ids_of_its_questions_as_if_it_had_never_stopped() {
        Random random = new Random(107);
        for (int i = 0; i < Tries.QUESTIONED; i++) {
            Situation complete = InterviewTest.complete(Situations.random(random), random);
            List<String> ids = new ArrayList<>();
            Interview interview = ENGINE.explanations().interview(start(complete));
            while (!interview.finished()) {
                Interview taken = ENGINE.explanations().interview(start(complete));
                for (String id : ids) {
                    taken = answered(taken.asking(id), complete);
                }
                assertThat(taken.situation()).isEqualTo(interview.situation());
                assertThat(taken.asked()).isEqualTo(interview.asked());
                assertThat(taken.answerDue()).isEqualTo(interview.answerDue());
                Interview.Ask ask = interview.next().orElseThrow();
                for (Interview same : List.of(taken, taken.asking(ask.id()))) {
                    Interview.Ask now = same.next().orElseThrow();
                    assertThat(now.id()).isEqualTo(ask.id()).matches("[A-Za-z0-9_.]+");
                    assertThat(now.text()).isEqualTo(ask.text());
                    assertThat(now.why()).isEqualTo(ask.why());
                    assertThat(now.because()).isEqualTo(ask.because());
                    assertThat(same.stage()).isEqualTo(interview.stage());
                }
                ids.add(ask.id());
                interview = answered(interview, complete);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0.", "9.PLACE", "3.PLACE", "1.NOWHERE", "safety.physicalAbuse"})
    void an_id_that_no_question_has_is_refused(String id) {
        Interview interview =
                ENGINE.explanations().interview(Situation.asOf(LocalDate.EPOCH).build());

        assertThatThrownBy(() -> interview.asking(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`id` must be the id of a question; see `Ask.id()`");
    }

    @Test
    void whoever_tells_of_physical_harm_is_asked_about_strangulation_before_the_answer() {
        Random random = new Random(109);
        int harmed = 0;
        for (int i = 0; i < Tries.SHORT_INTERVIEWS; i++) {
            Situation complete = InterviewTest.complete(Situations.random(random), random);
            Interview interview = ENGINE.explanations().interview(start(complete));
            boolean asked = false;
            while (!interview.answerDue()) {
                asked |= interview.next().orElseThrow().facts().contains(Fact.SAFETY_STRANGLED);
                interview = answered(interview, complete);
            }
            boolean own =
                    complete.perspective() == Perspective.INVITER || complete.perspective() == Perspective.REFUSER;
            if (own
                    && !interview.urgent()
                    && interview.situation().safety().physicalAbuse().likely()) {
                assertThat(asked).as("%s", Facts.told(complete)).isTrue();
                harmed++;
            }
        }
        assertThat(harmed).isGreaterThan(Tries.SHORT_INTERVIEWS / 20);
    }

    private static List<GuidanceCase> scenarios() {
        return ShippedScenarios.all();
    }

    private static Move first(Guidance guidance) {
        return guidance.recommended().get(0).move();
    }

    private static List<Move> recommended(Guidance guidance) {
        return guidance.recommended().stream().map(AdvisedMove::move).toList();
    }

    /** What brings two people together or speaks to the partner, and is barred where a rule on safety bars it. */
    private static Set<Move> barredForSafety(Guidance guidance) {
        Set<Move> barred = EnumSet.noneOf(Move.class);
        for (AdvisedMove advised : Stream.of(guidance.held(), guidance.deferred(), guidance.excluded())
                .flatMap(List::stream)
                .toList()) {
            boolean ofThatKind =
                    BARRED_FOR_SAFETY.stream().anyMatch(advised.move().traits()::contains);
            boolean bySafety =
                    advised.because().stream().anyMatch(reason -> reason.row().startsWith("SAF"));
            if (ofThatKind && bySafety) {
                barred.add(advised.move());
            }
        }
        return barred;
    }

    /** How many prompts came before: those of the interview, and the one on who is asking. */
    private static int prompts(Interview interview) {
        return interview.asked() + 1;
    }

    private static Interview toFirstAnswer(Situation complete) {
        return FIRST_ANSWERS.computeIfAbsent(complete, InterviewStagesTest::ledToFirstAnswer);
    }

    private static Interview ledToFirstAnswer(Situation complete) {
        Interview interview = ENGINE.explanations().interview(start(complete));
        while (!interview.answerDue()) {
            interview = answered(interview, complete);
        }
        return interview;
    }

    /** What people tell of their own accord: who they are, and what nobody is asked for. */
    private static Situation start(Situation complete) {
        Situation start = Situation.asOf(complete.asOf()).build();
        for (Fact<?> fact : QuestionFinder.NEVER_ASKED) {
            if (fact != Fact.TREATMENT_EGGSHELLS) {
                start = Facts.with(start, fact, fact.in(complete));
            }
        }
        return start;
    }

    /** The next state as someone answers of whom all that is true; what they do not know they skip. */
    private static Interview answered(Interview interview, Situation complete) {
        Interview.Ask ask = interview.next().orElseThrow();
        if (ask.several()) {
            return interview.choose(ask.options().stream()
                    .filter(option -> agreeing(option, ask, complete) > 0)
                    .toList());
        }
        if (ask.fact().isOpenIn(complete)) {
            return interview.skip();
        }
        return ask.options().stream()
                .filter(option -> agreeing(option, ask, complete) > 0)
                .max(Comparator.comparingInt(option -> agreeing(option, ask, complete)))
                .map(option -> interview.choose(List.of(option)))
                .orElseGet(() -> byFact(interview, ask.fact(), complete));
    }

    private static <T> Interview byFact(Interview interview, Fact<T> fact, Situation complete) {
        return interview.answer(fact, fact.in(complete));
    }

    /** How many facts an option tells as they are; 0 if it tells one that is otherwise. */
    private static int agreeing(Interview.Option option, Interview.Ask ask, Situation complete) {
        Situation told = ((Prompt.Option) option)
                .tells()
                .apply(Situation.asOf(complete.asOf()).build());
        int agreeing = 0;
        for (Fact<?> fact : Fact.all()) {
            Object value = fact.in(told);
            if (fact.isOpenIn(told) || fact == Fact.PERSPECTIVE) {
                continue;
            }
            Object is = fact.in(complete);
            boolean agrees = is.equals(value)
                    || is instanceof Set<?> set && set.containsAll((Set<?>) value)
                    || is instanceof List<?> list && list.containsAll((List<?>) value)
                    || is instanceof Map<?, ?> map && map.entrySet().containsAll(((Map<?, ?>) value).entrySet())
                    || ask.several() && is instanceof Certainty c && c.likely() && ((Certainty) value).likely();
            if (!agrees) {
                return 0;
            }
            agreeing++;
        }
        return agreeing;
    }

    /** A scenario in which harm, affairs, illness and the like that nobody tells of are told to be absent. */
    private static Situation withWhatIsNotThere(Situation situation) {
        Situation s = situation;
        for (Fact<?> fact : Facts.under("safety.", "affair.", "health.", "departure.", "invitation.", "refusal.")) {
            boolean notThere = fact.isOpenIn(s) && !QuestionFinder.NEVER_ASKED.contains(fact);
            if (notThere && fact.type() == Certainty.class) {
                s = Facts.with(s, fact, Certainty.NO);
            }
            if (notThere
                    && Set.of(
                                    Fact.SAFETY_IMMEDIATE_DANGER,
                                    Fact.SAFETY_AFRAID_OF_PARTNER,
                                    Fact.DEPARTURE_LEANING_OUT,
                                    Fact.DEPARTURE_ASKER_LEANING_OUT,
                                    Fact.DEPARTURE_EVERY_OPENING_MEETS_NEW_EXCUSE,
                                    Fact.REFUSAL_DEFLECTS_ONTO_ASKER,
                                    Fact.REFUSAL_SHUTS_DOWN_EVERY_TIME,
                                    Fact.INVITATION_ASKED_WHY,
                                    Fact.INVITATION_STOPPED_ASKING,
                                    Fact.INVITATION_BECAME_THE_FIGHT,
                                    Fact.INVITATION_THREAT_USED)
                            .contains(fact)) {
                s = Facts.with(s, fact, Answer.NO);
            }
        }
        return s;
    }
}
