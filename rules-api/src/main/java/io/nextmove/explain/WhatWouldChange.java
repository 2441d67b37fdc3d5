package io.nextmove.explain;

import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.situation.Fact;
import java.util.List;
import java.util.Optional;

/**
 * On which facts the status of a move depends: the smallest sets of facts with whose other values it would be another
 * one, each found and verified by evaluating it.
 *
 * <p>Most facts are what they are. A setting that is not {@linkplain Setting#actionable() actionable} says on what the
 * answer depends, and is never a thing to do or to answer differently.
 *
 * @param move the move
 * @param title its name in plain words
 * @param status its status as things are; empty where the answer says nothing of it
 * @param alternatives sets of one fact; where there are none, sets of two; empty where two facts do not change it
 */
public record WhatWouldChange(Move move, String title, Optional<Status> status, List<Alternative> alternatives) {

    /** Copies the list. */
    public WhatWouldChange {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * Other values of one or two facts, and what they come to.
     *
     * @param settings one value of each fact
     * @param becomes the status then; empty where the answer would say nothing of the move
     */
    public record Alternative(List<Setting> settings, Optional<Status> becomes) {

        /** Copies the list. */
        public Alternative {
            settings = List.copyOf(settings);
        }

        /** Whether each of its facts is the asker's to act on. */
        public boolean actionable() {
            return settings.stream().allMatch(Setting::actionable);
        }

        /** Redacted: it is as private as the facts. */
        @Override
        public String toString() {
            return "Alternative[redacted]";
        }
    }

    /**
     * Another value of a fact.
     *
     * @param fact the fact
     * @param value the other value, of the type that the fact has
     * @param actionable whether it is the asker's to act on, here
     * @param reason why it is, or why it is not
     */
    public record Setting(Fact<?> fact, Object value, boolean actionable, String reason) {

        /** Redacted: it is as private as the facts. */
        @Override
        public String toString() {
            return "Setting[redacted]";
        }
    }

    /** The same as lines of text; of facts that are what they are, only that the answer depends on them. */
    public String toText() {
        return ChangeText.of(this);
    }

    /** Redacted: it is as private as the facts. */
    @Override
    public String toString() {
        return "WhatWouldChange[redacted]";
    }
}
