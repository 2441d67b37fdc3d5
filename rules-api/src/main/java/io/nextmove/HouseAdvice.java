package io.nextmove;

import io.nextmove.move.Status;
import io.nextmove.source.Reason;
import java.util.List;

/**
 * What a service's own rules add to an answer. Where they bar moves of the library, that stands with those moves.
 *
 * @param steps its own steps that its rules recommend, in the order of the rules
 * @param notes its own notices, in the order of the rules
 */
public record HouseAdvice(List<Step> steps, List<Note> notes) {
    /** Nothing added. */
    public static final HouseAdvice NONE = new HouseAdvice(List.of(), List.of());

    /** What was added. */
    public HouseAdvice {
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return steps.isEmpty() && notes.isEmpty();
    }

    @Override
    public String toString() {
        return "HouseAdvice[redacted]";
    }

    /**
     * A step of the service.
     *
     * @param id its name in the service's file
     * @param status whether it is recommended, or held, deferred or excluded by a bar; only a recommended one is shown
     * @param text what to do, in plain words
     * @param because the rules that recommend it, or else the bars on it, the strongest first; at least one
     */
    public record Step(String id, Status status, String text, List<Reason> because) {
        /** A step. */
        public Step {
            because = List.copyOf(because);
        }

        /** Whether it is recommended. */
        public boolean recommended() {
            return status == Status.RECOMMENDED;
        }

        @Override
        public String toString() {
            return "Step[redacted]";
        }
    }

    /**
     * A notice of the service.
     *
     * @param id its name in the service's file
     * @param text its text, in plain words
     * @param because the rules that attach it, at least one
     */
    public record Note(String id, String text, List<Reason> because) {
        /** A notice. */
        public Note {
            because = List.copyOf(because);
        }

        @Override
        public String toString() {
            return "Note[redacted]";
        }
    }
}
