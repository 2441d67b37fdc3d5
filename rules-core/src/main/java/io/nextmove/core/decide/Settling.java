package io.nextmove.core.decide;

import io.nextmove.core.book.Rule;
import io.nextmove.core.say.Read;
import io.nextmove.core.say.Says;
import io.nextmove.core.words.Ground;
import io.nextmove.core.words.ReadingSettled;
import io.nextmove.core.words.Row;
import io.nextmove.core.words.RowSign;
import io.nextmove.core.words.SignsSettled;
import io.nextmove.core.words.StatementKind;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.Confidence;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Move;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which judgment outweighs which. Each order stands here once; rules only state what they see. */
public final class Settling {
    /** The order in which states of abuse outweigh each other. */
    public static final List<AbuseState> ABUSE = List.of(
            AbuseState.PRESENT,
            AbuseState.SUSPECTED,
            AbuseState.PAST,
            AbuseState.UNKNOWN,
            AbuseState.UNSURE,
            AbuseState.ABSENT);
    /** The order in which states of departure outweigh each other. */
    public static final List<DepartureState> DEPARTURE = List.of(
            DepartureState.GONE, DepartureState.POSSIBLY_GONE, DepartureState.UNKNOWN, DepartureState.NOT_GONE);
    /** The order in which states of the asking outweigh each other. */
    public static final List<AskingState> ASKING = List.of(
            AskingState.AGREED,
            AskingState.UNDECIDED,
            AskingState.NOT_ASKED,
            AskingState.STOPPED,
            AskingState.REPEATED_NO,
            AskingState.EARLY_NO,
            AskingState.UNKNOWN);
    /** The order in which states of the window outweigh each other. */
    public static final List<TimelineState> TIMELINE = List.of(
            TimelineState.SUSPENDED,
            TimelineState.NO_WINDOW,
            TimelineState.NOT_STARTED,
            TimelineState.CONFLICTED,
            TimelineState.OPEN_MOVEMENT,
            TimelineState.OVER_MOVEMENT,
            TimelineState.OPEN_UNASSESSED,
            TimelineState.OVER_UNASSESSED,
            TimelineState.OPEN_NO_MOVEMENT,
            TimelineState.OVER_FLAT,
            TimelineState.OVER_WARM,
            TimelineState.OVER_WARMTH_UNKNOWN);

    private Settling() {}

    /** Settles abuse, departure, asking, the rows and the planned sentences. */
    public static SignsSettled signs(Says says) {
        return new SignsSettled(
                first(ABUSE, says.abuse()),
                first(DEPARTURE, says.departure()),
                first(ASKING, says.asking()),
                row(says, Row.REASON),
                row(says, Row.TREATMENT),
                row(says, Row.CALM),
                row(says, Row.BENEATH),
                kinds(says));
    }

    /** Settles the window. */
    public static TimelineState timeline(Says says) {
        return first(TIMELINE, says.timeline());
    }

    private static <V extends Enum<V>> V first(List<V> order, Map<V, List<Rule>> said) {
        for (V value : order) {
            if (said.containsKey(value)) {
                return value;
            }
        }
        throw new IllegalStateException("no rule settles the judgment; the rule book is incomplete");
    }

    private static RowSign row(Says says, Row row) {
        if (says.row(row, RowSign.RED) != null) {
            return RowSign.RED;
        }
        return says.row(row, RowSign.REACH) != null ? RowSign.REACH : RowSign.UNMEASURED;
    }

    private static Set<StatementKind> kinds(Says says) {
        if (says.statements().isEmpty()) {
            return Set.of();
        }
        return Collections.unmodifiableSet(EnumSet.copyOf(says.statements().values()));
    }

    /** The readings that stand, the deciding one first, and what they come to. */
    public record Standing(ReadingSettled settled, List<Read> reads) {}

    /**
     * Settles the reading: the first ground that holds, then the corrections in their order, each on the result so far.
     * A correction that replaces the reading lets what came with it fall.
     */
    public static Standing reading(Says says) {
        Map<Ground, Read> byGround = new EnumMap<>(Ground.class);
        for (Read read : says.readings()) {
            byGround.put(read.ground(), read);
        }
        List<Read> standing = new ArrayList<>(2);
        RefusalReading value = RefusalReading.INSUFFICIENT;
        Confidence confidence = Confidence.PROVISIONAL;
        for (Read read : byGround.values()) {
            if (!read.ground().corrects()) {
                if (standing.isEmpty()) {
                    standing.add(read);
                    value = read.value();
                    confidence = read.confidence();
                }
            } else if (corrects(read.ground(), value)) {
                if (read.ground().replaces()) {
                    standing.clear();
                    value = read.value();
                    confidence = read.confidence();
                } else if (value == RefusalReading.REACHABLE) {
                    value = read.value();
                    confidence = read.confidence();
                } else if (confidence == Confidence.FIRM) {
                    confidence = Confidence.PROVISIONAL;
                }
                standing.add(read);
            }
        }
        if (standing.isEmpty()) {
            throw new IllegalStateException("no rule settles the reading; the rule book is incomplete");
        }
        Read first = standing.get(0);
        return new Standing(
                new ReadingSettled(
                        value,
                        first.ground(),
                        value == RefusalReading.RED_FLAG ? first.basis() : Optional.empty(),
                        confidence),
                standing);
    }

    /** Whether a correction touches a reading of that value. */
    public static boolean corrects(Ground correction, RefusalReading value) {
        boolean reachable = value == RefusalReading.REACHABLE || value == RefusalReading.REACHABLE_PROVISIONAL;
        return switch (correction) {
            case ACTS_NOT_TOLD -> value == RefusalReading.REACHABLE;
            case SAFETY_OPEN -> value != RefusalReading.WITHHELD;
            case SOMETHING_BENEATH -> reachable;
            default -> value != RefusalReading.RED_FLAG && value != RefusalReading.WITHHELD;
        };
    }

    /** Proposes what comes with the readings and the state of the window that stand. */
    public static void propose(Says says, Standing standing, TimelineState timeline) {
        for (Read read : standing.reads()) {
            for (Move move : read.moves()) {
                says.proposal().propose(move, read.rule());
            }
        }
        for (Move move : says.movesOf(timeline)) {
            says.proposal().propose(move, says.timeline().get(timeline).get(0));
        }
    }
}
