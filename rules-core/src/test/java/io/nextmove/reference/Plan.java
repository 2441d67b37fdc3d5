package io.nextmove.reference;

import static io.nextmove.move.Move.*;
import static io.nextmove.reference.Proposals.INVITES;
import static io.nextmove.reference.Proposals.set;

import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.TimelineState;
import io.nextmove.situation.AskSetting;
import io.nextmove.situation.Count;
import io.nextmove.situation.Invitation;
import io.nextmove.situation.Pitch;
import io.nextmove.situation.RefusalReason;

/** Section 6: the plan by asking. */
final class Plan {
    private final Reading r;
    private final Proposals p;
    private final Invitation i;

    Plan(Reading r, Proposals p) {
        this.r = r;
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
            case AGREED -> {
                // PLN-12
                r.fire(Row.PLN_12);
                p.recommend(PREPARE_FOR_A_YES);
            }
        }
        // PLN-10
        if (r.countedAskedAboutIt) {
            r.fire(Row.PLN_10);
            p.recommend(MEET_PARTNERS_REOPENING);
        }
        // PLN-13
        if (r.s.refusal().deflectsOntoAsker().yes()) {
            r.fire(Row.PLN_13);
            p.recommend(ACCEPT_DEFLECTION_AND_GO);
        }
        // PLN-15
        if ((r.abuse == AbuseState.ABSENT && (r.invitationsOpen || r.fired(Row.PLN_06)))
                || i.threatUsed().yes()) {
            r.fire(Row.PLN_15);
            p.recommend(CUT_EVERY_THREAT);
        }
        // PLN-16
        if (r.invitationsOpen && r.reasonUnknown) {
            r.fire(Row.PLN_16);
            p.recommend(FIND_THE_REASON);
        }
        // PLN-17
        if (p.recommends(LEAD_WITH_GOAL_AND_OWN_PAIN)) {
            r.fire(Row.PLN_17);
            p.recommend(i.calmMomentsExist().no() ? MAKE_CALM_MOMENT : PICK_CALM_MOMENT);
        }
    }

    /** PLN-01. */
    private void firstAsk() {
        if (!r.invitationsOpen) {
            return;
        }
        r.fire(Row.PLN_01);
        p.recommend(LEAD_WITH_GOAL_AND_OWN_PAIN, FRAME_AS_TEAM, CARRY_THE_LOGISTICS);
        if (!i.fearDisarmed().yes()) {
            p.recommend(DISARM_FEAR_OF_BEING_OUTNUMBERED);
        }
        lowerTheBar();
        p.defer(set(ASK_WHY_WITH_CURIOSITY, ANSWER_THE_REAL_REASON));
    }

    private void earlyNo() {
        if (!r.invitationsOpen) {
            return;
        }
        // PLN-02
        if (!i.askedWhy().yes()) {
            r.fire(Row.PLN_02);
            p.recommend(ASK_WHY_WITH_CURIOSITY, ANSWER_THE_REAL_REASON);
        }
        // PLN-03
        if (!r.reasonUnknown) {
            r.fire(Row.PLN_03);
            p.recommend(ANSWER_THE_REAL_REASON);
            lowerTheBar();
            carryTheLogistics();
        }
        // PLN-04
        if (i.threatUsed().yes()
                || i.pitches().contains(Pitch.THREAT)
                || i.lastAskSetting() == AskSetting.IN_FIGHT
                || i.calmAsks() == Count.NONE) {
            r.fire(Row.PLN_04);
            p.recommend(LEAD_WITH_GOAL_AND_OWN_PAIN, FRAME_AS_TEAM);
        }
    }

    /** PLN-11. */
    private void undecided() {
        if (!r.invitationsOpen) {
            return;
        }
        r.fire(Row.PLN_11);
        p.recommend(LEAD_WITH_GOAL_AND_OWN_PAIN, FRAME_AS_TEAM, ANSWER_THE_REAL_REASON);
        if (!i.askedWhy().yes()) {
            p.recommend(ASK_WHY_WITH_CURIOSITY);
        }
        if (r.reasonUnknown && !i.fearDisarmed().yes()) {
            p.recommend(DISARM_FEAR_OF_BEING_OUTNUMBERED);
        }
        lowerTheBar();
        carryTheLogistics();
    }

    private void lowerTheBar() {
        if (Approach.oneSessionMayBeOffered(r)) {
            p.recommend(LOWER_BAR_TO_ONE_SESSION);
        }
    }

    /** PLN-18. */
    private void carryTheLogistics() {
        if (!r.stated(RefusalReason.BURNED_BY_THERAPIST)) {
            r.fire(Row.PLN_18);
            p.recommend(CARRY_THE_LOGISTICS);
        }
    }

    private void repeatedNo() {
        if (sequenceRuns()) {
            // PLN-06
            r.fire(Row.PLN_06);
            p.recommend(STOP_ASKING);
            if (!r.exc02()) {
                if (!i.patternNamed().yes()) {
                    p.recommend(NAME_THE_PATTERN_ONCE);
                }
                if (!i.lastWhyAsked().yes()) {
                    p.recommend(ASK_WHY_ONE_LAST_TIME);
                }
                if (!i.boundaryStated().yes()) {
                    p.recommend(STATE_OWN_ACTION_BOUNDARY, LEAVE_THE_DOOR_OPEN);
                }
            }
        } else {
            shortened();
        }
        // PLN-06a
        r.fire(Row.PLN_06A);
        long standing = set(LEAVE_THE_DOOR_OPEN, MEET_PARTNERS_REOPENING);
        if (i.lastWhyAsked().yes()) {
            p.exclude(INVITES & ~standing);
        } else {
            p.defer(INVITES & ~standing & ~set(ASK_WHY_ONE_LAST_TIME));
        }
        p.defer(p.joint);
    }

    private void stopped() {
        if (sequenceRuns()) {
            // PLN-09
            r.fire(Row.PLN_09);
            p.recommend(STOP_ASKING, START_OWN_WORK);
            if (!i.boundaryStated().yes()) {
                p.recommend(STATE_OWN_ACTION_BOUNDARY, LEAVE_THE_DOOR_OPEN);
            }
        } else {
            shortened();
        }
        // PLN-09a
        r.fire(Row.PLN_09A);
        long closed = INVITES & ~set(LEAVE_THE_DOOR_OPEN, MEET_PARTNERS_REOPENING);
        if (i.partnerReopened().yes()) {
            p.defer(closed);
        } else {
            p.exclude(closed);
        }
        p.defer(p.joint);
    }

    private boolean sequenceRuns() {
        return r.departure != DepartureState.GONE
                && !r.redFlagBeyondWall()
                && r.timeline != TimelineState.OVER_FLAT;
    }

    /** PLN-14: what is left of the sequence. */
    private void shortened() {
        r.fire(Row.PLN_14);
        p.recommend(STOP_ASKING);
        if (!i.boundaryStated().yes()) {
            p.recommend(STATE_OWN_ACTION_BOUNDARY);
        }
    }
}
