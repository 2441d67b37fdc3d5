package io.nextmove.explain;

import io.nextmove.Guidance;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.util.List;
import java.util.Optional;

/**
 * A dialogue that asks for one fact at a time, safety first, until nothing that is still open can change the guidance.
 * Immutable: every answer returns the next state and leaves the earlier one as it is.
 *
 * <p>An application may show {@link #guidance()} at any time, and shows it at once if the interview is
 * {@link #urgent()}.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface Interview {

    /** What is known so far. */
    Situation situation();

    /** What to ask now; empty if the interview is finished. */
    Optional<Ask> next();

    /** How many facts have been asked for. */
    int asked();

    /** Whether nothing that is still open can change the guidance. */
    default boolean finished() {
        return next().isEmpty();
    }

    /** Whether someone may be in danger now: show the guidance before asking anything else. */
    boolean urgent();

    /**
     * The state after an answer to what is asked now.
     *
     * @param <T> the type of the fact
     * @param fact the fact that is asked now
     * @param value its value; an empty collection, date or number if there is none
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if another fact is asked now, or if the fact cannot have that value, as after an
     *     unchecked cast; the message does not repeat the value
     * @throws IllegalStateException if nothing is asked
     */
    <T> Interview answer(Fact<T> fact, T value);

    /**
     * The state after leaving the question open: recorded as UNSURE if the fact has that value, and never asked again.
     *
     * @throws IllegalStateException if nothing is asked
     */
    Interview skip();

    /** The state before the last answer; this one if there is none. */
    Interview back();

    /** The guidance for what is known so far. */
    Guidance guidance();

    /**
     * What is asked now.
     *
     * <p>Not meant to be implemented by callers: methods may be added.
     */
    interface Ask {

        /** The fact. */
        Fact<?> fact();

        /** The question in plain words. */
        String text();

        /** Whether it is about safety. */
        boolean safety();

        /** The rules that need it, at least one. */
        List<Reason> because();
    }
}
