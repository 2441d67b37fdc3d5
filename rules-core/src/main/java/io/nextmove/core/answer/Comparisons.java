package io.nextmove.core.answer;

import io.nextmove.core.text.AnswerTexts;
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
            List<Comparison.Turn> judgments,
            AnswerTexts texts) {
        return new ComparisonData(first, withdrawn, barred, recommended, lifted, judgments, texts);
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
            List<Turn> judgments,
            AnswerTexts texts)
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
            changes(out, texts.text("explain.WITHDRAWN"), withdrawn);
            changes(out, texts.text("explain.BARRED"), barred);
            changes(out, texts.text("explain.NEW"), recommended);
            changes(out, texts.text("explain.LIFTED"), lifted);
            for (Turn turn : judgments) {
                out.append(texts.name(turn.matter())).append(": ");
                out.append(texts.text("explain.TURN", texts.name(turn.before()), texts.name(turn.after())))
                        .append('\n');
            }
            return out.isEmpty() ? texts.text("explain.SAME") + "\n" : out.toString();
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
