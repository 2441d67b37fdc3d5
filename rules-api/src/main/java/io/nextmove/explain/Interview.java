package io.nextmove.explain;

import io.nextmove.Guidance;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.util.List;
import java.util.Optional;

/**
 * A dialogue that asks for one fact at a time, safety first, until nothing that is still open can change the guidance.
 * Immutable: every answer gives the next state, and the former one is still there.
 *
 * <p>An application shows {@link #guidance()} at any time, and at once where {@link #urgent()} says so.
 */
public interface Interview {

    /** What is known so far. */
    Situation situation();

    /** What to ask now; empty where the interview is finished. */
    Optional<Ask> next();

    /** How many facts were asked for. */
    int asked();

    /** Whether nothing that is still open can change the guidance. */
    default boolean finished() {
        return next().isEmpty();
    }

    /** Whether somebody may be in danger now: the guidance is to be shown before anything else is asked. */
    boolean urgent();

    /**
     * The state after an answer to what is asked now.
     *
     * @param value a value of the fact, of its type; an empty collection, date or number where there is none
     * @throws IllegalArgumentException where the fact cannot have that value; the message does not repeat it
     * @throws IllegalStateException where nothing is asked
     */
    Interview answer(Object value);

    /**
     * The state after leaving the question open: as UNSURE where the fact knows that, and never asked again.
     *
     * @throws IllegalStateException where nothing is asked
     */
    Interview skip();

    /** The state before the last answer; this one where there is none. */
    Interview back();

    /** The guidance for what is known so far. */
    Guidance guidance();

    /**
     * What is asked now.
     *
     * @param fact the fact
     * @param text the question in plain words
     * @param safety whether it is about safety
     * @param because the rules that want to know it, at least one
     */
    record Ask(Fact<?> fact, String text, boolean safety, List<Reason> because) {

        /** Copies the list. */
        public Ask {
            because = List.copyOf(because);
        }

        /** Redacted: what is asked tells a story. */
        @Override
        public String toString() {
            return "Ask[redacted]";
        }
    }
}
