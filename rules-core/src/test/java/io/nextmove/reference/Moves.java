package io.nextmove.reference;

import static io.nextmove.move.Move.*;
import static io.nextmove.reference.Proposals.INVITES;
import static io.nextmove.reference.Proposals.set;

import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.situation.PartnerPlan;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import io.nextmove.situation.Topic;
import java.util.Set;

/** The order in which sections are read, and the recommendations and bars of sections 4, 7 and 8. */
final class Moves {
    private static final long EXCEPT_AT_THE_WALL =
            set(ASK_WHY_WITH_CURIOSITY, ASK_WHY_ONE_LAST_TIME, LEAVE_THE_DOOR_OPEN, MEET_PARTNERS_REOPENING);

    private final Reading r;
    private final Situation s;
    private final Proposals p;

    Moves(Reading r, Proposals p) {
        this.r = r;
        this.s = r.s;
        this.p = p;
    }

    void propose() {
        Plan plan = new Plan(r, p);
        Support support = new Support(r, p);
        if (r.inviter) {
            new Exclusions(r, p).propose();
            new Approach(r, p).propose();
            plan.propose();
            flatLine();
            window();
            support.propose();
            refusal();
        }
        support.ownDepression();
        statements();
        SafetyRows safety = new SafetyRows(r, p);
        safety.propose();
        plan.logistics();
        safety.danger();
    }

    /** Section 4: what follows from the final value; JDG-17 and JDG-18 from what lies beneath, too. */
    private void refusal() {
        if (r.judging != null) {
            p.recommend(r.judging, JUDGE_BY_TREATMENT);
        }
        // JDG-17
        if (r.redFlagByConduct()) {
            p.recommend(Row.JDG_17, GET_INDIVIDUAL_SUPPORT, GET_CLEAR_ON_STAYING);
            p.defer(Row.JDG_17, INVITES | p.joint);
        }
        // JDG-18
        if (r.reading == RefusalReading.RED_FLAG && r.readingBasis == RedFlagBasis.WALL) {
            p.recommend(Row.JDG_18, GET_CLEAR_ON_STAYING, GET_INDIVIDUAL_SUPPORT);
            p.defer(Row.JDG_18, (p.joint | INVITES) & ~EXCEPT_AT_THE_WALL);
            if (r.asking == AskingState.EARLY_NO && !s.invitation().askedWhy().yes()) {
                p.recommend(Row.JDG_18, ASK_WHY_WITH_CURIOSITY);
            }
        }
        // JDG-19
        if (r.refusal == RefusalReading.MIXED) {
            p.recommend(Row.JDG_19, JUDGE_BY_TREATMENT, GET_INDIVIDUAL_SUPPORT);
            if (r.invitationsOpen
                    && (r.asking == AskingState.EARLY_NO || r.asking == AskingState.UNDECIDED)
                    && !s.invitation().askedWhy().yes()) {
                p.recommend(Row.JDG_19, ASK_WHY_WITH_CURIOSITY);
            }
        }
        // JDG-30, which is no row of those that run beneath (JDG-31)
        if (s.asks(Topic.RED_FLAG) && !r.abuseHold && !r.doubt && !r.beneath) {
            p.recommend(Row.JDG_30, JUDGE_BY_TREATMENT);
        }
    }

    /** TIM-OVER_FLAT, beneath included. */
    private void flatLine() {
        if (r.window == TimelineState.OVER_FLAT) {
            p.recommend(Row.TIM_OVER_FLAT, GET_CLEAR_ON_STAYING, GET_INDIVIDUAL_SUPPORT, REVIEW_WHAT_MOVED);
            p.exclude(Row.TIM_OVER_FLAT, INVITES & ~set(LEAVE_THE_DOOR_OPEN, MEET_PARTNERS_REOPENING));
            p.defer(Row.TIM_OVER_FLAT, p.joint);
        }
    }

    /** Section 7. */
    private void window() {
        switch (r.timeline) {
            case NO_WINDOW -> {
                p.recommend(Row.TIM_NO_WINDOW, SET_A_WINDOW);
                if (r.countedSign
                        && r.reading != RefusalReading.RED_FLAG
                        && !s.departure().warmthLeft().no()) {
                    p.recommend(Row.TIM_NO_WINDOW, STAY_WITH_THE_MOVEMENT, REVIEW_WHAT_MOVED);
                }
            }
            case NOT_STARTED -> p.recommend(Row.TIM_NOT_STARTED, START_OWN_WORK);
            case OPEN_MOVEMENT -> p.recommend(Row.TIM_OPEN_MOVEMENT, STAY_WITH_THE_MOVEMENT, REVIEW_WHAT_MOVED);
            case OVER_MOVEMENT -> p.recommend(Row.TIM_OVER_MOVEMENT, STAY_WITH_THE_MOVEMENT, REVIEW_WHAT_MOVED);
            case OPEN_NO_MOVEMENT -> {
                p.recommend(Row.TIM_OPEN_NO_MOVEMENT, START_OWN_WORK);
                p.defer(Row.TIM_OPEN_NO_MOVEMENT, set(REVIEW_WHAT_MOVED));
            }
            case OPEN_UNASSESSED -> p.recommend(Row.TIM_OPEN_UNASSESSED, REVIEW_WHAT_MOVED);
            case OVER_UNASSESSED -> p.recommend(Row.TIM_OVER_UNASSESSED, REVIEW_WHAT_MOVED);
            case OVER_WARM -> p.recommend(Row.TIM_OVER_WARM, REVIEW_WHAT_MOVED, GET_CLEAR_ON_STAYING, SET_A_WINDOW);
            case OVER_WARMTH_UNKNOWN ->
                p.recommend(
                        Row.TIM_OVER_WARMTH_UNKNOWN, GET_CLEAR_ON_STAYING, GET_INDIVIDUAL_SUPPORT, REVIEW_WHAT_MOVED);
            case CONFLICTED ->
                p.recommend(Row.TIM_CONFLICTED, GET_CLEAR_ON_STAYING, GET_INDIVIDUAL_SUPPORT, REVIEW_WHAT_MOVED);
            case OVER_FLAT, SUSPENDED -> {}
        }
        // TML-01
        if (r.timeline == TimelineState.NO_WINDOW
                && s.timeline().monthsWaitedBefore().orElse(0) >= 12) {
            r.fire(Row.TML_01);
        }
        // TML-07
        if (s.timeline().windowStart().isPresent() && r.windowEnd.isEmpty()) {
            p.recommend(Row.TML_07, SET_A_WINDOW);
        }
        // TML-08
        if (r.affairPartner
                || r.affairOwn
                || r.treatmentFirst
                || r.departure == DepartureState.GONE
                || r.asking == AskingState.AGREED
                || r.reading == RefusalReading.RED_FLAG) {
            p.barAsReplacement(set(SET_A_WINDOW));
            if (p.recommends(SET_A_WINDOW)) {
                p.defer(Row.TML_08, set(SET_A_WINDOW));
            }
        }
        // TML-09p
        Set<PartnerPlan> plans = s.departure().partnerPlans();
        if (plans.contains(PartnerPlan.FILED) || plans.contains(PartnerPlan.WANTS_DIVORCE)) {
            p.defer(Row.TML_09P, set(SET_A_WINDOW));
        }
    }

    /** Section 8. */
    private void statements() {
        if (r.abuseHold) {
            return;
        }
        for (PlannedStatement statement : s.plannedStatements()) {
            Kind kind = Kind.of(statement);
            r.fire(kind.row);
            if (kind == Kind.MISPLACED_BOUNDARY) {
                p.recommend(Row.BND_05, HOLD_BOUNDARY_TALK_SEPARATELY);
            }
        }
        // BND-07
        if (s.own().hasBoundaryToState().yes()) {
            p.recommend(Row.BND_07, HOLD_BOUNDARY_TALK_SEPARATELY);
        }
    }
}
