package io.nextmove.reference;

import static io.nextmove.move.Move.*;
import static io.nextmove.reference.Proposals.INVITES;
import static io.nextmove.reference.Proposals.SPEAKS;
import static io.nextmove.reference.Proposals.SUPPORT;
import static io.nextmove.reference.Proposals.set;

import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RedFlagBasis;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.situation.AbuseDirection;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Attendance;
import io.nextmove.situation.Blame;
import io.nextmove.situation.Children;
import io.nextmove.situation.Cost;
import io.nextmove.situation.HomeProgram;
import io.nextmove.situation.NonNegotiables;
import io.nextmove.situation.Own;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.RefusedHelp;
import io.nextmove.situation.Relationship;
import io.nextmove.situation.Situation;
import io.nextmove.situation.Topic;

/** The recommendations and bars of every section but 5 and 6, and the order in which sections are read. */
final class Moves {
    private static final long AFFAIR_MOVES = set(SEEK_HONESTY_ABOUT_AFFAIR, DISCLOSE_OWN_AFFAIR_WITH_HELP);
    private static final long DISCERNMENT = set(OFFER_DISCERNMENT_COUNSELING);
    private static final long MENS_GROUP = set(SUGGEST_MENS_GROUP);
    private static final long ABSENT_UNDER_ABUSE = set(
            CHECK_OWN_HEAT,
            SHIFT_TO_CALM_ENGAGEMENT,
            LOWER_HOME_TEMPERATURE,
            JUDGE_BY_TREATMENT,
            SET_A_WINDOW,
            REVIEW_WHAT_MOVED,
            STAY_WITH_THE_MOVEMENT,
            START_OWN_WORK,
            PRACTISE_FREE_TOOLS,
            USE_HOME_PROGRAM,
            USE_A_SCRIPT_AND_PROGRAM,
            USE_I_FEEL,
            USE_XYZ_LINE,
            CALL_A_TRUCE,
            STATE_NON_NEGOTIABLES_ONCE,
            CUT_EVERY_THREAT,
            FIND_THE_REASON);
    private static final long COOLING_DOWN =
            set(CHECK_OWN_HEAT, SHIFT_TO_CALM_ENGAGEMENT, LOWER_HOME_TEMPERATURE);
    private static final long EXCEPT_AT_THE_WALL =
            set(ASK_WHY_WITH_CURIOSITY, ASK_WHY_ONE_LAST_TIME, LEAVE_THE_DOOR_OPEN, MEET_PARTNERS_REOPENING);

    private final Reading r;
    private final Situation s;
    private final Proposals p;
    private final long excludedUnderAbuse;

    Moves(Reading r, Proposals p) {
        this.r = r;
        this.s = r.s;
        this.p = p;
        excludedUnderAbuse = r.abuseHold ? p.joint | INVITES | set(ACCEPT_DEFLECTION_AND_GO) : 0;
    }

    void propose() {
        if (r.inviter) {
            exclusion();
            new Approach(r, p).propose();
            new Plan(r, p).propose();
            window();
            support();
        }
        ownDepression();
        refusal();
        statements();
        scope();
        safety();
        danger();
    }

    /** Section 1, but for SAF-00: last, for SAF-04 bars the affair moves only where a rule proposes them. */
    private void safety() {
        boolean harmsPartner = s.safety().abuseDirection() == AbuseDirection.TOWARD_PARTNER;
        if (r.abuseHold) {
            // SAF-01, SAF-06
            r.fire(r.abuse == AbuseState.PRESENT ? Row.SAF_01 : Row.SAF_06);
            p.recommend(GET_INDIVIDUAL_SUPPORT, MAKE_SAFETY_PLAN);
            if (harmsPartner) {
                p.suppress(set(MAKE_SAFETY_PLAN));
            }
            if (r.abuse == AbuseState.SUSPECTED) {
                p.recommend(SCREEN_FOR_ABUSE_PRIVATELY);
            }
            r.fire(Row.SAF_02);
            r.fire(Row.SAF_03);
            p.exclude(excludedUnderAbuse);
            r.fire(Row.SAF_04);
            p.defer((SPEAKS & ~AFFAIR_MOVES) | p.recommendedOf(AFFAIR_MOVES) | set(GET_CLEAR_ON_STAYING));
            r.fire(Row.SAF_05);
            p.suppress(ABSENT_UNDER_ABUSE);
        }
        // SAF-07 to SAF-09
        if (r.uncleared) {
            p.hold(p.joint | INVITES);
            p.recommend(SCREEN_FOR_ABUSE_PRIVATELY);
            if (r.abuse != AbuseState.UNKNOWN) {
                p.recommend(GET_INDIVIDUAL_SUPPORT);
            }
            r.fire(switch (r.abuse) {
                case UNKNOWN -> Row.SAF_07;
                case UNSURE -> Row.SAF_08;
                default -> Row.SAF_09;
            });
        }
        // SAF-11
        if (r.abuseHold && (harmsPartner || s.safety().abuseDirection() == AbuseDirection.MUTUAL)) {
            r.fire(Row.SAF_11);
            if (!harmsPartner) {
                p.recommend(SCREEN_FOR_ABUSE_PRIVATELY);
            }
        }
        // SAF-18
        if (s.safety().verbalAbuse().likely()) {
            r.fire(Row.SAF_18);
            p.recommend(SCREEN_FOR_ABUSE_PRIVATELY, GET_INDIVIDUAL_SUPPORT);
            if (s.safety().verbalAbuse().yes()) {
                p.suppress(COOLING_DOWN);
            }
        }
    }

    /** SCO-01 to SCO-04, with SAF-19, whose move SCO-01 may take out. */
    private void scope() {
        // SAF-19
        if (r.abuseHold
                && (r.asking == AskingState.EARLY_NO
                        || r.asking == AskingState.REPEATED_NO
                        || r.asking == AskingState.STOPPED
                        || r.asking == AskingState.UNDECIDED)) {
            r.fire(Row.SAF_19);
            p.recommend(STOP_ASKING);
        }
        // SCO-01
        if (!r.inviter) {
            r.fire(Row.SCO_01);
            p.recommend(GET_INDIVIDUAL_SUPPORT);
            p.recommendOnly(SUPPORT | set(SCREEN_FOR_ABUSE_PRIVATELY));
            p.suppress((p.joint | INVITES | SPEAKS) & ~excludedUnderAbuse);
        }
        // SCO-02: who is not the inviter has SCO-01, which leaves `couple` unread
        Relationship relationship = s.couple().relationship();
        if (r.inviter && (relationship == Relationship.SEPARATED || relationship == Relationship.PREMARITAL)) {
            r.fire(Row.SCO_02);
        }
        // SCO-03
        if (s.refusal().attendance() == Attendance.WENT_THEN_STOPPED || s.refusal().attendance() == Attendance.GOING) {
            r.fire(Row.SCO_03);
        }
        // SCO-04
        if (s.refusal().refuses().size() == 1 && s.refusal().refuses().contains(RefusedHelp.OWN_THERAPY)) {
            r.fire(Row.SCO_04);
        }
    }

    /** SAF-00: overrides everything. */
    private void danger() {
        if (!r.danger) {
            return;
        }
        r.fire(Row.SAF_00);
        long named = set(GET_EMERGENCY_HELP);
        p.overrule(
                r.abuseHold ? named | set(GET_INDIVIDUAL_SUPPORT, MAKE_SAFETY_PLAN) : named, excludedUnderAbuse);
    }

    /** Section 2. */
    private void exclusion() {
        affairs();
        // EXC-08
        if (r.treatmentFirst) {
            r.fire(Row.EXC_08);
            p.exclude(p.joint);
            p.defer(INVITES & ~MENS_GROUP);
            p.recommend(SEEK_INDIVIDUAL_TREATMENT, GET_INDIVIDUAL_SUPPORT);
        }
        // EXC-09
        if (r.treatmentSuspected) {
            r.fire(Row.EXC_09);
            p.defer(p.joint);
            p.recommend(SEEK_INDIVIDUAL_TREATMENT);
        }
        // EXC-17, with EXC-11
        if (r.abuseHold && (r.treatmentFirst || r.treatmentSuspected) && !r.treatmentIsAskers) {
            r.fire(Row.EXC_17);
            p.defer(set(SEEK_INDIVIDUAL_TREATMENT));
        }
        // EXC-12
        if (r.departure == DepartureState.GONE) {
            r.fire(Row.EXC_12);
            p.defer(INVITES | p.joint);
            p.recommend(GET_CLEAR_ON_STAYING, GET_INDIVIDUAL_SUPPORT);
        }
        // EXC-13
        if (r.departure == DepartureState.POSSIBLY_GONE) {
            r.fire(Row.EXC_13);
            p.recommend(GET_CLEAR_ON_STAYING);
        }
    }

    private void affairs() {
        // EXC-01, EXC-04 of the partner's affair, and EXC-03 where the affair is the reason of the refusal
        if (r.affairPartner) {
            r.fire(r.exc01() ? Row.EXC_01 : r.exc03() ? Row.EXC_03 : Row.EXC_04);
            affairBars();
            if (!r.exc03()) {
                p.recommend(SEEK_HONESTY_ABOUT_AFFAIR);
                if (r.abuse == AbuseState.UNSURE
                        || r.abuse == AbuseState.PAST
                        || (r.abuse == AbuseState.UNKNOWN && r.doubtOnSafety)) {
                    p.hold(set(SEEK_HONESTY_ABOUT_AFFAIR));
                }
            }
        }
        // EXC-02, EXC-04 of the asker's affair
        if (r.affairOwn) {
            r.fire(r.exc02() ? Row.EXC_02 : Row.EXC_04);
            affairBars();
            if (r.exc02()) {
                p.recommend(DISCLOSE_OWN_AFFAIR_WITH_HELP);
                if (r.uncleared) {
                    p.hold(set(DISCLOSE_OWN_AFFAIR_WITH_HELP));
                }
            }
        }
        // EXC-03 holds in both of its branches (NOT-15)
        if (r.exc03()) {
            r.fire(Row.EXC_03);
        }
        // EXC-05
        if (!r.affairPartner && !r.affairOwn) {
            return;
        }
        if (!r.affairDisclosed) {
            r.fire(Row.EXC_05);
            p.defer(DISCERNMENT);
        } else if (r.abuse == AbuseState.ABSENT
                && !r.treatmentFirst
                && r.departure != DepartureState.GONE
                && r.refusal != RefusalReading.RED_FLAG
                && r.asking != AskingState.STOPPED) {
            r.fire(Row.EXC_05);
            p.recommend(OFFER_DISCERNMENT_COUNSELING);
        }
    }

    private void affairBars() {
        p.exclude(p.joint & ~DISCERNMENT);
        p.defer(INVITES & ~DISCERNMENT & ~MENS_GROUP);
        p.recommend(GET_INDIVIDUAL_SUPPORT, GET_CLEAR_ON_STAYING);
    }

    /** Section 4: what follows from the final value. */
    private void refusal() {
        if (r.judgeByTreatment) {
            p.recommend(JUDGE_BY_TREATMENT);
        }
        if (r.refusal == RefusalReading.RED_FLAG) {
            if (r.basis == RedFlagBasis.WALL) {
                // JDG-18
                r.fire(Row.JDG_18);
                p.recommend(GET_CLEAR_ON_STAYING, GET_INDIVIDUAL_SUPPORT);
                p.defer((p.joint | INVITES) & ~EXCEPT_AT_THE_WALL);
                if (r.asking == AskingState.EARLY_NO && !s.invitation().askedWhy().yes()) {
                    p.recommend(ASK_WHY_WITH_CURIOSITY);
                }
            } else if (r.basis != RedFlagBasis.GONE) {
                // JDG-17
                r.fire(Row.JDG_17);
                p.recommend(GET_INDIVIDUAL_SUPPORT, GET_CLEAR_ON_STAYING);
                p.defer(INVITES | p.joint);
            }
        }
        // JDG-19
        if (r.refusal == RefusalReading.MIXED) {
            r.fire(Row.JDG_19);
            p.recommend(JUDGE_BY_TREATMENT, GET_INDIVIDUAL_SUPPORT);
            if (r.invitationsOpen
                    && (r.asking == AskingState.EARLY_NO || r.asking == AskingState.UNDECIDED)
                    && !s.invitation().askedWhy().yes()) {
                p.recommend(ASK_WHY_WITH_CURIOSITY);
            }
        }
        // JDG-30
        if (s.asks(Topic.RED_FLAG) && !r.abuseHold) {
            r.fire(Row.JDG_30);
            p.recommend(JUDGE_BY_TREATMENT);
        }
    }

    /** Section 7. */
    private void window() {
        switch (r.timeline) {
            case NO_WINDOW -> {
                p.recommend(SET_A_WINDOW);
                if (r.countedSign
                        && r.refusal != RefusalReading.RED_FLAG
                        && !s.departure().warmthLeft().no()) {
                    p.recommend(STAY_WITH_THE_MOVEMENT, REVIEW_WHAT_MOVED);
                }
            }
            case NOT_STARTED -> p.recommend(START_OWN_WORK);
            case OPEN_MOVEMENT, OVER_MOVEMENT -> p.recommend(STAY_WITH_THE_MOVEMENT, REVIEW_WHAT_MOVED);
            case OPEN_NO_MOVEMENT -> {
                p.recommend(START_OWN_WORK);
                p.defer(set(REVIEW_WHAT_MOVED));
            }
            case OPEN_UNASSESSED, OVER_UNASSESSED -> p.recommend(REVIEW_WHAT_MOVED);
            case OVER_FLAT -> {
                p.recommend(GET_CLEAR_ON_STAYING, GET_INDIVIDUAL_SUPPORT, REVIEW_WHAT_MOVED);
                p.exclude(INVITES & ~set(LEAVE_THE_DOOR_OPEN, MEET_PARTNERS_REOPENING));
                p.defer(p.joint);
            }
            case OVER_WARM -> p.recommend(REVIEW_WHAT_MOVED, GET_CLEAR_ON_STAYING, SET_A_WINDOW);
            case OVER_WARMTH_UNKNOWN, CONFLICTED ->
                p.recommend(GET_CLEAR_ON_STAYING, GET_INDIVIDUAL_SUPPORT, REVIEW_WHAT_MOVED);
            case SUSPENDED -> {}
        }
        // TML-01
        if (r.timeline == TimelineState.NO_WINDOW && s.timeline().monthsWaitedBefore().orElse(0) >= 12) {
            r.fire(Row.TML_01);
        }
        // TML-07
        if (s.timeline().windowStart().isPresent() && r.windowEnd.isEmpty()) {
            r.fire(Row.TML_07);
            p.recommend(SET_A_WINDOW);
        }
        // TML-08
        if (p.recommends(SET_A_WINDOW)
                && (r.affairPartner
                        || r.affairOwn
                        || r.treatmentFirst
                        || r.departure == DepartureState.GONE
                        || r.asking == AskingState.AGREED
                        || r.refusal == RefusalReading.RED_FLAG
                        || r.abuse == AbuseState.UNSURE
                        || r.abuse == AbuseState.PAST)) {
            r.fire(Row.TML_08);
            p.defer(set(SET_A_WINDOW));
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
                p.recommend(HOLD_BOUNDARY_TALK_SEPARATELY);
            }
        }
        // BND-07
        if (s.own().hasBoundaryToState().yes()) {
            r.fire(Row.BND_07);
            p.recommend(HOLD_BOUNDARY_TALK_SEPARATELY);
        }
    }

    /** SUP-06, for every perspective. */
    private void ownDepression() {
        if (s.health().ownDepression().likely()) {
            r.fire(Row.SUP_06);
            p.recommend(TREAT_OWN_DEPRESSION);
        }
    }

    /** Section 9, but for SUP-06. */
    private void support() {
        Own own = s.own();
        boolean free = !r.abuseHold;
        boolean costBars = means();
        children();
        // SUP-07
        if (own.wantsLawyer().yes()) {
            r.fire(Row.SUP_07);
            p.recommend(CONSULT_LAWYER);
        }
        // SUP-08
        if (own.blame() == Blame.ALL_MINE || s.asks(Topic.IS_IT_ME)) {
            r.fire(Row.SUP_08);
            p.recommend(KEEP_HALF_NOT_ALL_BLAME);
        }
        // SUP-09
        if (free && (own.contempt().yes() || own.coldness().yes() || own.asksAsWeapon().yes())) {
            r.fire(Row.SUP_09);
            p.recommend(CHECK_OWN_HEAT, SHIFT_TO_CALM_ENGAGEMENT);
        }
        // SUP-10
        if (free && (own.blame() == Blame.NONE_MINE || s.asks(Topic.IS_IT_ME))) {
            r.fire(Row.SUP_10);
            p.recommend(CHECK_OWN_HEAT);
        }
        // SUP-11
        if (own.angryAtLoad().yes()) {
            r.fire(Row.SUP_11);
            p.recommend(LET_YOURSELF_BE_ANGRY);
        }
        // SUP-12
        if (free) {
            r.fire(Row.SUP_12);
            p.recommend(START_OWN_WORK, GET_STRUCTURED_HELP_ALONE);
        }
        // SUP-13
        if (s.asks(Topic.ONE_GOES)) {
            r.fire(Row.SUP_13);
        }
        // SUP-14
        boolean aloneOrCost = s.asks(Topic.WHAT_ALONE) || costBars;
        if (free && (own.youStatements().yes() || aloneOrCost)) {
            r.fire(Row.SUP_14);
            p.recommend(USE_I_FEEL, USE_XYZ_LINE);
        }
        // SUP-15
        if (free && !own.truceCalled().yes() && (s.invitation().becameTheFight().yes() || aloneOrCost)) {
            r.fire(Row.SUP_15);
            p.recommend(CALL_A_TRUCE);
        }
        // SUP-16
        if (free
                && (own.nonNegotiables() == NonNegotiables.NOT_YET
                        || own.nonNegotiables() == NonNegotiables.AS_THREAT)) {
            r.fire(Row.SUP_16);
            p.recommend(STATE_NON_NEGOTIABLES_ONCE);
        }
        // SUP-17
        Answer program = own.hasProgram();
        if (free
                && !program.yes()
                && (s.asks(Topic.WHAT_ALONE) || s.asks(Topic.ONE_GOES) || program.no())) {
            r.fire(Row.SUP_17);
            p.recommend(USE_A_SCRIPT_AND_PROGRAM);
        }
    }

    /** SUP-01 to SUP-03b and SUP-18; whether SUP-01 or SUP-02 holds. */
    private boolean means() {
        Cost cost = s.means().cost();
        boolean bars = cost == Cost.ONLY_BARRIER || cost == Cost.BARRIER_AND_REFUSAL;
        boolean remote = !s.means().telehealthPossible().no();
        if (bars && !r.abuseHold) {
            // SUP-01, SUP-02
            r.fire(cost == Cost.ONLY_BARRIER ? Row.SUP_01 : Row.SUP_02);
            p.recommend(PRACTISE_FREE_TOOLS, LOOK_FOR_SLIDING_SCALE, USE_HOME_PROGRAM);
        }
        if (bars && r.abuseHold) {
            // SUP-03
            r.fire(Row.SUP_03);
            p.recommend(LOOK_FOR_SLIDING_SCALE);
        }
        // SUP-03b
        if (s.means().hassle().yes()) {
            r.fire(Row.SUP_03B);
        }
        if (remote && (bars || s.means().hassle().yes())) {
            p.recommend(USE_TELEHEALTH_ALONE);
        }
        // SUP-18
        if (!r.abuseHold && s.means().homeProgram() == HomeProgram.ASKER_ALONE) {
            r.fire(Row.SUP_18);
            p.recommend(USE_HOME_PROGRAM);
        }
        return bars && !r.abuseHold;
    }

    private void children() {
        Children children = s.children();
        // SUP-04
        if (!r.abuseHold && (children.atHome().yes() || children.exposedToConflict().yes())) {
            r.fire(Row.SUP_04);
            p.recommend(LOWER_HOME_TEMPERATURE);
        }
        // SUP-05
        if (!r.abuseHold && children.stayingForThem().yes()) {
            r.fire(Row.SUP_05);
        }
    }
}
