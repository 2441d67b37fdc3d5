package io.nextmove.explain;

import io.nextmove.Guidance;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.util.List;
import java.util.Optional;

/**
 * A dialogue in three stages that puts one question at a time, with an answer at any time. Immutable: every answer returns
 * the next state and leaves the earlier one as it is.
 *
 * <p>An application may show {@link #guidanceSoFar()} whenever it is asked to, and shows it by itself whenever
 * {@link #answerDue()}: at once if someone may be in danger, after the questions on safety if harm was told, otherwise
 * after the second stage, and at the end. Whoever wants a more exact answer goes on from there.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface Interview {

    /** How far an interview has come. */
    enum Stage {
        /** Danger, harm, fear, children, and what follows from what was told. */
        YOUR_SAFETY,
        /** What the first step depends on most: at most seven questions; none if harm was told. */
        WHERE_YOU_STAND,
        /** What could still change the answer, only for those who want to go on. */
        MORE_EXACT,
        /** Nothing is asked anymore. */
        FINISHED
    }

    /** What is known so far. */
    Situation situation();

    /** The stage of what is asked now. */
    Stage stage();

    /** What to ask now; empty if the interview is finished. */
    Optional<Ask> next();

    /** How many questions have been answered or skipped; at least 0. */
    int asked();

    /** Whether nothing is asked anymore. */
    default boolean finished() {
        return stage() == Stage.FINISHED;
    }

    /** Whether someone may be in danger now. */
    boolean urgent();

    /** Whether somebody is harmed, was harmed, or may be in danger, as far as was told. */
    boolean harmTold();

    /** One line on where to turn, for those who stop after telling of harm or danger; empty if nothing was told of it. */
    Optional<String> whereToTurn();

    /** Whether the guidance is to be shown before anything else is asked. */
    boolean answerDue();

    /**
     * The state after some of the answers that were offered.
     *
     * @param chosen options of what is asked now: exactly one, or any number if {@link Ask#several()}; none then says that
     *     none of them fits
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if these are not options of what is asked now, or not that many
     * @throws IllegalStateException if nothing is asked
     */
    Interview choose(List<? extends Option> chosen);

    /**
     * The state after telling one of the facts that are asked for now. What else the question asks for stays open.
     *
     * @param <T> the type of the fact
     * @param fact one of the {@link Ask#facts()} of what is asked now
     * @param value its value; an empty collection, date or number if there is none
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if another fact is asked now, or if the fact cannot have that value, as after an
     *     unchecked cast; the message does not repeat the value
     * @throws IllegalStateException if nothing is asked
     */
    <T> Interview answer(Fact<T> fact, T value);

    /**
     * The state after leaving the question open: its facts are recorded as UNSURE if they have that value, and never asked
     * again.
     *
     * @throws IllegalStateException if nothing is asked
     */
    Interview skip();

    /** The state before the last answer; this one if there is none. */
    Interview back();

    /**
     * This state, asking the question of that id: how to come back to a place of an interview without working out each
     * question again. Whoever keeps an interview outside the process keeps {@link Ask#id()} and the answer of every
     * question, applies them from the start, and ends with what is asked now.
     *
     * @param id the {@link Ask#id()} of what this state asked before
     * @throws NullPointerException if the argument is null
     * @throws IllegalArgumentException if no question has that id
     */
    Interview asking(String id);

    /** The guidance for what is known so far; there at every point. */
    Guidance guidanceSoFar();

    /**
     * What is asked now.
     *
     * <p>Not meant to be implemented by callers: methods may be added.
     */
    interface Ask {

        /** The id of the question at its stage, for {@link Interview#asking}; of letters, digits and dots. */
        String id();

        /** The fact that it is about. */
        Fact<?> fact();

        /** All facts that an answer settles, at least one, {@link #fact()} first. */
        List<Fact<?>> facts();

        /** The question in plain words. */
        String text();

        /** Why it is asked, in one plain sentence for the person. */
        String why();

        /** The answers to choose from, in order; empty if a date or a number of months is asked for. */
        List<Option> options();

        /** Whether several options may be chosen, or none. */
        boolean several();

        /** Whether it is about safety. */
        boolean safety();

        /** The rules that need it, at least one. */
        List<Reason> because();
    }

    /**
     * An answer to choose.
     *
     * <p>Not meant to be implemented by callers: methods may be added.
     */
    interface Option {

        /** The words by which people choose it. */
        String label();
    }
}
