package io.nextmove.explain;

import io.nextmove.judgment.Matter;
import io.nextmove.move.Move;
import io.nextmove.situation.Fact;
import io.nextmove.source.Reason;
import java.util.List;

/**
 * A fact that is worth asking for, because at least one answer would change the guidance.
 *
 * @param fact the fact
 * @param ask the question in plain words
 * @param safety whether it is about safety: these come first, in their fixed order
 * @param weight how much its answers would change, taken together
 * @param leads what each answer would change; an answer that changes nothing is among them with empty lists
 * @param because the rules that ask for it or test it, at least one
 */
public record NextQuestion(
        Fact<?> fact, String ask, boolean safety, int weight, List<Lead> leads, List<Reason> because) {

    /** Copies the lists. */
    public NextQuestion {
        leads = List.copyOf(leads);
        because = List.copyOf(because);
    }

    /**
     * Where an answer would lead.
     *
     * @param answer the value
     * @param gained moves that would be recommended
     * @param lost moves that would be recommended no longer
     * @param barred moves that would be barred, or barred in another way
     * @param judgments judgments that would be others
     */
    public record Lead(
            Object answer, List<Move> gained, List<Move> lost, List<Move> barred, List<Matter> judgments) {

        /** Copies the lists. */
        public Lead {
            gained = List.copyOf(gained);
            lost = List.copyOf(lost);
            barred = List.copyOf(barred);
            judgments = List.copyOf(judgments);
        }

        /** Redacted: it is as private as the facts. */
        @Override
        public String toString() {
            return "Lead[redacted]";
        }
    }

    /** Redacted: what is asked next tells a story. */
    @Override
    public String toString() {
        return "NextQuestion[redacted]";
    }
}
