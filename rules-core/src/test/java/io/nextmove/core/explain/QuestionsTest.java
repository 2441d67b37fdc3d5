package io.nextmove.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.assurance.Situations;
import io.nextmove.core.book.RuleBook;
import io.nextmove.explain.NextQuestion;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Fact;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final Speakers SPEAKERS = new Speakers(RuleBook.load());

    @Test
    void safety_comes_first_and_every_question_can_change_the_guidance() {
        Random random = new Random(31);
        for (int i = 0; i < Tries.QUESTIONED; i++) {
            Situation s = Situations.random(random);
            Run.Finding now = new Run(SPEAKERS, s).whole().finding();
            List<NextQuestion> questions = ENGINE.nextQuestions(s);
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
                assertThat(Values.others(question.fact(), s))
                        .anyMatch(v -> !new Run(SPEAKERS, Edits.with(s, question.fact(), v))
                                .whole()
                                .finding()
                                .equals(now));
            }
        }
    }

    /** Values that no condition tells apart are evaluated once; that hides no fact and no change. */
    @Test
    void no_fact_that_can_change_the_guidance_is_missed() {
        Random random = new Random(43);
        for (int i = 0; i < Tries.QUESTIONED; i++) {
            Situation s = Situations.random(random);
            Run run = new Run(SPEAKERS, s).whole();
            if (!run.picture().isPlanning()) {
                continue;
            }
            Run.Finding now = run.finding();
            List<Fact> changing = Stream.of(Fact.values())
                    .filter(fact -> fact.isOpenIn(s) && !Inquiry.NEVER_ASKED.contains(fact))
                    .filter(fact -> Values.others(fact, s).stream()
                            .anyMatch(v -> !new Run(SPEAKERS, Edits.with(s, fact, v)).whole().finding().equals(now)))
                    .toList();
            assertThat(ENGINE.nextQuestions(s))
                    .extracting(NextQuestion::fact)
                    .containsExactlyInAnyOrderElementsOf(changing);
        }
    }

    @Test
    void an_answer_leads_where_it_says() {
        Situation s = Situation.asOf(LocalDate.of(2026, 3, 1))
                .refusal(r -> r.status(RefusalStatus.REFUSING))
                .build();
        Guidance now = ENGINE.advise(s);
        for (NextQuestion question : ENGINE.nextQuestions(s)) {
            for (NextQuestion.Lead lead : question.leads()) {
                Guidance then = ENGINE.advise(Edits.with(s, question.fact(), lead.answer()));
                assertThat(lead.gained())
                        .containsExactlyInAnyOrderElementsOf(then.recommended().stream()
                                .map(AdvisedMove::move)
                                .filter(m -> now.recommended().stream().noneMatch(r -> r.move() == m))
                                .toList());
            }
        }
    }

    @Test
    void nothing_is_asked_in_danger() {
        Situation s = Situation.asOf(LocalDate.of(2026, 3, 1))
                .safety(f -> f.immediateDanger(Answer.YES))
                .build();
        assertThat(ENGINE.nextQuestions(s)).isEmpty();
    }
}
