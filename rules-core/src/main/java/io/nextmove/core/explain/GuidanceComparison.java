package io.nextmove.core.explain;

import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Guidance;
import io.nextmove.core.answer.Comparisons;
import io.nextmove.core.text.AnswerTexts;
import io.nextmove.explain.Comparison;
import io.nextmove.explain.Comparison.Change;
import io.nextmove.explain.Comparison.Turn;
import io.nextmove.explain.WhyNot;
import io.nextmove.judgment.Matter;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Status;
import io.nextmove.source.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Compares two answers. */
final class GuidanceComparison {
    private final Guidance before;
    private final Guidance after;
    private final Function<Move, Optional<WhyNot>> whyNotNow;
    private final AnswerTexts texts;

    GuidanceComparison(Guidance before, Guidance after, Function<Move, Optional<WhyNot>> whyNotNow, AnswerTexts texts) {
        this.before = before;
        this.after = after;
        this.whyNotNow = whyNotNow;
        this.texts = texts;
    }

    Comparison comparison() {
        List<Change> withdrawn = new ArrayList<>();
        List<Change> barred = new ArrayList<>();
        List<Change> recommended = new ArrayList<>();
        List<Change> lifted = new ArrayList<>();
        for (Move move : inTheirOrder()) {
            Optional<Status> was = before.move(move).map(AdvisedMove::status);
            Optional<Status> is = after.move(move).map(AdvisedMove::status);
            if (was.equals(is)) {
                continue;
            }
            Change change = change(move, was, is);
            if (was.equals(Optional.of(Status.RECOMMENDED))) {
                withdrawn.add(change);
            } else if (is.equals(Optional.of(Status.RECOMMENDED))) {
                recommended.add(change);
            } else {
                (is.isPresent() ? barred : lifted).add(change);
            }
        }
        List<Turn> judgments = new ArrayList<>();
        for (Matter matter : Matter.values()) {
            Enum<?> was = matter.in(before.judgments()).value();
            Enum<?> is = matter.in(after.judgments()).value();
            if (was != is) {
                judgments.add(Comparisons.turn(matter, was, is));
            }
        }
        Comparison changed = Comparisons.comparison("", withdrawn, barred, recommended, lifted, judgments, texts);
        return changed.isEmpty()
                ? changed
                : Comparisons.comparison(deviceSentence(), withdrawn, barred, recommended, lifted, judgments, texts);
    }

    private String deviceSentence() {
        return after.notices().stream()
                .filter(n -> n.notice() == Notice.CHECK_DEVICE_PRIVACY)
                .map(AttachedNotice::text)
                .findFirst()
                .orElse("");
    }

    /** Moves by their place in the later answer, then by that in the earlier one, then the rest. */
    private List<Move> inTheirOrder() {
        List<Move> moves = new ArrayList<>(List.of(Move.values()));
        moves.sort(Comparator.comparingInt((Move m) -> rank(after, m)).thenComparingInt(m -> rank(before, m)));
        return moves;
    }

    private static int rank(Guidance guidance, Move move) {
        return guidance.move(move).map(AdvisedMove::rank).orElse(Move.values().length);
    }

    private Change change(Move move, Optional<Status> was, Optional<Status> is) {
        List<Reason> because = after.move(move).map(AdvisedMove::because).orElse(List.of());
        String why = because.isEmpty()
                ? notProposed(move)
                : texts.text("explain.BECAUSE", because.get(0).rule());
        return Comparisons.change(move, texts.text("move." + move + ".name"), was, is, why, because);
    }

    private String notProposed(Move move) {
        WhyNot whyNot = whyNotNow.apply(move).orElseThrow();
        if (!whyNot.obstacles().isEmpty()) {
            WhyNot.Obstacle obstacle = whyNot.obstacles().get(0);
            return obstacle.rules().isEmpty()
                    ? obstacle.text()
                    : texts.text("explain.BECAUSE", obstacle.rules().get(0).rule());
        }
        return texts.text("explain.NOT_CALLED_FOR");
    }
}
