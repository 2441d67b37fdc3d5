package io.nextmove.reference;

import static io.nextmove.move.Move.*;
import static io.nextmove.reference.Proposals.ALL;
import static io.nextmove.reference.Proposals.HOME_PROGRAMS;
import static io.nextmove.reference.Proposals.INVITES;
import static io.nextmove.reference.Proposals.SPEAKS;
import static io.nextmove.reference.Proposals.SUPPORT;
import static io.nextmove.reference.Proposals.set;

import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Attendance;
import io.nextmove.situation.Certainty;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.Relationship;
import io.nextmove.situation.Safety;
import io.nextmove.situation.Separation;
import io.nextmove.situation.Situation;

/** Section 1. It runs after the other sections, for some of its bars touch only what a rule proposes. */
final class SafetyRows {
    private static final long HEAT = set(CHECK_OWN_HEAT, SHIFT_TO_CALM_ENGAGEMENT, LOWER_HOME_TEMPERATURE);
    private static final long ABSENT_UNDER_ABUSE = HEAT
            | set(
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
    private static final long ABSENT_IN_DOUBT = HEAT
            | set(
                    JUDGE_BY_TREATMENT,
                    FIND_THE_REASON,
                    GET_STRUCTURED_HELP_ALONE,
                    STAY_WITH_THE_MOVEMENT,
                    SET_A_WINDOW,
                    REVIEW_WHAT_MOVED);
    private static final long ABSENT_WHERE_BELITTLED =
            HEAT | set(USE_I_FEEL, USE_XYZ_LINE, CALL_A_TRUCE, STATE_NON_NEGOTIABLES_ONCE);
    private static final long NO_PROFESSIONAL_PRESENT =
            set(OFFER_RELATIONSHIP_COACH, OFFER_WORKSHOP, OFFER_BOOK_OR_APP_TOGETHER, OFFER_TELEHEALTH);

    private final Reading r;
    private final Situation s;
    private final Safety safety;
    private final Proposals p;

    SafetyRows(Reading r, Proposals p) {
        this.r = r;
        this.s = r.s;
        this.safety = s.safety();
        this.p = p;
    }

    void propose() {
        stopAsking();
        scope();
        hold();
        open();
        doubt();
        clearedPast();
        whoHarms();
        verbalAbuse();
        riskNotNow();
        planAndChildren();
    }

    /** SAF-19, whose move SCO-01 may take out. */
    private void stopAsking() {
        boolean asked = r.asking == AskingState.EARLY_NO
                || r.asking == AskingState.REPEATED_NO
                || r.asking == AskingState.STOPPED
                || r.asking == AskingState.UNDECIDED;
        if ((r.abuseHold || r.doubt) && asked) {
            p.recommend(Row.SAF_19, STOP_ASKING);
        }
    }

    /** SCO-01 to SCO-05, and EXC-03, RSN-24a as far as their notice goes. */
    private void scope() {
        if (!r.inviter) {
            p.recommend(Row.SCO_01, GET_INDIVIDUAL_SUPPORT);
            p.recommendOnly(SUPPORT | set(SCREEN_FOR_ABUSE_PRIVATELY));
            p.suppress(Row.SCO_01, (p.joint | INVITES | SPEAKS) & ~excludedUnderAbuse());
        }
        // SCO-01c
        if (s.perspective() == Perspective.THIRD_PARTY || minorTellsOwnHarm()) {
            p.suppress(Row.SCO_01C, set(MAKE_SAFETY_PLAN));
        }
        // SCO-02: who is not the inviter has SCO-01, which leaves `couple` unread
        Relationship relationship = s.couple().relationship();
        if (r.inviter && (relationship == Relationship.SEPARATED || relationship == Relationship.PREMARITAL)) {
            r.fire(Row.SCO_02);
        }
        // SCO-03
        Attendance attendance = s.refusal().attendance();
        if (attendance == Attendance.WENT_THEN_STOPPED || attendance == Attendance.GOING) {
            r.fire(Row.SCO_03);
        }
        // SCO-05
        if (!s.health().conditions().isEmpty()) {
            r.fire(Row.SCO_05);
        }
    }

    /** SCO-01c: a MINOR who tells of own harm, and of none that was done. */
    private boolean minorTellsOwnHarm() {
        return s.perspective() == Perspective.MINOR
                && safety.ownHarm().likely()
                && !r.kindTold
                && !safety.otherHarm().likely()
                && !r.childrenTold
                && !r.fearOrNeck;
    }

    private long excludedUnderAbuse() {
        return r.abuseHold ? p.joint | INVITES | set(ACCEPT_DEFLECTION_AND_GO) : 0;
    }

    /** SAF-01 to SAF-05. */
    private void hold() {
        if (r.planFalls) {
            p.suppress(Row.SAF_01P, set(MAKE_SAFETY_PLAN));
        }
        if (!r.abuseHold) {
            return;
        }
        Row known = r.anyKind(Certainty.YES) ? Row.SAF_01 : Row.SAF_01B;
        p.recommend(known, GET_INDIVIDUAL_SUPPORT, MAKE_SAFETY_PLAN);
        p.exclude(Row.SAF_02, p.joint);
        p.exclude(Row.SAF_03, INVITES | set(ACCEPT_DEFLECTION_AND_GO));
        p.suppress(Row.SAF_04A, Proposals.AFFAIR_MOVES | set(GET_CLEAR_ON_STAYING));
        p.defer(Row.SAF_04A, SPEAKS & ~Proposals.AFFAIR_MOVES & ~ABSENT_UNDER_ABUSE);
        p.suppress(Row.SAF_05, ABSENT_UNDER_ABUSE);
    }

    /** SAF-07a, SAF-SCREEN. */
    private void open() {
        boolean unanswered =
                r.anyKind(Certainty.UNKNOWN) || safety.afraidOfPartner().unknown();
        if (unanswered && r.abuse != AbuseState.PRESENT && !r.danger) {
            p.recommend(Row.SAF_SCREEN, SCREEN_FOR_ABUSE_PRIVATELY);
        }
        if (r.open) {
            p.hold(Row.SAF_07A, p.named(p.joint | INVITES | SPEAKS));
            p.holdWhereProposed(Row.SAF_07A, HEAT | set(STAY_WITH_THE_MOVEMENT, REVIEW_WHAT_MOVED));
        }
    }

    /** SAF-08, SAF-09. */
    private void doubt() {
        if (r.doubt) {
            Row row = r.abuse == AbuseState.UNSURE ? Row.SAF_08 : Row.SAF_09;
            p.hold(row, p.named(p.joint | INVITES | SPEAKS));
            p.suppress(row, ABSENT_IN_DOUBT);
            p.recommend(row, GET_INDIVIDUAL_SUPPORT);
        }
    }

    /** SAF-09c. */
    private void clearedPast() {
        if (r.clearedPast) {
            p.hold(Row.SAF_09C, NO_PROFESSIONAL_PRESENT | (HOME_PROGRAMS & p.joint));
            p.holdWhereProposed(Row.SAF_09C, HEAT | set(STAY_WITH_THE_MOVEMENT));
            p.recommend(Row.SAF_09C, GET_INDIVIDUAL_SUPPORT);
        }
    }

    /** SAF-11, SAF-11p, SAF-11b. */
    private void whoHarms() {
        if ((r.abuseHold || r.doubt) && r.harmBy) {
            p.suppress(Row.SAF_11, set(LET_YOURSELF_BE_ANGRY));
            if (r.helpToStop()) {
                p.recommend(Row.SAF_11, GET_HELP_TO_STOP_HARM);
            }
        }
        if (r.onlyBy) {
            p.suppress(Row.SAF_11B, set(KEEP_HALF_NOT_ALL_BLAME));
        }
    }

    /** SAF-18a, SAF-18b. */
    private void verbalAbuse() {
        Certainty verbal = safety.verbalAbuse();
        if (verbal.yes()) {
            p.recommend(Row.SAF_18A, GET_INDIVIDUAL_SUPPORT);
            p.suppress(Row.SAF_18A, ABSENT_WHERE_BELITTLED);
            p.defer(Row.SAF_18A, p.named(SPEAKS & ~ABSENT_WHERE_BELITTLED));
            if (safety.weapon().yes() && !r.planFalls) {
                p.recommend(Row.SAF_18A, MAKE_SAFETY_PLAN);
            }
        }
        if (verbal.suspected()) {
            p.recommend(Row.SAF_18B, GET_INDIVIDUAL_SUPPORT);
            p.suppress(Row.SAF_18B, HEAT);
        }
    }

    /** SAF-22a, SAF-22b. */
    private void riskNotNow() {
        if (r.riskNotNow) {
            p.recommend(Row.SAF_22A, GET_CRISIS_SUPPORT);
            if (r.riskOfAsker) {
                p.suppress(Row.SAF_22A, HEAT | set(GET_CLEAR_ON_STAYING, SET_A_WINDOW, REVIEW_WHAT_MOVED));
            }
        }
        if (r.riskLongAgo) {
            p.recommend(Row.SAF_22B, GET_CRISIS_SUPPORT);
        }
    }

    /** SAF-23a, SAF-23b, SAF-27. */
    private void planAndChildren() {
        Separation separation = safety.separation();
        Answer fear = safety.afraidOfPartner();
        boolean around = separation == Separation.CONSIDERED || (separation == Separation.APART && r.livesApart());
        if (r.doubt && r.abuse == AbuseState.PAST && !r.onlyBy && (!fear.no() || around)) {
            p.recommend(Row.SAF_23A, MAKE_SAFETY_PLAN);
        }
        if (safety.weapon().yes() && r.uncleared && !r.planFalls) {
            p.recommend(Row.SAF_23B, MAKE_SAFETY_PLAN);
        }
        if (r.childrenTold) {
            p.recommend(Row.SAF_27, GET_HELP_FOR_CHILDREN);
        }
    }

    /** SAF-00, SAF-00a: they override everything. */
    void danger() {
        if (!r.danger) {
            return;
        }
        boolean plan =
                r.abuseHold && !r.planFalls && s.perspective() != Perspective.THIRD_PARTY && !minorTellsOwnHarm();
        long named = set(GET_EMERGENCY_HELP)
                | (r.abuseHold ? set(GET_INDIVIDUAL_SUPPORT) : 0)
                | (plan ? set(MAKE_SAFETY_PLAN) : 0)
                | (r.onlyBy ? set(GET_HELP_TO_STOP_HARM) : 0);
        p.overrule(named, excludedUnderAbuse());
        p.recommend(Row.SAF_00, GET_EMERGENCY_HELP);
        if (r.abuseHold) {
            p.recommend(Row.SAF_00, GET_INDIVIDUAL_SUPPORT);
        }
        if (plan) {
            p.recommend(Row.SAF_00A, MAKE_SAFETY_PLAN);
        }
        if (r.onlyBy) {
            p.recommend(Row.SAF_00A, GET_HELP_TO_STOP_HARM);
        }
        p.defer(Row.SAF_00, ALL & ~named);
    }
}
