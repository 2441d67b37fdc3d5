package io.nextmove.reference;

import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.Confidence;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.situation.Answer;
import io.nextmove.situation.CalmResponse;
import io.nextmove.situation.ContemptPattern;
import io.nextmove.situation.Count;
import io.nextmove.situation.RefusalManner;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Situation;
import io.nextmove.situation.WhyOutcome;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Section 4: is it a red flag? Four rows, then the first judgment that holds, then the corrections. */
final class RefusalRows {
    private enum Cell {
        REACH,
        RED,
        UNMEASURED
    }

    private static final EnumSet<RefusalReason> NO_REACH = EnumSet.of(
            RefusalReason.NONE_GIVEN,
            RefusalReason.SHIFTING_EXCUSES,
            RefusalReason.NOTHING_IS_WRONG,
            RefusalReason.ASKER_IS_THE_PROBLEM,
            RefusalReason.INFIDELITY,
            RefusalReason.LEVERAGE,
            RefusalReason.INDIFFERENCE,
            RefusalReason.CONDITION_ATTACHED);

    private final Words w;
    private final Situation s;
    private final DepartureState departure;
    private final AskingState asking;
    private final Cell reason;
    private final Cell treatment;
    private final Cell calmAnswer;
    private final Cell beneath;

    private RefusalReading value = RefusalReading.WITHHELD;
    private Confidence confidence = Confidence.PROVISIONAL;
    private @Nullable RedFlagBasis basis;
    private @Nullable Row judging;
    private final EnumSet<Row> rows = EnumSet.noneOf(Row.class);

    RefusalRows(Words w, DepartureState departure, AskingState asking) {
        this.w = w;
        this.s = w.s;
        this.departure = departure;
        this.asking = asking;
        reason = reason();
        treatment = treatment();
        calmAnswer = calmAnswer();
        beneath = beneath();
    }

    RefusalReading value() {
        return value;
    }

    Confidence confidence() {
        return confidence;
    }

    @Nullable
    RedFlagBasis basis() {
        return basis;
    }

    /** The row that stands and recommends JUDGE_BY_TREATMENT. */
    @Nullable
    Row judging() {
        return judging;
    }

    boolean reasonReached() {
        return reason == Cell.REACH;
    }

    boolean someReach() {
        return reason == Cell.REACH || treatment == Cell.REACH || calmAnswer == Cell.REACH || beneath == Cell.REACH;
    }

    private boolean someRed() {
        return reason == Cell.RED || treatment == Cell.RED || calmAnswer == Cell.RED || beneath == Cell.RED;
    }

    /** R1. */
    private Cell reason() {
        boolean onlyNoReach = !s.refusal().reasons().isEmpty()
                && NO_REACH.containsAll(s.refusal().reasons());
        boolean aReason = !s.refusal().reasons().isEmpty() && !onlyNoReach;
        if ((s.refusal().manner() == RefusalManner.NAMES_A_REASON && !onlyNoReach)
                || s.invitation().askedWhyOutcome() == WhyOutcome.NAMED_REASON
                || aReason) {
            return Cell.REACH;
        }
        boolean neverSays = s.refusal().manner() == RefusalManner.NEVER_SAYS
                && s.invitation().askedWhy().yes();
        return s.refusal().shutsDownEveryTime().yes() && neverSays ? Cell.RED : Cell.UNMEASURED;
    }

    /** R2; where both cells hold it is red. */
    private Cell treatment() {
        Answer asPartner = s.treatment().asPartner();
        boolean pattern = s.treatment().contemptPattern() == ContemptPattern.PATTERN && !w.aimedAtIdeaOnly;
        // SAF-18c
        boolean putDown = s.safety().verbalAbuse().yes();
        if (putDown) {
            w.fire(Row.SAF_18C);
        }
        if (pattern || (asPartner.no() && w.contemptSign) || putDown) {
            return Cell.RED;
        }
        return asPartner.yes() ? Cell.REACH : Cell.UNMEASURED;
    }

    /** R3; where both cells hold it is red. */
    private Cell calmAnswer() {
        boolean measured = s.invitation().calmAsks().atLeastOne()
                && !s.invitation().threatUsed().yes()
                && !s.own().contempt().yes();
        CalmResponse met = s.treatment().whenAskerStaysCalm();
        boolean wall =
                met == CalmResponse.WALL_OF_EXCUSES || met == CalmResponse.SHUTS_DOWN || met == CalmResponse.ATTACKS;
        if (s.departure().everyOpeningMeetsNewExcuse().yes() || (measured && wall)) {
            return Cell.RED;
        }
        return measured && met == CalmResponse.CURIOUS ? Cell.REACH : Cell.UNMEASURED;
    }

    /** R4; where both cells hold it is red. */
    private Cell beneath() {
        if (departure == DepartureState.GONE || w.leverage.yes()) {
            return Cell.RED;
        }
        return w.stated(RefusalReason.SHAME_STIGMA)
                        || w.stated(RefusalReason.STRANGER_IN_HEAD)
                        || w.stated(RefusalReason.SELF_RELIANCE)
                        || w.stated(RefusalReason.BURNED_BY_THERAPIST)
                        || w.stated(RefusalReason.OLD_TRAUMA)
                ? Cell.REACH
                : Cell.UNMEASURED;
    }

    /** Order (a): nothing is read. */
    boolean withheld() {
        if (!w.inviter) {
            w.fire(Row.JDG_27);
            return true;
        }
        if (w.danger) { // SAF-00
            return true;
        }
        if (w.abuseHold) {
            w.fire(Row.JDG_01);
            return true;
        }
        return w.riskOfAsker || w.doubt || w.clearedPast; // SAF-22a, SAF-08, SAF-09, SAF-09c
    }

    /** Orders (b) and (c). */
    void judge() {
        judged(firstThatHolds());
        soften();
        overrule();
    }

    /** Whether a row gave the value that stands. */
    boolean by(Row row) {
        return rows.contains(row);
    }

    /** The rows that stand. */
    EnumSet<Row> rows() {
        return rows;
    }

    private void judged(Row row) {
        rows.add(row);
    }

    /** Order (b). */
    private Row firstThatHolds() {
        boolean reasonOrCalmRed = reason == Cell.RED || calmAnswer == Cell.RED;
        if (treatment == Cell.RED) {
            return redFlag(Row.JDG_02, RedFlagBasis.CONTEMPT, Confidence.FIRM);
        }
        if (s.treatment().neverWrongWithScorn().yes()) {
            return redFlag(Row.JDG_03, RedFlagBasis.SCORN, Confidence.FIRM);
        }
        if (w.leverage.yes()) {
            return redFlag(
                    Row.JDG_04, RedFlagBasis.LEVERAGE, treatment == Cell.REACH ? Confidence.LOW : Confidence.FIRM);
        }
        RefusalStatus status = s.refusal().status();
        if (departure == DepartureState.GONE && status != RefusalStatus.NOT_ASKED && status != RefusalStatus.AGREED) {
            return redFlag(Row.JDG_05, RedFlagBasis.GONE, Confidence.FIRM);
        }
        if (s.departure().emotionallyGone().yes() && s.departure().warmthLeft().yes()) {
            return read(Row.JDG_22, RefusalReading.MIXED, false);
        }
        Answer asPartner = s.treatment().asPartner();
        ContemptPattern pattern = s.treatment().contemptPattern();
        if (asPartner.no() && pattern == ContemptPattern.NONE) {
            return read(Row.JDG_21, RefusalReading.MIXED, false);
        }
        if (pattern == ContemptPattern.HEATED_MOMENTS_ONLY && !asPartner.yes()) {
            return someReach() || someRed()
                    ? read(Row.JDG_16, RefusalReading.MIXED, false)
                    : read(Row.JDG_16, RefusalReading.INSUFFICIENT, true);
        }
        if (s.refusal().shutsDownEveryTime().yes() && reason != Cell.REACH && treatment == Cell.REACH) {
            return read(Row.JDG_28, RefusalReading.MIXED, false);
        }
        if (reasonOrCalmRed && treatment == Cell.REACH) {
            return read(Row.JDG_06, RefusalReading.MIXED, false);
        }
        if (reasonOrCalmRed && !someReach()) {
            return redFlag(Row.JDG_07, RedFlagBasis.WALL, Confidence.LOW);
        }
        if (reasonOrCalmRed) {
            return read(Row.JDG_08, RefusalReading.MIXED, false);
        }
        boolean reasonOrCalmReach = reason == Cell.REACH || calmAnswer == Cell.REACH;
        if (w.leverage.suspected()) {
            if (treatment != Cell.REACH) {
                return read(Row.JDG_09, RefusalReading.MIXED, false);
            }
            return reasonOrCalmReach
                    ? read(Row.JDG_09, RefusalReading.REACHABLE, false)
                    : read(Row.JDG_09, RefusalReading.REACHABLE_PROVISIONAL, true);
        }
        if (treatment == Cell.REACH) {
            return reasonOrCalmReach
                    ? read(Row.JDG_10, RefusalReading.REACHABLE, false)
                    : read(Row.JDG_11, RefusalReading.REACHABLE_PROVISIONAL, true);
        }
        return someReach() && !someRed()
                ? read(Row.JDG_12, RefusalReading.INSUFFICIENT, true)
                : read(Row.JDG_13, RefusalReading.INSUFFICIENT, true);
    }

    private Row redFlag(Row row, RedFlagBasis on, Confidence firmness) {
        value = RefusalReading.RED_FLAG;
        basis = on;
        confidence = firmness;
        return row;
    }

    private Row read(Row row, RefusalReading reading, boolean recommendsJudging) {
        value = reading;
        confidence = reading == RefusalReading.REACHABLE ? Confidence.FIRM : Confidence.PROVISIONAL;
        judging = recommendsJudging ? row : null;
        return row;
    }

    /** JDG-29, JDG-23: what the row before recommends stands. */
    private void soften() {
        ContemptPattern pattern = s.treatment().contemptPattern();
        if (value == RefusalReading.REACHABLE
                && (pattern == ContemptPattern.UNKNOWN || pattern == ContemptPattern.UNSURE)) {
            judged(Row.JDG_29);
            value = RefusalReading.REACHABLE_PROVISIONAL;
            confidence = Confidence.PROVISIONAL;
            judging = Row.JDG_29;
        }
        if (w.open) {
            judged(Row.JDG_23);
            if (reachable()) {
                value = RefusalReading.INSUFFICIENT;
            }
            if (confidence == Confidence.FIRM) {
                confidence = Confidence.PROVISIONAL;
            }
        }
    }

    /** JDG-24, JDG-25, JDG-26: the last that applies, which alone stands. */
    private void overrule() {
        if (value == RefusalReading.RED_FLAG) {
            return;
        }
        boolean moreBeneath = w.exc01() || w.exc04Partner() || (w.treatmentFirst && !w.treatmentIsAskersOnly);
        if (asking == AskingState.NOT_ASKED
                || (asking == AskingState.UNKNOWN && !w.noTold)
                || (asking == AskingState.AGREED && !w.countedAgreedToOneSession)) {
            overruled(Row.JDG_26, RefusalReading.INSUFFICIENT);
        } else if (s.invitation().threatUsed().yes() && s.invitation().calmAsks() == Count.NONE) {
            overruled(Row.JDG_25, RefusalReading.MIXED);
        } else if (reachable() && moreBeneath) {
            overruled(Row.JDG_24, RefusalReading.MIXED);
        }
    }

    private void overruled(Row row, RefusalReading reading) {
        rows.clear();
        judged(row);
        value = reading;
        confidence = Confidence.PROVISIONAL;
        judging = null;
    }

    private boolean reachable() {
        return value == RefusalReading.REACHABLE || value == RefusalReading.REACHABLE_PROVISIONAL;
    }
}
