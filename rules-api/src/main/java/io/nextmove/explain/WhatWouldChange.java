package io.nextmove.explain;

import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.situation.Fact;
import java.util.List;
import java.util.Optional;

/**
 * The facts on which the status of a move depends: the smallest sets of facts that, with other values, would change it.
 * Each set was found and verified by evaluating it.
 *
 * <p>Most facts are simply what they are. A setting that is not {@linkplain Setting#actionable() actionable} shows what
 * the answer depends on, and is never something to do or to answer differently.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface WhatWouldChange {

    /** The move. */
    Move move();

    /** Its name in plain words. */
    String title();

    /** Its status as things are; empty if the answer does not list it. */
    Optional<Status> status();

    /** Sets of one fact; if there are none, sets of two; empty if no two facts change the status. */
    List<Alternative> alternatives();

    /** The same as lines of text; of a fact that is not actionable they say only that the answer depends on it. */
    String toText();

    /**
     * Other values for one or two facts, and the status that follows.
     *
     * <p>Not meant to be implemented by callers: methods may be added.
     */
    interface Alternative {

        /** One other value for each fact, at least one setting. */
        List<Setting> settings();

        /** The status that follows; empty if the answer would not list the move. */
        Optional<Status> becomes();

        /** Whether the asker can act on every one of the facts. */
        default boolean actionable() {
            return settings().stream().allMatch(Setting::actionable);
        }
    }

    /**
     * Another value for a fact.
     *
     * <p>Not meant to be implemented by callers: methods may be added.
     */
    interface Setting {

        /** The fact. */
        Fact<?> fact();

        /** The other value, of the type of the fact. */
        Object value();

        /** Whether the asker can act on it, in this situation. */
        boolean actionable();

        /** Why they can, or why they cannot. */
        String reason();
    }
}
