package io.nextmove.explain;

import io.nextmove.judgment.Matter;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.source.Reason;
import java.util.List;
import java.util.Optional;

/**
 * What changed from an earlier answer to a later one, in the order in which it is to be told: what has to be said first,
 * then what is withdrawn, then what is barred, then what is new.
 *
 * @param first the sentence on the device, where the later answer begins with it and anything changed; else empty
 * @param withdrawn recommended before and not now
 * @param barred barred now in a way that it was not before, and not among the withdrawn
 * @param recommended recommended now and not before
 * @param lifted barred before, and no longer in the answer
 * @param judgments judgments that are others now
 */
public record Comparison(
        String first,
        List<Change> withdrawn,
        List<Change> barred,
        List<Change> recommended,
        List<Change> lifted,
        List<Turn> judgments) {

    /** Copies the lists. */
    public Comparison {
        withdrawn = List.copyOf(withdrawn);
        barred = List.copyOf(barred);
        recommended = List.copyOf(recommended);
        lifted = List.copyOf(lifted);
        judgments = List.copyOf(judgments);
    }

    /**
     * A move whose status changed.
     *
     * @param move the move
     * @param title its name in plain words
     * @param before its status before; empty where the answer said nothing of it
     * @param after its status now; empty where the answer says nothing of it
     * @param why one sentence
     * @param because the rules behind it as it is now; empty where no rule speaks of the move
     */
    public record Change(
            Move move, String title, Optional<Status> before, Optional<Status> after, String why, List<Reason> because) {

        /** Copies the list. */
        public Change {
            because = List.copyOf(because);
        }

        /** Redacted: an answer is as private as the facts. */
        @Override
        public String toString() {
            return "Change[redacted]";
        }
    }

    /**
     * A judgment that is another now.
     *
     * @param matter what it is about
     * @param before what it was
     * @param after what it is
     */
    public record Turn(Matter matter, Enum<?> before, Enum<?> after) {

        /** Redacted: a judgment is as private as the facts. */
        @Override
        public String toString() {
            return "Turn[redacted]";
        }
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return withdrawn.isEmpty()
                && barred.isEmpty()
                && recommended.isEmpty()
                && lifted.isEmpty()
                && judgments.isEmpty();
    }

    /** The same as lines of text, in the order in which it is to be told. */
    public String toText() {
        StringBuilder out = new StringBuilder();
        if (!first.isEmpty()) {
            out.append(first).append('\n');
        }
        changes(out, "Withdrawn", withdrawn);
        changes(out, "Not for now", barred);
        changes(out, "New", recommended);
        changes(out, "No longer spoken of", lifted);
        for (Turn turn : judgments) {
            out.append(WhyText.words(turn.matter())).append(": ").append(WhyText.words(turn.before()));
            out.append(" before, ").append(WhyText.words(turn.after())).append(" now\n");
        }
        return out.length() == 0 ? "Nothing changed.\n" : out.toString();
    }

    private static void changes(StringBuilder out, String heading, List<Change> changes) {
        if (!changes.isEmpty()) {
            out.append(heading).append('\n');
            for (Change change : changes) {
                out.append("  ").append(change.title()).append(": ").append(change.why()).append('\n');
            }
        }
    }

    /** Redacted: an answer is as private as the facts. */
    @Override
    public String toString() {
        return "Comparison[redacted]";
    }
}
