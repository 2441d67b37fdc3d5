package io.nextmove.explain;

import io.nextmove.judgment.Matter;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Status;
import io.nextmove.situation.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was decided, from what and by which rules, to be kept and to be verified later.
 *
 * <p>The digest of a situation is not a secret: whoever can guess the facts can try them. Protect a record as you would
 * the facts.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface DecisionRecord {

    /** The version of this form, currently 1. */
    int version();

    /** The day as of which the answer holds. */
    LocalDate asOf();

    /** The SHA-256 of the day and of the facts that were given, in lower-case hexadecimal digits. */
    String situation();

    /** The facts that were given, with their values, if the caller asked for them; otherwise empty. */
    List<Told> facts();

    /** The SHA-256 of the rules, in lower-case hexadecimal digits. */
    String ruleBook();

    /** The SHA-256 of the index of the source, in lower-case hexadecimal digits. */
    String sourceIndex();

    /**
     * The SHA-256 of all that a service set for the engine (wording, numbers, rules that it left out, its own rules), in lower-case
     * hexadecimal digits; empty if it set nothing.
     */
    Optional<String> house();

    /** The five judgments, in the order in which they are settled. */
    List<Judged> judgments();

    /** Every move of the answer with its status, in the order of the answer. */
    List<Decided> moves();

    /** The missteps, in the order of the answer. */
    List<Misstep> missteps();

    /** The notices, in the order of the answer. */
    List<Notice> notices();

    /** The rules that held, in the order of the rule book. */
    List<Fired> rules();

    /**
     * A fact that was given.
     *
     * <p>Not meant to be implemented by callers: methods may be added.
     */
    interface Told {

        /** The fact. */
        Fact<?> fact();

        /** Its value as text. */
        String value();
    }

    /**
     * A judgment.
     *
     * <p>Not meant to be implemented by callers: methods may be added.
     */
    interface Judged {

        /** What it is about. */
        Matter matter();

        /** The judgment. */
        Enum<?> value();
    }

    /**
     * A move with its status.
     *
     * <p>Not meant to be implemented by callers: methods may be added.
     */
    interface Decided {

        /** The move. */
        Move move();

        /** Its status. */
        Status status();
    }

    /**
     * A rule that held.
     *
     * <p>Not meant to be implemented by callers: methods may be added.
     */
    interface Fired {

        /** The id of its row in the guideline. */
        String row();

        /** The rule as a sentence. */
        String rule();
    }
}
