package io.nextmove.reference;

import static io.nextmove.judgment.AskingState.AGREED;
import static io.nextmove.judgment.AskingState.EARLY_NO;
import static io.nextmove.judgment.AskingState.NOT_ASKED;
import static io.nextmove.judgment.AskingState.REPEATED_NO;
import static io.nextmove.judgment.AskingState.STOPPED;
import static io.nextmove.judgment.AskingState.UNDECIDED;
import static io.nextmove.judgment.DepartureState.GONE;
import static io.nextmove.judgment.DepartureState.NOT_GONE;
import static io.nextmove.judgment.DepartureState.POSSIBLY_GONE;

import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.Confidence;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Attendance;
import io.nextmove.situation.Count;
import io.nextmove.situation.Departure;
import io.nextmove.situation.Invitation;
import io.nextmove.situation.RefusalStatus;
import io.nextmove.situation.Situation;
import io.nextmove.situation.Timeline;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The five judgments, settled in the order of the guideline. */
final class Reading extends Words {
    final DepartureState departure;
    final AskingState asking;
    final RefusalReading refusal;
    final Confidence confidence;
    final @Nullable RedFlagBasis basis;
    final boolean judgeByTreatment;
    final boolean someRowReaches;
    final TimelineState timeline;
    final boolean invitationsOpen;

    Reading(Situation s) {
        super(s);
        departure = departure();
        asking = asking();
        RefusalRows rows = new RefusalRows(this, departure, asking);
        rows.judge();
        refusal = rows.value();
        confidence = rows.confidence();
        basis = rows.basis();
        judgeByTreatment = rows.judgeByTreatment();
        someRowReaches = rows.someReach();
        timeline = timeline();
        invitationsOpen = invitationsOpen();
    }

    /** DEP-01 to DEP-04, the first that holds. */
    private DepartureState departure() {
        Departure d = s.departure();
        Answer excuse = d.everyOpeningMeetsNewExcuse();
        Answer warmth = d.warmthLeft();
        if ((excuse.yes() && warmth.no()) || (d.emotionallyGone().yes() && !warmth.yes())) {
            return fire(Row.DEP_01, GONE);
        }
        if (d.emotionallyGone().suspected()
                || (d.emotionallyGone().yes() && warmth.yes())
                || (excuse.yes() && open(warmth))
                || (warmth.no() && open(excuse))) {
            return fire(Row.DEP_02, POSSIBLY_GONE);
        }
        if ((d.emotionallyGone().unknown() || d.emotionallyGone().unsure()) && open(excuse) && open(warmth)) {
            return fire(Row.DEP_03, DepartureState.UNKNOWN);
        }
        return fire(Row.DEP_04, NOT_GONE);
    }

    /** ASKING-01 to ASKING-07, the first that holds. */
    private AskingState asking() {
        RefusalStatus status = s.refusal().status();
        Invitation i = s.invitation();
        Count asks = i.asks();
        boolean asksOpen = asks == Count.UNKNOWN || asks == Count.UNSURE;
        boolean statusOpen = status == RefusalStatus.UNKNOWN || status == RefusalStatus.UNSURE;
        if (status == RefusalStatus.AGREED || (s.refusal().attendance() == Attendance.GOING && statusOpen)) {
            return fire(Row.ASKING_01, AGREED);
        }
        if (status == RefusalStatus.UNDECIDED) {
            return fire(Row.ASKING_02, UNDECIDED);
        }
        if (asks == Count.NONE || (status == RefusalStatus.NOT_ASKED && asksOpen)) {
            return fire(Row.ASKING_03, NOT_ASKED);
        }
        if (i.stoppedAsking().yes()) {
            return fire(Row.ASKING_04, STOPPED);
        }
        if (i.becameTheFight().yes() || (asks.atLeastAFew() && i.calmAsks() != Count.NONE)) {
            return fire(Row.ASKING_05, REPEATED_NO);
        }
        if (asks.atLeastOne() || (status == RefusalStatus.REFUSING && asksOpen)) {
            return fire(Row.ASKING_06, EARLY_NO);
        }
        return fire(Row.ASKING_07, AskingState.UNKNOWN);
    }

    /** Section 7: the order of tests. */
    private TimelineState timeline() {
        if (danger || abuseHold || !inviter) {
            return fire(Row.TIM_SUSPENDED, TimelineState.SUSPENDED);
        }
        Timeline t = s.timeline();
        Optional<LocalDate> start = t.windowStart();
        if (start.isEmpty() && t.windowEnd().isEmpty()) {
            return fire(Row.TIM_NO_WINDOW, TimelineState.NO_WINDOW);
        }
        if (start.isPresent() && start.get().isAfter(s.asOf())) {
            return fire(Row.TIM_NOT_STARTED, TimelineState.NOT_STARTED);
        }
        boolean over = windowEnd.isPresent() && s.asOf().isAfter(windowEnd.get());
        Answer warmth = s.departure().warmthLeft();
        if (countedSign || asking == AGREED) {
            if (refusal == RefusalReading.RED_FLAG || warmth.no()) {
                return fire(Row.TIM_CONFLICTED, TimelineState.CONFLICTED);
            }
            return over
                    ? fire(Row.TIM_OVER_MOVEMENT, TimelineState.OVER_MOVEMENT)
                    : fire(Row.TIM_OPEN_MOVEMENT, TimelineState.OPEN_MOVEMENT);
        }
        if (!t.movementReviewed().yes()) {
            return over
                    ? fire(Row.TIM_OVER_UNASSESSED, TimelineState.OVER_UNASSESSED)
                    : fire(Row.TIM_OPEN_UNASSESSED, TimelineState.OPEN_UNASSESSED);
        }
        if (!over) {
            return fire(Row.TIM_OPEN_NO_MOVEMENT, TimelineState.OPEN_NO_MOVEMENT);
        }
        return switch (warmth) {
            case NO -> fire(Row.TIM_OVER_FLAT, TimelineState.OVER_FLAT);
            case YES -> fire(Row.TIM_OVER_WARM, TimelineState.OVER_WARM);
            case UNSURE, UNKNOWN -> fire(Row.TIM_OVER_WARMTH_UNKNOWN, TimelineState.OVER_WARMTH_UNKNOWN);
        };
    }

    /** [INV-OK]. */
    private boolean invitationsOpen() {
        return inviter
                && !danger
                && !abuseHold
                && !affairPartner
                && !affairOwn
                && !treatmentFirst
                && departure != GONE
                && refusal != RefusalReading.RED_FLAG
                && (asking == NOT_ASKED || asking == EARLY_NO || asking == UNDECIDED || asking == AskingState.UNKNOWN)
                && timeline != TimelineState.OVER_FLAT;
    }

    /** A red flag that rests on anything but the wall. */
    boolean redFlagBeyondWall() {
        return refusal == RefusalReading.RED_FLAG && basis != RedFlagBasis.WALL;
    }

    private static boolean open(Answer answer) {
        return answer.unknown() || answer.unsure();
    }
}
