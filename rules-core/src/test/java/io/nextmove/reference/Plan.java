package io.nextmove.reference;

import static io.nextmove.move.Move.*;
import static io.nextmove.reference.Proposals.INVITES;
import static io.nextmove.reference.Proposals.set;

import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.TimelineState;
import io.nextmove.situation.AfterYes;
import io.nextmove.situation.Answer;
import io.nextmove.situation.AskSetting;
import io.nextmove.situation.Attendance;
import io.nextmove.situation.Count;
import io.nextmove.situation.Invitation;
import io.nextmove.situation.Pitch;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.SessionCourse;
import io.nextmove.situation.Situation;
import io.nextmove.situation.Topic;
import java.util.EnumSet;

/** Section 6: the plan by asking. */
final class Plan {
    /** PLN-01b: who asks for these alone did not ask how to invite. */
    private static final EnumSet<Topic> OF_THEIR_OWN =
            EnumSet.of(Topic.WHAT_ALONE, Topic.ONE_GOES, Topic.IS_IT_ME, Topic.KIDS, Topic.COST);

    private final Reading r;
    private final Situation s;
    private final Proposals p;
    private final Invitation i;

    Plan(Reading r, Proposals p) {
        this.r = r;
        this.s = r.s;
        this.p = p;
        this.i = r.s.invitation();
    }

    void propose() {
        if (r.danger || r.abuseHold) {
            return;
        }
        switch (r.asking) {
            case NOT_ASKED, UNKNOWN -> firstAsk();
            case EARLY_NO -> earlyNo();
            case UNDECIDED -> undecided();
            case REPEATED_NO -> repeatedNo();
            case STOPPED -> stopped();
            case AGREED -> agreed();
        }
        // PLN-10
        if (r.countedAskedAboutIt) {
            p.recommend(Row.PLN_10, MEET_PARTNERS_REOPENING);
        }
        // PLN-13
        if (s.refusal().deflectsOntoAsker().yes() && !r.speaksBarred() && !r.redFlagByConduct()) {
            p.recommend(Row.PLN_13, ACCEPT_DEFLECTION_AND_GO);
        }
        // PLN-15
        boolean anAskIsOpen =
                (r.absent || r.clearedPast) && (r.invitationsOpen || r.fired(Row.PLN_06)) && !r.fired(Row.PLN_01B);
        if (anAskIsOpen || i.threatUsed().yes()) {
            p.recommend(Row.PLN_15, CUT_EVERY_THREAT);
        }
        // PLN-16
        if (r.invitationsOpen && r.noTold && r.reasonUnknown) {
            p.recommend(Row.PLN_16, FIND_THE_REASON);
        }
        // PLN-17
        if (p.recommends(LEAD_WITH_GOAL_AND_OWN_PAIN)) {
            p.recommend(Row.PLN_17, i.calmMomentsExist().no() ? MAKE_CALM_MOMENT : PICK_CALM_MOMENT);
        }
    }

    /** The part of PLN-12a and PLN-12c that reads the bars: it runs once they stand. */
    void logistics() {
        if (r.fired(Row.PLN_12A) && !r.stated(RefusalReason.BURNED_BY_THERAPIST) && !p.lowered(PREPARE_FOR_A_YES)) {
            p.recommend(Row.PLN_12A, CARRY_THE_LOGISTICS);
        }
        if (r.fired(Row.PLN_12C) && (r.otherHelp || !p.lowered(LOWER_BAR_TO_ONE_SESSION))) {
            p.recommend(Row.PLN_12C, CARRY_THE_LOGISTICS);
        }
    }

    private void firstAsk() {
        if (!r.invitationsOpen) {
            return;
        }
        // PLN-01b
        if (!r.noTold && cameForSomethingElse()) {
            p.recommend(Row.PLN_01B, START_OWN_WORK, GET_STRUCTURED_HELP_ALONE);
            return;
        }
        // PLN-01
        p.recommend(Row.PLN_01, LEAD_WITH_GOAL_AND_OWN_PAIN, FRAME_AS_TEAM, CARRY_THE_LOGISTICS);
        if (!i.fearDisarmed().yes()) {
            p.recommend(Row.PLN_01, DISARM_FEAR_OF_BEING_OUTNUMBERED);
        }
        lowerTheBar(Row.PLN_01);
        p.defer(Row.PLN_01, set(ASK_WHY_WITH_CURIOSITY, ANSWER_THE_REAL_REASON));
    }

    private boolean cameForSomethingElse() {
        Answer askerLeaningOut = s.departure().askerLeaningOut();
        return askerLeaningOut.yes()
                || askerLeaningOut.unsure()
                || (!s.questions().isEmpty() && OF_THEIR_OWN.containsAll(s.questions()));
    }

    private void earlyNo() {
        if (!r.invitationsOpen) {
            return;
        }
        // PLN-02
        if (!i.askedWhy().yes()) {
            p.recommend(Row.PLN_02, ASK_WHY_WITH_CURIOSITY, ANSWER_THE_REAL_REASON);
        }
        // PLN-03
        if (!r.reasonUnknown) {
            p.recommend(Row.PLN_03, ANSWER_THE_REAL_REASON);
            lowerTheBar(Row.PLN_03);
            carryTheLogistics();
        }
        // PLN-04
        if (i.threatUsed().yes()
                || i.pitches().contains(Pitch.THREAT)
                || i.lastAskSetting() == AskSetting.IN_FIGHT
                || i.calmAsks() == Count.NONE) {
            p.recommend(Row.PLN_04, LEAD_WITH_GOAL_AND_OWN_PAIN, FRAME_AS_TEAM);
        }
    }

    private void undecided() {
        if (!r.invitationsOpen) {
            return;
        }
        // PLN-12c
        if (r.stalled) {
            r.fire(Row.PLN_12C);
            if (!r.otherHelp) {
                lowerTheBar(Row.PLN_12C);
            }
            if (!i.askedWhy().yes()) {
                p.recommend(Row.PLN_12C, ASK_WHY_WITH_CURIOSITY);
            }
            return;
        }
        // PLN-11
        p.recommend(Row.PLN_11, LEAD_WITH_GOAL_AND_OWN_PAIN, FRAME_AS_TEAM, ANSWER_THE_REAL_REASON);
        if (!i.askedWhy().yes()) {
            p.recommend(Row.PLN_11, ASK_WHY_WITH_CURIOSITY);
        }
        if (r.reasonUnknown && !i.fearDisarmed().yes()) {
            p.recommend(Row.PLN_11, DISARM_FEAR_OF_BEING_OUTNUMBERED);
        }
        lowerTheBar(Row.PLN_11);
        carryTheLogistics();
    }

    /** PLN-12a to PLN-12f. */
    private void agreed() {
        if (s.refusal().attendance() != Attendance.GOING) {
            p.recommend(s.refusal().afterYes() == AfterYes.BOOKED ? Row.PLN_12B : Row.PLN_12A, PREPARE_FOR_A_YES);
        } else if (s.refusal().sessions() == SessionCourse.ONE_SIDED) {
            p.recommend(Row.PLN_12D, CHANGE_THERAPIST);
        } else if (s.refusal().sessions() == SessionCourse.HALF_HEARTED) {
            r.fire(Row.PLN_12E);
            p.recommend(Row.PLN_12F, REVIEW_WHAT_MOVED);
        }
    }

    private void lowerTheBar(Row row) {
        if (Approach.oneSessionMayBeOffered(r)) {
            p.recommend(row, LOWER_BAR_TO_ONE_SESSION);
        }
    }

    /** PLN-18. */
    private void carryTheLogistics() {
        if (!r.stated(RefusalReason.BURNED_BY_THERAPIST)) {
            p.recommend(Row.PLN_18, CARRY_THE_LOGISTICS);
        }
    }

    private void repeatedNo() {
        if (sequenceRuns()) {
            // PLN-06
            p.recommend(Row.PLN_06, STOP_ASKING);
            if (!r.exc02()) {
                if (!i.patternNamed().yes()) {
                    p.recommend(Row.PLN_06, NAME_THE_PATTERN_ONCE);
                }
                if (!i.lastWhyAsked().yes()) {
                    p.recommend(Row.PLN_06, ASK_WHY_ONE_LAST_TIME);
                }
                if (!i.boundaryStated().yes()) {
                    p.recommend(Row.PLN_06, STATE_OWN_ACTION_BOUNDARY, LEAVE_THE_DOOR_OPEN);
                }
            }
        } else {
            shortened();
        }
        // PLN-06a
        long standing = set(LEAVE_THE_DOOR_OPEN, MEET_PARTNERS_REOPENING);
        if (i.lastWhyAsked().yes()) {
            p.exclude(Row.PLN_06A, INVITES & ~standing);
        } else {
            p.defer(Row.PLN_06A, INVITES & ~standing & ~set(ASK_WHY_ONE_LAST_TIME));
        }
        p.defer(Row.PLN_06A, p.joint);
    }

    private void stopped() {
        if (sequenceRuns()) {
            // PLN-09
            p.recommend(Row.PLN_09, STOP_ASKING, START_OWN_WORK);
            if (!i.boundaryStated().yes()) {
                p.recommend(Row.PLN_09, STATE_OWN_ACTION_BOUNDARY, LEAVE_THE_DOOR_OPEN);
            }
        } else {
            shortened();
        }
        // PLN-09a
        long closed = INVITES & ~set(LEAVE_THE_DOOR_OPEN, MEET_PARTNERS_REOPENING);
        if (i.partnerReopened().yes()) {
            p.defer(Row.PLN_09A, closed);
        } else {
            p.exclude(Row.PLN_09A, closed);
        }
        p.defer(Row.PLN_09A, p.joint);
    }

    private boolean sequenceRuns() {
        return r.departure != DepartureState.GONE && !r.redFlagBeyondWall() && r.window != TimelineState.OVER_FLAT;
    }

    /** PLN-14: what is left of the sequence. */
    private void shortened() {
        p.recommend(Row.PLN_14, STOP_ASKING);
        if (!i.boundaryStated().yes()) {
            p.recommend(Row.PLN_14, STATE_OWN_ACTION_BOUNDARY);
        }
    }
}
