package io.nextmove.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Facts;
import io.nextmove.assurance.Situations;
import io.nextmove.core.evaluate.MovePhase;
import io.nextmove.explain.Interview;
import io.nextmove.explain.NextQuestion;
import io.nextmove.judgment.Matter;
import io.nextmove.move.Move;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionsTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();

    @Test
    void safety_comes_first_and_every_question_can_change_the_guidance() {
        Random random = new Random(31);
        for (int i = 0; i < Tries.QUESTIONED; i++) {
            Situation s = Situations.random(random);
            Decisions now = decisions(s);
            List<NextQuestion> questions = ENGINE.explanations().nextQuestions(s);
            assertThat(questions).extracting(NextQuestion::fact).doesNotContain(Fact.AFFAIR_OWN, Fact.PERSPECTIVE);
            boolean safety = true;
            int weight = Integer.MAX_VALUE;
            for (NextQuestion question : questions) {
                assertThat(question.fact().isOpenIn(s)).isTrue();
                assertThat(question.ask()).isNotEmpty();
                assertThat(question.because()).isNotEmpty();
                assertThat(safety || !question.safety()).isTrue();
                safety = question.safety();
                if (!safety) {
                    assertThat(question.weight()).isLessThanOrEqualTo(weight);
                    weight = question.weight();
                }
                assertThat(AlternativeValues.of(question.fact(), s))
                        .anyMatch(v ->
                                !decisions(Facts.with(s, question.fact(), v)).equals(now));
            }
        }
    }

    /** Values that no condition tells apart are evaluated once; that hides no fact and no change. */
    @Test
    void no_fact_that_can_change_the_guidance_is_missed() {
        Random random = new Random(43);
        for (int i = 0; i < Tries.QUESTIONED; i++) {
            Situation s = Situations.random(random);
            MovePhase judgments = Shipped.evaluate(s).judgments();
            if (!judgments.isPlanning() || judgments.isPastDoubt()) { // ASK-12
                continue;
            }
            Decisions now = decisions(s);
            List<Fact<?>> changing = Fact.all().stream()
                    .filter(fact -> fact.isOpenIn(s) && !QuestionFinder.NEVER_ASKED.contains(fact))
                    .filter(fact -> AlternativeValues.of(fact, s).stream()
                            .anyMatch(v -> !decisions(Facts.with(s, fact, v)).equals(now)))
                    .toList();
            assertThat(ENGINE.explanations().nextQuestions(s))
                    .extracting(NextQuestion::fact)
                    .containsExactlyInAnyOrderElementsOf(changing);
        }
    }

    private static Decisions decisions(Situation situation) {
        return Decisions.of(ENGINE.advise(situation));
    }

    @Test
    void an_answer_leads_where_it_says() {
        Random random = new Random(71);
        for (int i = 0; i < Tries.QUESTIONED; i++) {
            Situation s = Situations.random(random);
            Guidance now = ENGINE.advise(s);
            for (NextQuestion question : ENGINE.explanations().nextQuestions(s)) {
                for (NextQuestion.Lead lead : question.leads()) {
                    Guidance then = ENGINE.advise(Facts.with(s, question.fact(), lead.answer()));
                    assertThat(lead.gained())
                            .containsExactlyInAnyOrderElementsOf(
                                    moves(move -> !recommended(now, move) && recommended(then, move)));
                    assertThat(lead.lost())
                            .containsExactlyInAnyOrderElementsOf(
                                    moves(move -> recommended(now, move) && !recommended(then, move)));
                    assertThat(lead.barred())
                            .containsExactlyInAnyOrderElementsOf(moves(move -> barred(then, move)
                                    && !then.move(move)
                                            .map(AdvisedMove::status)
                                            .equals(now.move(move).map(AdvisedMove::status))));
                    assertThat(lead.judgments())
                            .containsExactlyElementsOf(Stream.of(Matter.values())
                                    .filter(m -> m.in(now.judgments()).value()
                                            != m.in(then.judgments()).value())
                                    .toList());
                }
            }
        }
    }

    private static List<Move> moves(Predicate<Move> which) {
        return Stream.of(Move.values()).filter(which).toList();
    }

    private static boolean recommended(Guidance guidance, Move move) {
        return guidance.recommended().stream().anyMatch(r -> r.move() == move);
    }

    private static boolean barred(Guidance guidance, Move move) {
        return guidance.move(move).isPresent() && !recommended(guidance, move);
    }

    @Test
    void the_questions_on_safety_keep_their_fixed_order() {
        assertThat(ENGINE.explanations()
                        .nextQuestions(Situation.asOf(LocalDate.of(2026, 3, 1)).build()))
                .extracting(NextQuestion::fact)
                .startsWith(
                        Fact.SAFETY_IMMEDIATE_DANGER,
                        Fact.SAFETY_SUICIDE_RISK,
                        Fact.SAFETY_PHYSICAL_ABUSE,
                        Fact.SAFETY_SEXUAL_ABUSE,
                        Fact.SAFETY_COERCIVE_CONTROL,
                        Fact.SAFETY_AFRAID_OF_PARTNER);
        Random random = new Random(61);
        for (int i = 0; i < Tries.QUESTIONED * 5; i++) {
            assertThat(ENGINE.explanations().nextQuestions(Situations.random(random)))
                    .extracting(NextQuestion::fact)
                    .filteredOn(QuestionFinder.SAFETY::contains)
                    .isSortedAccordingTo(Comparator.comparingInt(QuestionFinder.SAFETY::indexOf));
        }
    }

    @Test
    void what_was_left_open_is_never_asked_again() {
        Random random = new Random(67);
        for (int i = 0; i < Tries.QUESTIONED * 5; i++) {
            Situation s = Situations.random(random);
            List<Fact<?>> asked = ENGINE.explanations().nextQuestions(s).stream()
                    .map(NextQuestion::fact)
                    .toList();
            if (!asked.isEmpty()) {
                Fact<?> fact = asked.get(random.nextInt(asked.size()));
                unsure(fact)
                        .ifPresent(
                                unsure -> assertThat(ENGINE.explanations().nextQuestions(Facts.with(s, fact, unsure)))
                                        .extracting(NextQuestion::fact)
                                        .doesNotContain(fact));
            }
        }
    }

    private static Optional<Object> unsure(Fact<?> fact) {
        return fact.kind() != Fact.Kind.ONE
                ? Optional.empty()
                : Stream.of((Object[]) fact.type().getEnumConstants())
                        .filter(c -> ((Enum<?>) c).name().equals("UNSURE"))
                        .findFirst();
    }

    @Test
    void nothing_is_asked_in_danger() {
        Situation s = Situation.asOf(LocalDate.of(2026, 3, 1))
                .safety(f -> f.immediateDanger(Answer.YES))
                .build();
        assertThat(ENGINE.explanations().nextQuestions(s)).isEmpty();
    }

    /** A child is not asked of sex in a couple, and nobody who tells of a home of a partner of their own. */
    @ParameterizedTest
    @EnumSource(names = {"MINOR", "THIRD_PARTY"})
    void whoever_tells_of_a_home_is_asked_of_everyone_there(Perspective asker) {
        Situation open =
                Situation.asOf(LocalDate.of(2026, 3, 1)).perspective(asker).build();
        Interview interview = ENGINE.explanations().interview(open);
        List<String> asked = new ArrayList<>();
        ENGINE.explanations().nextQuestions(open).forEach(question -> asked.add(question.ask()));
        while (!interview.finished()) {
            asked.add(interview.next().orElseThrow().text());
            interview = interview.skip();
        }
        ENGINE.advise(open).questions().forEach(question -> asked.add(question.ask()));
        String home = asker == Perspective.MINOR
                ? "At home, or with someone you are going out with, does anyone pressure"
                : "Has their partner ever pressured";
        assertThat(asked).hasSizeGreaterThan(12).anyMatch(text -> text.startsWith(home));
        assertThat(asked).noneMatch(text -> text.contains("your partner"));
    }
}
