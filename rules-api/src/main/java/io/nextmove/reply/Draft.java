package io.nextmove.reply;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.Question;
import io.nextmove.move.Move;
import io.nextmove.situation.Fact;
import java.util.List;
import java.util.Objects;

/**
 * A reply that an assistant means to send: its text, and beside it the moves that it proposes, the facts that it asks for
 * and what it quotes from the source. Immutable.
 *
 * @param text the whole reply as the person would read it
 * @param moves the moves that it proposes, in its order
 * @param questions the facts that it asks for, in its order
 * @param quotations what it quotes from the source
 */
public record Draft(String text, List<Move> moves, List<Fact<?>> questions, List<Quotation> quotations) {

    /**
     * A draft.
     *
     * @throws NullPointerException if an argument or an element is null
     */
    public Draft {
        Objects.requireNonNull(text, "`text` must not be null");
        moves = List.copyOf(Objects.requireNonNull(moves, "`moves` must not be null"));
        questions = List.copyOf(Objects.requireNonNull(questions, "`questions` must not be null"));
        quotations = List.copyOf(Objects.requireNonNull(quotations, "`quotations` must not be null"));
    }

    /**
     * A draft that quotes nothing.
     *
     * @throws NullPointerException if an argument or an element is null
     */
    public Draft(String text, List<Move> moves, List<Fact<?>> questions) {
        this(text, moves, questions, List.of());
    }

    /**
     * The answer in its own words: where the asker stands, the first step and the first question. What to send where no
     * reply of an assistant passes.
     *
     * @throws NullPointerException if the answer is null
     */
    public static Draft of(Guidance guidance) {
        AdvisedMove first = guidance.recommended().get(0);
        String text = guidance.headline().text() + "\n\n" + first.summary();
        if (guidance.questions().isEmpty()) {
            return new Draft(text, List.of(first.move()), List.of());
        }
        Question question = guidance.questions().get(0);
        return new Draft(text + "\n\n" + question.ask(), List.of(first.move()), List.of(question.fact()));
    }

    /** Redacted: a reply tells of facts. */
    @Override
    public String toString() {
        return "Draft[redacted]";
    }

    /**
     * Words that are quoted from the source. At most the first six words of a passage can be checked.
     *
     * @param passage the id of the passage, for example {@code wrong-first-step/03}
     * @param words the quoted words
     */
    public record Quotation(String passage, String words) {

        /**
         * A quotation.
         *
         * @throws NullPointerException if an argument is null
         */
        public Quotation {
            Objects.requireNonNull(passage, "`passage` must not be null");
            Objects.requireNonNull(words, "`words` must not be null");
        }

        /** Redacted, as the draft is. */
        @Override
        public String toString() {
            return "Quotation[redacted]";
        }
    }
}
