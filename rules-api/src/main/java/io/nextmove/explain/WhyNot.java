package io.nextmove.explain;

import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.source.Reason;
import java.util.List;
import java.util.Optional;

/**
 * Why a move is not recommended: the bars on it, what else keeps it out, and the rules that would propose it. At least
 * one of the three lists has an entry.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface WhyNot {

    /** The move. */
    Move move();

    /** Its name in plain words. */
    String title();

    /** Its status; empty if the answer does not list the move. */
    Optional<Status> status();

    /** Whether a rule proposes it as things are. */
    boolean proposed();

    /** The bars on it, the strongest first. */
    List<Barring> bars();

    /** What else keeps it out, even though a rule may propose it. */
    List<Obstacle> obstacles();

    /**
     * The rules that would propose it, each with the conditions that are not met. Those for which meeting them is enough
     * come first, and among these the ones with the fewest.
     */
    List<Missing> missing();

    /**
     * The same as lines of text. If the move is barred or taken out, they say only what keeps it out, so that nothing
     * reads as a way around; otherwise they give the three closest rules.
     */
    String toText();

    /**
     * A bar on a move.
     *
     * <p>Not meant to be implemented by callers: methods may be added.
     */
    interface Barring {

        /** The status that it gives the move. */
        Status status();

        /** The rule that set it. */
        Reason rule();

        /** What releases it, as a clause; empty if nothing does. */
        String until();
    }

    /** What other than a bar keeps a move out. */
    enum Cause {
        /** A rule takes it out of the answer altogether. */
        TAKEN_OUT,
        /** A rule drops every proposal of it: it was done, was declined or is not possible. */
        LEFT_OUT,
        /** A rule keeps this door closed. */
        DOOR_CLOSED,
        /** This door was offered and declined. */
        DOOR_DECLINED,
        /** Other doors come first: two at a time. */
        TWO_AT_A_TIME,
        /** What would bring it is outweighed by another reading, or by the state of the window. */
        OUTWEIGHED
    }

    /**
     * Something other than a bar that keeps a move out.
     *
     * <p>Not meant to be implemented by callers: methods may be added.
     */
    interface Obstacle {

        /** What kind of obstacle it is. */
        Cause cause();

        /** The obstacle in plain words. */
        String text();

        /** The rules behind it; empty if it follows from the facts alone. */
        List<Reason> rules();
    }

    /**
     * A rule that would propose the move.
     *
     * <p>Not meant to be implemented by callers: methods may be added.
     */
    interface Missing {

        /** The rule. */
        Reason rule();

        /** Its conditions that are not met, at least one. */
        List<Unmet> unmet();

        /**
         * Whether meeting them would be enough for the move to be proposed. If not, another reading or state comes first,
         * two other doors do, or an obstacle remains.
         */
        boolean enough();
    }

    /**
     * A condition that is not met.
     *
     * <p>Not meant to be implemented by callers: methods may be added.
     */
    interface Unmet {

        /** The condition as the rule states it. */
        String term();

        /** The condition in plain words. */
        String text();

        /** The parts of it that are not met, if it has parts; may be empty. */
        List<Unmet> parts();
    }
}
