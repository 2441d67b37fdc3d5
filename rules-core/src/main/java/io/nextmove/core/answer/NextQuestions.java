package io.nextmove.core.answer;

import io.nextmove.explain.Interview;
import io.nextmove.explain.NextQuestion;
import io.nextmove.judgment.Matter;
import io.nextmove.move.Move;
import io.nextmove.situation.Fact;
import io.nextmove.source.Reason;
import java.util.List;
import java.util.function.Supplier;

/** Makes what to ask next, at once and in an interview. */
public final class NextQuestions {

    private NextQuestions() {}

    /** A fact that is worth asking for. */
    public static NextQuestion question(
            Fact<?> fact,
            String ask,
            List<String> labels,
            boolean safety,
            int weight,
            List<NextQuestion.Lead> leads,
            List<Reason> because) {
        return new NextQuestionData(fact, ask, labels, safety, weight, leads, because);
    }

    /** Where one answer would lead. */
    public static NextQuestion.Lead lead(
            Object answer, List<Move> gained, List<Move> lost, List<Move> barred, List<Matter> judgments) {
        return new LeadData(answer, gained, lost, barred, judgments);
    }

    /** What an interview asks now. */
    public static Interview.Ask ask(
            String id,
            List<Fact<?>> facts,
            String text,
            String why,
            List<? extends Interview.Option> options,
            boolean several,
            boolean safety,
            Supplier<List<Reason>> because) {
        return new AskData(id, facts, text, why, List.copyOf(options), several, safety, because);
    }

    private record NextQuestionData(
            Fact<?> fact,
            String ask,
            List<String> labels,
            boolean safety,
            int weight,
            List<Lead> leads,
            List<Reason> because)
            implements NextQuestion {

        NextQuestionData {
            labels = List.copyOf(labels);
            leads = List.copyOf(leads);
            because = List.copyOf(because);
        }

        @Override
        public String toString() {
            return "NextQuestion[redacted]";
        }
    }

    private record LeadData(
            Object answer, List<Move> gained, List<Move> lost, List<Move> barred, List<Matter> judgments)
            implements NextQuestion.Lead {

        LeadData {
            gained = List.copyOf(gained);
            lost = List.copyOf(lost);
            barred = List.copyOf(barred);
            judgments = List.copyOf(judgments);
        }

        @Override
        public String toString() {
            return "Lead[redacted]";
        }
    }

    private record AskData(
            String id,
            List<Fact<?>> facts,
            String text,
            String why,
            List<Interview.Option> options,
            boolean several,
            boolean safety,
            Supplier<List<Reason>> reasons)
            implements Interview.Ask {

        AskData {
            facts = List.copyOf(facts);
            options = List.copyOf(options);
        }

        @Override
        public List<Reason> because() {
            return reasons.get();
        }

        @Override
        public Fact<?> fact() {
            return facts.get(0);
        }

        @Override
        public String toString() {
            return "Ask[redacted]";
        }
    }
}
