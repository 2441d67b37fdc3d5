package io.nextmove.core.decide;

import io.nextmove.core.catalog.Rule;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.findings.StatedReading;
import io.nextmove.core.language.Indication;
import io.nextmove.core.language.Possible;
import io.nextmove.core.language.Reading;
import io.nextmove.core.language.ReadingBasis;
import io.nextmove.core.language.Signs;
import io.nextmove.core.language.TruthValue;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.Confidence;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.Sign;
import io.nextmove.judgment.TimelineState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which judgment outweighs which. Each order stands here once; rules only state what they see. While facts are open, a
 * judgment has several possible values; without open facts it has one.
 */
public final class ConflictResolution {
    /** The order in which states of abuse outweigh each other. */
    public static final List<AbuseState> ABUSE = List.of(
            AbuseState.PRESENT,
            AbuseState.SUSPECTED,
            AbuseState.PAST,
            AbuseState.UNSURE,
            AbuseState.UNKNOWN,
            AbuseState.ABSENT);
    /** The order in which states of departure outweigh each other. */
    public static final List<DepartureState> DEPARTURE =
            List.of(DepartureState.GONE, DepartureState.POSSIBLY_GONE, DepartureState.UNKNOWN, DepartureState.NOT_GONE);
    /** The order in which states of the asking outweigh each other. */
    public static final List<AskingState> ASKING = List.of(
            AskingState.UNDECIDED,
            AskingState.AGREED,
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

    private ConflictResolution() {}

    /** Settles abuse, departure, asking, the four signs and the planned sentences. */
    public static Signs signs(Findings findings) {
        return new Signs(
                first(ABUSE, findings.abuse(), findings),
                first(DEPARTURE, findings.departure(), findings),
                first(ASKING, findings.asking(), findings),
                sign(findings, Sign.REASON),
                sign(findings, Sign.TREATMENT),
                sign(findings, Sign.CALM),
                sign(findings, Sign.BENEATH),
                findings.statementKinds());
    }

    /** Settles the window. */
    public static Possible<TimelineState> timeline(Findings findings) {
        return first(TIMELINE, findings.timeline(), findings);
    }

    /** The first value in the order that a rule states; with open rules, all up to the first one that surely holds. */
    private static <V extends Enum<V>> Possible<V> first(List<V> order, Map<V, List<Rule>> stated, Findings findings) {
        Set<V> possible = null;
        for (V value : order) {
            TruthValue holds = findings.any(stated.getOrDefault(value, List.of()));
            if (holds == TruthValue.YES && possible == null) {
                return Possible.only(value);
            }
            if (holds.possible()) {
                possible = possible == null ? new LinkedHashSet<>() : possible;
                possible.add(value);
            }
            if (holds == TruthValue.YES) {
                break;
            }
        }
        if (possible == null) {
            throw new IllegalStateException("no rule settles the judgment; the rule catalog is incomplete");
        }
        return Possible.of(possible);
    }

    private static Possible<Indication> sign(Findings findings, Sign sign) {
        TruthValue red = findings.any(findings.indications(sign, Indication.RED_FLAG));
        TruthValue reachable = findings.any(findings.indications(sign, Indication.REACHABLE));
        if (red == TruthValue.YES) {
            return Possible.only(Indication.RED_FLAG);
        }
        if (red == TruthValue.NO && reachable != TruthValue.OPEN) {
            return Possible.only(reachable == TruthValue.YES ? Indication.REACHABLE : Indication.UNMEASURED);
        }
        Set<Indication> possible = new LinkedHashSet<>();
        if (red.possible()) {
            possible.add(Indication.RED_FLAG);
        }
        if (reachable.possible()) {
            possible.add(Indication.REACHABLE);
        }
        if (reachable != TruthValue.YES) {
            possible.add(Indication.UNMEASURED);
        }
        return Possible.of(possible);
    }

    /**
     * Settles the reading: the first basis that holds, then the corrections in their order, each on the result so far. A
     * correction that replaces the reading drops what came with it.
     *
     * @return the possible outcomes; one if nothing is open
     */
    public static List<ReadingOutcome> reading(Findings findings) {
        Map<ReadingBasis, List<StatedReading>> byBasis = new EnumMap<>(ReadingBasis.class);
        for (StatedReading stated : findings.readings()) {
            byBasis.computeIfAbsent(stated.basis(), b -> new ArrayList<>(1)).add(stated);
        }
        Set<ReadingOutcome> outcomes = new LinkedHashSet<>(2);
        boolean decided = false;
        for (Map.Entry<ReadingBasis, List<StatedReading>> entry : byBasis.entrySet()) {
            TruthValue any = TruthValue.NO;
            for (StatedReading stated : entry.getValue()) {
                any = any.or(findings.truth(stated.rule()));
            }
            if (entry.getKey().corrects()) {
                outcomes = corrected(outcomes, entry.getValue(), any);
            } else if (!decided) {
                for (StatedReading stated : entry.getValue()) {
                    outcomes.add(
                            new ReadingOutcome(stated.value(), stated.confidence(), stated.redFlag(), List.of(stated)));
                }
                decided = any == TruthValue.YES;
            }
        }
        if (outcomes.isEmpty()) {
            throw new IllegalStateException("no rule settles the reading; the rule catalog is incomplete");
        }
        return List.copyOf(outcomes);
    }

    private static Set<ReadingOutcome> corrected(
            Set<ReadingOutcome> before, List<StatedReading> corrections, TruthValue any) {
        Set<ReadingOutcome> after = new LinkedHashSet<>(any == TruthValue.YES ? Set.of() : before);
        for (ReadingOutcome outcome : before) {
            for (StatedReading correction : corrections) {
                after.add(corrected(outcome, correction));
            }
        }
        return after;
    }

    private static ReadingOutcome corrected(ReadingOutcome outcome, StatedReading correction) {
        RefusalReading value = outcome.value();
        if (!corrects(correction.basis(), value)) {
            return outcome;
        }
        if (correction.basis().replaces()) {
            return new ReadingOutcome(
                    correction.value(), correction.confidence(), correction.redFlag(), List.of(correction));
        }
        List<StatedReading> both = new ArrayList<>(outcome.stated());
        both.add(correction);
        if (value == RefusalReading.REACHABLE
                || value == RefusalReading.REACHABLE_PROVISIONAL && correction.basis() == ReadingBasis.SAFETY_OPEN) {
            return new ReadingOutcome(correction.value(), correction.confidence(), outcome.redFlag(), both);
        }
        Confidence capped = outcome.confidence() == Confidence.FIRM ? Confidence.PROVISIONAL : outcome.confidence();
        return new ReadingOutcome(value, capped, outcome.redFlag(), both);
    }

    /** Whether a correction touches a reading of that value. */
    private static boolean corrects(ReadingBasis correction, RefusalReading value) {
        boolean reachable = value == RefusalReading.REACHABLE || value == RefusalReading.REACHABLE_PROVISIONAL;
        return switch (correction) {
            case ACTS_NOT_TOLD -> value == RefusalReading.REACHABLE;
            case SAFETY_OPEN -> value != RefusalReading.WITHHELD;
            case SOMETHING_BENEATH -> reachable;
            default -> value != RefusalReading.RED_FLAG && value != RefusalReading.WITHHELD;
        };
    }

    /** The values and bases of possible outcomes, for the phases that follow. */
    public static Reading values(List<ReadingOutcome> outcomes) {
        ReadingOutcome first = outcomes.get(0);
        if (outcomes.size() == 1) {
            return new Reading(Possible.only(first.value()), Possible.only(first.basis()));
        }
        Set<RefusalReading> values = EnumSet.noneOf(RefusalReading.class);
        Set<ReadingBasis> bases = EnumSet.noneOf(ReadingBasis.class);
        for (ReadingOutcome outcome : outcomes) {
            values.add(outcome.value());
            bases.add(outcome.basis());
        }
        return new Reading(Possible.of(Collections.unmodifiableSet(values)), Possible.of(bases));
    }
}
