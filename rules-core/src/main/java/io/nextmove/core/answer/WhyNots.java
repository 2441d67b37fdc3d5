package io.nextmove.core.answer;

import io.nextmove.core.text.AnswerTexts;
import io.nextmove.explain.WhyNot;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.source.Reason;
import java.util.List;
import java.util.Optional;

/** Makes explanations of why a move is not recommended. */
public final class WhyNots {

    private WhyNots() {}

    /** Why a move is not recommended. */
    public static WhyNot whyNot(
            Move move,
            String title,
            Optional<Status> status,
            boolean proposed,
            List<WhyNot.Barring> bars,
            List<WhyNot.Obstacle> obstacles,
            List<WhyNot.Missing> missing,
            AnswerTexts texts) {
        return new WhyNotData(move, title, status, proposed, bars, obstacles, missing, texts);
    }

    /** A bar on a move. */
    public static WhyNot.Barring barring(Status status, Reason rule, String until) {
        return new BarringData(status, rule, until);
    }

    /** Something other than a bar that keeps a move out. */
    public static WhyNot.Obstacle obstacle(WhyNot.Cause cause, String text, List<Reason> rules) {
        return new ObstacleData(cause, text, rules);
    }

    /** A rule that would propose the move. */
    public static WhyNot.Missing missing(Reason rule, List<WhyNot.Unmet> unmet, boolean enough) {
        return new MissingData(rule, unmet, enough);
    }

    /** A condition that is not met. */
    public static WhyNot.Unmet unmet(String term, String text, List<WhyNot.Unmet> parts) {
        return new UnmetData(term, text, parts);
    }

    private record WhyNotData(
            Move move,
            String title,
            Optional<Status> status,
            boolean proposed,
            List<Barring> bars,
            List<Obstacle> obstacles,
            List<Missing> missing,
            AnswerTexts texts)
            implements WhyNot {

        WhyNotData {
            bars = List.copyOf(bars);
            obstacles = List.copyOf(obstacles);
            missing = List.copyOf(missing);
        }

        @Override
        public String toText() {
            return WhyNotText.of(this, texts);
        }

        @Override
        public String toString() {
            return "WhyNot[redacted]";
        }
    }

    private record BarringData(Status status, Reason rule, String until) implements WhyNot.Barring {

        @Override
        public String toString() {
            return "Barring[redacted]";
        }
    }

    private record ObstacleData(WhyNot.Cause cause, String text, List<Reason> rules) implements WhyNot.Obstacle {

        ObstacleData {
            rules = List.copyOf(rules);
        }

        @Override
        public String toString() {
            return "Obstacle[redacted]";
        }
    }

    private record MissingData(Reason rule, List<WhyNot.Unmet> unmet, boolean enough) implements WhyNot.Missing {

        MissingData {
            unmet = List.copyOf(unmet);
        }

        @Override
        public String toString() {
            return "Missing[redacted]";
        }
    }

    private record UnmetData(String term, String text, List<WhyNot.Unmet> parts) implements WhyNot.Unmet {

        UnmetData {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return "Unmet[redacted]";
        }
    }
}
