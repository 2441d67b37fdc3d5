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
import io.nextmove.situation.AfterYes;
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
    final boolean reasonReached;
    final boolean someRowReaches;

    /** What is printed. */
    final RefusalReading refusal;

    final Confidence confidence;
    final @Nullable RedFlagBasis basis;
    final @Nullable Row judging;
    final TimelineState timeline;

    /** JDG-31, JDG-31p: whether something lies beneath what is printed. */
    final boolean beneath;

    /** What lies beneath where something does, else what is printed. */
    final RefusalReading reading;

    final @Nullable RedFlagBasis readingBasis;
    final TimelineState window;

    final boolean invitationsOpen;

    Reading(Situation s) {
        super(s);
        departure = departure();
        asking = asking();
        beneath = inviter && !danger && !abuseHold && !doubt && (riskOfAsker || clearedPast);
        RefusalRows rows = new RefusalRows(this, departure, asking);
        boolean withheld = rows.withheld();
        if (!withheld || beneath) {
            rows.judge();
        }
        if (!withheld) {
            fired.addAll(rows.rows());
        }
        reasonReached = rows.reasonReached();
        someRowReaches = rows.someReach();
        reading = rows.value();
        readingBasis = rows.basis();
        refusal = withheld ? RefusalReading.WITHHELD : reading;
        basis = withheld ? null : readingBasis;
        confidence = withheld ? Confidence.PROVISIONAL : rows.confidence();
        judging = withheld ? null : rows.judging();
        timeline = danger || abuseHold || doubt || riskOfAsker || !inviter ? TimelineState.SUSPENDED : window();
        window = beneath ? window() : timeline;
        fire(row(timeline));
        if (window == TimelineState.OVER_FLAT) {
            fire(Row.TIM_OVER_FLAT);
        }
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

    /** ASKING-01a to ASKING-07, the first that holds. */
    private AskingState asking() {
        RefusalStatus status = s.refusal().status();
        Invitation i = s.invitation();
        Count asks = i.asks();
        AfterYes afterYes = s.refusal().afterYes();
        boolean asksOpen = asks == Count.UNKNOWN || asks == Count.UNSURE;
        boolean statusOpen = status == RefusalStatus.UNKNOWN || status == RefusalStatus.UNSURE;
        if (stalled) {
            return fire(Row.ASKING_01A, UNDECIDED);
        }
        boolean saidYes = afterYes == AfterYes.BOOKED || afterYes == AfterYes.NOT_BOOKED;
        if (status == RefusalStatus.AGREED
                || (statusOpen && (saidYes || s.refusal().attendance() == Attendance.GOING))) {
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
        if (noTold && (i.becameTheFight().yes() || (asks.atLeastAFew() && i.calmAsks() != Count.NONE))) {
            return fire(Row.ASKING_05, REPEATED_NO);
        }
        if (noTold && (asks.atLeastOne() || (status == RefusalStatus.REFUSING && asksOpen))) {
            return fire(Row.ASKING_06, EARLY_NO);
        }
        return fire(Row.ASKING_07, AskingState.UNKNOWN);
    }

    /** Section 7: the order of tests, once nothing suspends the timeline. */
    private TimelineState window() {
        Timeline t = s.timeline();
        Optional<LocalDate> start = t.windowStart();
        if (start.isEmpty() && t.windowEnd().isEmpty()) {
            return TimelineState.NO_WINDOW;
        }
        if (start.isPresent() && start.get().isAfter(s.asOf())) {
            return TimelineState.NOT_STARTED;
        }
        boolean over = windowEnd.isPresent() && s.asOf().isAfter(windowEnd.get());
        Answer warmth = s.departure().warmthLeft();
        boolean movement = countedSign || asking == AGREED;
        if (movement && (reading == RefusalReading.RED_FLAG || warmth.no())) {
            return TimelineState.CONFLICTED;
        }
        if (movement && !open) {
            return over ? TimelineState.OVER_MOVEMENT : TimelineState.OPEN_MOVEMENT;
        }
        // SAF-07b: no movement is told while harm is not ruled out
        if (movement || !t.movementReviewed().yes()) {
            return over ? TimelineState.OVER_UNASSESSED : TimelineState.OPEN_UNASSESSED;
        }
        if (!over) {
            return TimelineState.OPEN_NO_MOVEMENT;
        }
        return switch (warmth) {
            case NO -> TimelineState.OVER_FLAT;
            case YES -> TimelineState.OVER_WARM;
            case UNSURE, UNKNOWN -> TimelineState.OVER_WARMTH_UNKNOWN;
        };
    }

    private static Row row(TimelineState state) {
        return switch (state) {
            case NO_WINDOW -> Row.TIM_NO_WINDOW;
            case NOT_STARTED -> Row.TIM_NOT_STARTED;
            case OPEN_MOVEMENT -> Row.TIM_OPEN_MOVEMENT;
            case OPEN_NO_MOVEMENT -> Row.TIM_OPEN_NO_MOVEMENT;
            case OPEN_UNASSESSED -> Row.TIM_OPEN_UNASSESSED;
            case OVER_MOVEMENT -> Row.TIM_OVER_MOVEMENT;
            case OVER_FLAT -> Row.TIM_OVER_FLAT;
            case OVER_WARM -> Row.TIM_OVER_WARM;
            case OVER_WARMTH_UNKNOWN -> Row.TIM_OVER_WARMTH_UNKNOWN;
            case OVER_UNASSESSED -> Row.TIM_OVER_UNASSESSED;
            case CONFLICTED -> Row.TIM_CONFLICTED;
            case SUSPENDED -> Row.TIM_SUSPENDED;
        };
    }

    /** [INV-OK]. */
    private boolean invitationsOpen() {
        return inviter
                && !danger
                && !abuseHold
                && !affairPartner
                && !affairOwn
                && (!treatmentFirst || askingForTreatment)
                && departure != GONE
                && reading != RefusalReading.RED_FLAG
                && (asking == NOT_ASKED || asking == EARLY_NO || asking == UNDECIDED || asking == AskingState.UNKNOWN)
                && window != TimelineState.OVER_FLAT;
    }

    /** A red flag by CONTEMPT, SCORN or LEVERAGE, beneath included. */
    boolean redFlagByConduct() {
        return reading == RefusalReading.RED_FLAG
                && (readingBasis == RedFlagBasis.CONTEMPT
                        || readingBasis == RedFlagBasis.SCORN
                        || readingBasis == RedFlagBasis.LEVERAGE);
    }

    /** A red flag that rests on anything but the wall, beneath included. */
    boolean redFlagBeyondWall() {
        return reading == RefusalReading.RED_FLAG && readingBasis != RedFlagBasis.WALL;
    }

    /** A red flag that is printed. */
    boolean redFlag(RedFlagBasis on) {
        return refusal == RefusalReading.RED_FLAG && basis == on;
    }

    private static boolean open(Answer answer) {
        return answer.unknown() || answer.unsure();
    }
}
