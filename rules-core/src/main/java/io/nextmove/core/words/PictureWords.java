package io.nextmove.core.words;

import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.TimelineState;

/** The words that rest on all judgments. */
public abstract class PictureWords extends ReadingWords {
    private final TimelineState timelineState;
    private final boolean invitationOpen;

    PictureWords(ReadingWords reading, TimelineState timelineState) {
        super(reading, reading.reading());
        this.timelineState = timelineState;
        this.invitationOpen = isPlanning()
                && !isAffairPartner()
                && !isAffairOwn()
                && !isTreatmentFirst()
                && getDepartureState() != DepartureState.GONE
                && !isRedFlag()
                && (isFirstAskAhead() || isEarlyNoOrUndecided())
                && timelineState != TimelineState.OVER_FLAT;
    }

    /** Where the window stands. */
    @Reads("planning windowSet windowOpen windowOver moved movementContradicted timeline.movementReviewed"
            + " departure.warmthLeft")
    public final TimelineState getTimelineState() {
        return timelineState;
    }

    /** [INV-OK]: the way is open for an invitation, as far as anything but the safety questions goes. */
    @Reads("planning affairPartner affairOwn treatmentFirst departureState refusalReading asking timelineState")
    public final boolean isInvitationOpen() {
        return invitationOpen;
    }

    /** After many refusals the sequence of the last steps is open (PLN-06). */
    @Reads("planning asking departureState refusalReading timelineState")
    public final boolean isSequenceOpen() {
        return isPlanning() && getAsking() == AskingState.REPEATED_NO && sequenceFits();
    }

    /** After a stop the steps that go with it are open (PLN-09). */
    @Reads("planning asking departureState refusalReading timelineState")
    public final boolean isStopOpen() {
        return isPlanning() && getAsking() == AskingState.STOPPED && sequenceFits();
    }

    private boolean sequenceFits() {
        return getDepartureState() != DepartureState.GONE
                && !isRedFlagBeyondWall()
                && timelineState != TimelineState.OVER_FLAT;
    }

    /** After many refusals or a stop, when the sequence is not open (PLN-14). */
    @Reads("planning asking departureState refusalReading timelineState")
    public final boolean isOnlyStopping() {
        return isPlanning() && isAskingOver() && !sequenceFits();
    }

    /** Reasons are matched with approaches: the way is open, and matching has not come to its end. */
    @Reads("invitationOpen matchingOver")
    public final boolean isMatchOpen() {
        return invitationOpen && !isMatchingOver();
    }

    /** The match with a reason runs: an early no with a known reason, or no decision yet. */
    @Reads("invitationOpen asking reasonUnknown")
    public final boolean isMatchRunning() {
        return invitationOpen
                && (getAsking() == AskingState.UNDECIDED
                        || getAsking() == AskingState.EARLY_NO && !isReasonUnknown());
    }

    /** Discernment counseling may follow an affair that was told: nothing else stands against it (EXC-05). */
    @Reads("guided abuse affairTold treatmentFirst departureState refusalReading asking")
    public final boolean isDiscernmentFree() {
        return isGuided()
                && getAbuse() == AbuseState.ABSENT
                && isAffairTold()
                && !isTreatmentFirst()
                && getDepartureState() != DepartureState.GONE
                && !isRedFlag()
                && getAsking() != AskingState.STOPPED;
    }

    /** A window would start too early: inviting is not open (TML-08). */
    @Reads("affairPartner affairOwn treatmentFirst departureState asking refusalReading abuse")
    public final boolean isWindowTooEarly() {
        return isAffairPartner()
                || isAffairOwn()
                || isTreatmentFirst()
                || getDepartureState() == DepartureState.GONE
                || getAsking() == AskingState.AGREED
                || isRedFlag()
                || getAbuse() == AbuseState.UNSURE
                || getAbuse() == AbuseState.PAST;
    }

    /** A window is set and read. */
    @Reads("timelineState")
    public final boolean isTimelineWindowRead() {
        return timelineState != TimelineState.SUSPENDED && timelineState != TimelineState.NO_WINDOW;
    }

    /** Timeline states are stated at all. */
    @Reads("timelineState")
    public final boolean isTimelineRead() {
        return timelineState != TimelineState.SUSPENDED;
    }
}
