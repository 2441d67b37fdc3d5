package io.nextmove.reference;

import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.situation.Door;
import java.util.Arrays;
import java.util.LinkedHashMap;

/** Section 11: the order of moves in an answer. */
final class Ranks {
    private static final Move[] CATALOGUE = Move.values();

    private Ranks() {}

    /** Every move of the answer: by status, then rank, then catalogue order. */
    static LinkedHashMap<Move, Status> order(Reading r, Proposals p) {
        int[] order = new int[CATALOGUE.length];
        int count = 0;
        for (Move move : CATALOGUE) {
            Status status = p.status(move);
            if (status != null) {
                order[count++] = place(status) << 16 | rank(move, r) << 8 | move.ordinal();
            }
        }
        Arrays.sort(order, 0, count);
        LinkedHashMap<Move, Status> moves = new LinkedHashMap<>(count * 2);
        for (int n = 0; n < count; n++) {
            moves.put(CATALOGUE[order[n] & 0xFF], statusAt(order[n] >> 16));
        }
        return moves;
    }

    private static int place(Status status) {
        return switch (status) {
            case RECOMMENDED -> 0;
            case HELD -> 1;
            case DEFERRED -> 2;
            case EXCLUDED -> 3;
        };
    }

    private static Status statusAt(int place) {
        return switch (place) {
            case 0 -> Status.RECOMMENDED;
            case 1 -> Status.HELD;
            case 2 -> Status.DEFERRED;
            default -> Status.EXCLUDED;
        };
    }

    /** The rank table; where several classes hold, the smallest number. */
    private static int rank(Move move, Reading r) {
        return switch (move) {
            case GET_EMERGENCY_HELP -> 0;
            case GET_INDIVIDUAL_SUPPORT -> support(r);
            case MAKE_SAFETY_PLAN -> 11;
            case SCREEN_FOR_ABUSE_PRIVATELY -> r.uncleared ? 9 : 12;
            case SEEK_INDIVIDUAL_TREATMENT -> 20;
            case TREAT_OWN_DEPRESSION -> 21;
            case SEEK_HONESTY_ABOUT_AFFAIR, DISCLOSE_OWN_AFFAIR_WITH_HELP -> 22;
            case GET_CLEAR_ON_STAYING -> clarity(r);
            case PREPARE_FOR_A_YES -> 24;
            case MEET_PARTNERS_REOPENING ->
                r.asking == AskingState.STOPPED || r.asking == AskingState.AGREED ? 24 : 32;
            case ACCEPT_DEFLECTION_AND_GO -> 25;
            case NAME_THE_PATTERN_ONCE -> 26;
            case ASK_WHY_ONE_LAST_TIME -> 27;
            case STOP_ASKING -> r.abuseHold ? 14 : 28;
            case STATE_OWN_ACTION_BOUNDARY, LEAVE_THE_DOOR_OPEN -> 29;
            case ASK_WHY_WITH_CURIOSITY -> 30;
            case ANSWER_THE_REAL_REASON -> 31;
            case FIND_THE_REASON ->
                r.asking == AskingState.NOT_ASKED || r.asking == AskingState.UNKNOWN ? 29 : 32;
            case JUDGE_BY_TREATMENT, STAY_WITH_THE_MOVEMENT -> 33;
            case REVIEW_WHAT_MOVED, PRACTISE_FREE_TOOLS -> 34;
            case LOOK_FOR_SLIDING_SCALE, USE_TELEHEALTH_ALONE -> r.abuseHold ? 15 : 35;
            case USE_HOME_PROGRAM -> 35;
            case PICK_CALM_MOMENT, MAKE_CALM_MOMENT -> 36;
            case LEAD_WITH_GOAL_AND_OWN_PAIN -> 37;
            case FRAME_AS_TEAM -> 38;
            case DISARM_FEAR_OF_BEING_OUTNUMBERED -> 39;
            case CUT_EVERY_THREAT -> r.asking == AskingState.REPEATED_NO ? 28 : 40;
            case LOWER_BAR_TO_ONE_SESSION -> 41;
            case CARRY_THE_LOGISTICS -> 42;
            case OFFER_DISCERNMENT_COUNSELING -> r.affairPartner || r.affairOwn ? 25 : 43;
            case OFFER_TELEHEALTH -> 43;
            case OFFER_RELATIONSHIP_COACH -> door(r, Door.RELATIONSHIP_COACH);
            case OFFER_MALE_THERAPIST -> door(r, Door.MALE_THERAPIST);
            case SUGGEST_MENS_GROUP -> door(r, Door.MENS_GROUP);
            case OFFER_WORKSHOP -> door(r, Door.WORKSHOP);
            case OFFER_BOOK_OR_APP_TOGETHER -> door(r, Door.BOOK_OR_APP);
            case SET_A_WINDOW -> 45;
            case HOLD_BOUNDARY_TALK_SEPARATELY -> 46;
            case KEEP_HALF_NOT_ALL_BLAME -> r.abuseHold ? 16 : 47;
            case CHECK_OWN_HEAT -> 48;
            case SHIFT_TO_CALM_ENGAGEMENT -> 49;
            case START_OWN_WORK -> 51;
            case GET_STRUCTURED_HELP_ALONE -> 52;
            case LOWER_HOME_TEMPERATURE -> 53;
            case CONSULT_LAWYER -> r.abuseHold ? 17 : 54;
            case USE_I_FEEL,
                    USE_XYZ_LINE,
                    CALL_A_TRUCE,
                    STATE_NON_NEGOTIABLES_ONCE,
                    USE_A_SCRIPT_AND_PROGRAM -> 55;
            case LET_YOURSELF_BE_ANGRY -> 70;
            default -> move.rank();
        };
    }

    private static int support(Reading r) {
        boolean first = r.abuseHold
                || r.abuse == AbuseState.UNSURE
                || r.abuse == AbuseState.PAST
                || !r.inviter
                || r.affairPartner
                || r.affairOwn
                || r.treatmentFirst
                || r.refusal == RefusalReading.RED_FLAG
                || r.departure == DepartureState.GONE
                || r.timeline == TimelineState.OVER_FLAT
                || r.timeline == TimelineState.CONFLICTED
                || r.timeline == TimelineState.OVER_WARMTH_UNKNOWN;
        return first ? 10 : 50;
    }

    private static int clarity(Reading r) {
        if (r.departure == DepartureState.GONE || r.timeline == TimelineState.OVER_FLAT) {
            return 12;
        }
        if (r.affairPartner
                || r.affairOwn
                || r.refusal == RefusalReading.RED_FLAG
                || r.timeline == TimelineState.CONFLICTED) {
            return 23;
        }
        boolean soon = r.departure == DepartureState.POSSIBLY_GONE
                || r.timeline == TimelineState.OVER_WARM
                || r.timeline == TimelineState.OVER_WARMTH_UNKNOWN
                || r.fired(Row.RSN_10)
                || r.fired(Row.RSN_21);
        return soon ? 40 : 60;
    }

    private static int door(Reading r, Door door) {
        return r.wished(door) ? 41 : 43;
    }
}
