package io.nextmove.core.answer;

import io.nextmove.explain.Comparison;
import io.nextmove.judgment.Matter;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.source.Reason;
import java.util.List;
import java.util.Optional;

/** Makes comparisons of two answers. */
public final class Comparisons {

    private Comparisons() {}

    /** What changed from one answer to another. */
    public static Comparison comparison(
            String first,
            List<Comparison.Change> withdrawn,
            List<Comparison.Change> barred,
            List<Comparison.Change> recommended,
            List<Comparison.Change> lifted,
            List<Comparison.Turn> judgments) {
        return new ComparisonData(first, withdrawn, barred, recommended, lifted, judgments);
    }

    /** A move whose status changed. */
    public static Comparison.Change change(
            Move move,
            String title,
            Optional<Status> before,
            Optional<Status> after,
            String why,
            List<Reason> because) {
        return new ChangeData(move, title, before, after, why, because);
    }

    /** A judgment that is different now. */
    public static Comparison.Turn turn(Matter matter, Enum<?> before, Enum<?> after) {
        return new TurnData(matter, before, after);
    }

    private record ComparisonData(
            String first,
            List<Change> withdrawn,
            List<Change> barred,
            List<Change> recommended,
            List<Change> lifted,
            List<Turn> judgments)
            implements Comparison {

        ComparisonData {
            withdrawn = List.copyOf(withdrawn);
            barred = List.copyOf(barred);
            recommended = List.copyOf(recommended);
            lifted = List.copyOf(lifted);
            judgments = List.copyOf(judgments);
        }

        @Override
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
            return out.isEmpty() ? "Nothing changed.\n" : out.toString();
        }

        private static void changes(StringBuilder out, String heading, List<Change> changes) {
            if (!changes.isEmpty()) {
                out.append(heading).append('\n');
                for (Change change : changes) {
                    out.append("  ")
                            .append(change.title())
                            .append(": ")
                            .append(change.why())
                            .append('\n');
                }
            }
        }

        @Override
        public String toString() {
            return "Comparison[redacted]";
        }
    }

    private record ChangeData(
            Move move, String title, Optional<Status> before, Optional<Status> after, String why, List<Reason> because)
            implements Comparison.Change {

        ChangeData {
            because = List.copyOf(because);
        }

        @Override
        public String toString() {
            return "Change[redacted]";
        }
    }

    private record TurnData(Matter matter, Enum<?> before, Enum<?> after) implements Comparison.Turn {

        @Override
        public String toString() {
            return "Turn[redacted]";
        }
    }
}
