package io.nextmove.core.decide;

import io.nextmove.core.language.JudgmentWords;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Move;
import io.nextmove.situation.Door;

/** How urgent a move is: the rank table, smaller first. Where several classes hold, the smallest number counts. */
final class Ranks {
    private Ranks() {}

    static int of(Move move, JudgmentWords p) {
        return switch (move) {
            case GET_EMERGENCY_HELP -> 0;
            case GET_INDIVIDUAL_SUPPORT -> supportFirst(p) ? 10 : 50;
            case MAKE_SAFETY_PLAN -> 11;
            case SCREEN_FOR_ABUSE_PRIVATELY -> p.isUncleared() ? 9 : 12;
            case SEEK_INDIVIDUAL_TREATMENT -> 20;
            case TREAT_OWN_DEPRESSION -> 21;
            case SEEK_HONESTY_ABOUT_AFFAIR, DISCLOSE_OWN_AFFAIR_WITH_HELP -> 22;
            case GET_CLEAR_ON_STAYING -> clarity(p);
            case PREPARE_FOR_A_YES -> 24;
            case MEET_PARTNERS_REOPENING -> p.getAsking() == AskingState.STOPPED || p.isAgreed() ? 24 : 32;
            case ACCEPT_DEFLECTION_AND_GO -> 25;
            case NAME_THE_PATTERN_ONCE -> 26;
            case ASK_WHY_ONE_LAST_TIME -> 27;
            case STOP_ASKING -> p.isAbuseHold() ? 14 : 28;
            case STATE_OWN_ACTION_BOUNDARY, LEAVE_THE_DOOR_OPEN -> 29;
            case ASK_WHY_WITH_CURIOSITY -> 30;
            case ANSWER_THE_REAL_REASON -> 31;
            case FIND_THE_REASON -> p.isFirstAskAhead() ? 29 : 32;
            case JUDGE_BY_TREATMENT, STAY_WITH_THE_MOVEMENT -> 33;
            case REVIEW_WHAT_MOVED, PRACTISE_FREE_TOOLS -> 34;
            case LOOK_FOR_SLIDING_SCALE, USE_TELEHEALTH_ALONE -> p.isAbuseHold() ? 15 : 35;
            case USE_HOME_PROGRAM -> 35;
            case PICK_CALM_MOMENT, MAKE_CALM_MOMENT -> 36;
            case LEAD_WITH_GOAL_AND_OWN_PAIN -> 37;
            case FRAME_AS_TEAM -> 38;
            case DISARM_FEAR_OF_BEING_OUTNUMBERED -> 39;
            case CUT_EVERY_THREAT -> p.getAsking() == AskingState.REPEATED_NO ? 28 : 40;
            case LOWER_BAR_TO_ONE_SESSION -> 41;
            case CARRY_THE_LOGISTICS -> 42;
            case OFFER_TELEHEALTH -> 43;
            case OFFER_DISCERNMENT_COUNSELING -> p.isAffairPartner() || p.isAffairOwn() ? 25 : 43;
            case OFFER_RELATIONSHIP_COACH -> door(p, Door.RELATIONSHIP_COACH);
            case OFFER_MALE_THERAPIST -> door(p, Door.MALE_THERAPIST);
            case SUGGEST_MENS_GROUP -> door(p, Door.MENS_GROUP);
            case OFFER_WORKSHOP -> door(p, Door.WORKSHOP);
            case OFFER_BOOK_OR_APP_TOGETHER -> door(p, Door.BOOK_OR_APP);
            case SET_A_WINDOW -> 45;
            case HOLD_BOUNDARY_TALK_SEPARATELY -> 46;
            case KEEP_HALF_NOT_ALL_BLAME -> p.isAbuseHold() ? 16 : 47;
            case CHECK_OWN_HEAT -> 48;
            case SHIFT_TO_CALM_ENGAGEMENT -> 49;
            case START_OWN_WORK -> 51;
            case GET_STRUCTURED_HELP_ALONE -> 52;
            case LOWER_HOME_TEMPERATURE -> 53;
            case CONSULT_LAWYER -> p.isAbuseHold() ? 17 : 54;
            case USE_I_FEEL,
                    USE_XYZ_LINE,
                    CALL_A_TRUCE,
                    STATE_NON_NEGOTIABLES_ONCE,
                    USE_A_SCRIPT_AND_PROGRAM -> 55;
            case LET_YOURSELF_BE_ANGRY -> 70;
        };
    }

    private static boolean supportFirst(JudgmentWords p) {
        TimelineState t = p.getTimelineState();
        return p.isAbuseHold()
                || p.getAbuse() == AbuseState.UNSURE
                || p.getAbuse() == AbuseState.PAST
                || !p.isInviter()
                || p.isAffairPartner()
                || p.isAffairOwn()
                || p.isTreatmentFirst()
                || p.isRedFlag()
                || p.getDepartureState() == DepartureState.GONE
                || t == TimelineState.OVER_FLAT
                || t == TimelineState.CONFLICTED
                || t == TimelineState.OVER_WARMTH_UNKNOWN;
    }

    private static int clarity(JudgmentWords p) {
        TimelineState t = p.getTimelineState();
        if (p.getDepartureState() == DepartureState.GONE || t == TimelineState.OVER_FLAT) {
            return 12;
        }
        if (p.isAffairPartner() || p.isAffairOwn() || p.isRedFlag() || t == TimelineState.CONFLICTED) {
            return 23;
        }
        return p.getDepartureState() == DepartureState.POSSIBLY_GONE
                        || t == TimelineState.OVER_WARM
                        || t == TimelineState.OVER_WARMTH_UNKNOWN
                        || p.isInviter() && !p.isAbuseHold() && p.isSomebodyLeaningOut()
                ? 40
                : 60;
    }

    private static int door(JudgmentWords p, Door door) {
        return p.wished(door) ? 41 : 43;
    }
}
