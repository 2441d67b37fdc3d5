package io.nextmove.explain;

import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.source.Reason;
import java.util.List;
import java.util.Optional;

/**
 * Why a move is not recommended: the bars that hold it down, what keeps it out besides, and the rules that would propose
 * it. Never empty.
 *
 * @param move the move
 * @param title its name in plain words
 * @param status its status; empty where the answer says nothing of it
 * @param proposed whether a rule proposes it as things are
 * @param bars the bars on it, the strongest first
 * @param obstacles what keeps it out though a rule spoke for it, or whatever speaks for it
 * @param missing the rules that would propose it, each with what is not so; those for which that is
 *     enough first, and among them those with the least
 */
public record WhyNot(
        Move move,
        String title,
        Optional<Status> status,
        boolean proposed,
        List<Barring> bars,
        List<Obstacle> obstacles,
        List<Missing> missing) {

    /** Copies the lists. */
    public WhyNot {
        bars = List.copyOf(bars);
        obstacles = List.copyOf(obstacles);
        missing = List.copyOf(missing);
    }

    /**
     * A bar.
     *
     * @param status what it makes of the move
     * @param rule the rule that put it up
     * @param until what releases it; empty where nothing does
     */
    public record Barring(Status status, Reason rule, String until) {

        /** Redacted: which rules hold tells a story. */
        @Override
        public String toString() {
            return "Barring[redacted]";
        }
    }

    /** What keeps a move out other than a bar. */
    public enum Cause {
        /** A rule takes it out of the answer altogether. */
        TAKEN_OUT,
        /** A rule lets proposals of it fall: it was done, was declined or is not possible. */
        LEFT_OUT,
        /** A rule keeps this way in closed. */
        DOOR_CLOSED,
        /** This way in was offered and declined. */
        DOOR_DECLINED,
        /** Other ways in come first: two at a time. */
        TWO_AT_A_TIME,
        /** What would bring it is outweighed by another reading, or by where the window stands. */
        OUTWEIGHED
    }

    /**
     * What keeps a move out other than a bar.
     *
     * @param cause of what kind
     * @param text in plain words
     * @param rules the rules behind it; empty where the facts themselves are
     */
    public record Obstacle(Cause cause, String text, List<Reason> rules) {

        /** Copies the list. */
        public Obstacle {
            rules = List.copyOf(rules);
        }

        /** Redacted: which rules hold tells a story. */
        @Override
        public String toString() {
            return "Obstacle[redacted]";
        }
    }

    /**
     * A rule that would propose the move.
     *
     * @param rule the rule
     * @param unmet what would have to be so and is not, at least one
     * @param enough whether that alone would have the move proposed; where it is not, another reading or state comes first,
     *     two other ways in do, or an obstacle stands
     */
    public record Missing(Reason rule, List<Unmet> unmet, boolean enough) {

        /** Copies the list. */
        public Missing {
            unmet = List.copyOf(unmet);
        }

        /** Redacted: which rules hold tells a story. */
        @Override
        public String toString() {
            return "Missing[redacted]";
        }
    }

    /**
     * A condition that is not met.
     *
     * @param term as the rule has it
     * @param text in plain words
     * @param parts what of it is not met, where it is a word with parts of its own; may be empty
     */
    public record Unmet(String term, String text, List<Unmet> parts) {

        /** Copies the list. */
        public Unmet {
            parts = List.copyOf(parts);
        }

        /** Redacted: what is not so tells what is. */
        @Override
        public String toString() {
            return "Unmet[redacted]";
        }
    }

    /**
     * The same as lines of text. Of a move that is barred or taken out only what holds it down, so that nothing reads as a
     * way round; of any other one the three closest rules.
     */
    public String toText() {
        return WhyNotText.of(this);
    }

    /** Redacted: which rules hold tells a story. */
    @Override
    public String toString() {
        return "WhyNot[redacted]";
    }
}
