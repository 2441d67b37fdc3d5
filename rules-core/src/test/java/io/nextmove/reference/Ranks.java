package io.nextmove.reference;

import static io.nextmove.move.Move.MAKE_SAFETY_PLAN;
import static io.nextmove.move.Move.OFFER_DISCERNMENT_COUNSELING;

import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.move.Trait;
import io.nextmove.situation.Door;
import io.nextmove.situation.LifeAtRisk;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Set;

/** Section 11: the order of moves in an answer. */
final class Ranks {
    private static final Move[] CATALOGUE = Move.values();
    private static final int WISHED = 24;

    private Ranks() {}

    /** Every move of the answer: by status, then rank, then catalogue order. */
    static LinkedHashMap<Move, Status> order(Reading r, Proposals p) {
        int[] order = new int[CATALOGUE.length];
        int count = 0;
        boolean taken = anyTakenUp(r, p);
        for (Move move : CATALOGUE) {
            Status status = p.status(move);
            if (status != null) {
                int rank = rank(move, r, p);
                boolean unwished = move.has(Trait.INVITES) && rank <= WISHED && !takenUp(move, r, p);
                int after = taken && status == Status.RECOMMENDED && unwished ? WISHED << 1 | 1 : rank << 1;
                order[count++] = place(status) << 16 | after << 8 | move.ordinal();
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
    private static int rank(Move move, Reading r, Proposals p) {
        return switch (move) {
            case GET_EMERGENCY_HELP -> 0;
            case GET_CRISIS_SUPPORT -> crisis(r);
            case GET_INDIVIDUAL_SUPPORT -> support(r);
            case GET_HELP_FOR_CHILDREN -> r.onlyChildrenTold ? 9 : 11;
            case GET_HELP_TO_STOP_HARM -> p.isRecommended(MAKE_SAFETY_PLAN) ? 13 : 10;
            case MAKE_SAFETY_PLAN -> 11;
            case SCREEN_FOR_ABUSE_PRIVATELY -> r.uncleared ? 9 : 12;
            case SEEK_INDIVIDUAL_TREATMENT -> 20;
            case TREAT_OWN_DEPRESSION -> 21;
            case SEEK_HONESTY_ABOUT_AFFAIR, DISCLOSE_OWN_AFFAIR_WITH_HELP -> 22;
            case GET_CLEAR_ON_STAYING -> clarity(r);
            case PREPARE_FOR_A_YES, CHANGE_THERAPIST -> 24;
            case MEET_PARTNERS_REOPENING -> r.asking == AskingState.STOPPED || r.asking == AskingState.AGREED ? 24 : 32;
            case ACCEPT_DEFLECTION_AND_GO -> 25;
            case NAME_THE_PATTERN_ONCE -> 26;
            case ASK_WHY_ONE_LAST_TIME -> 27;
            case STOP_ASKING -> r.abuseHold ? 14 : 28;
            case STATE_OWN_ACTION_BOUNDARY, LEAVE_THE_DOOR_OPEN -> 29;
            case ASK_WHY_WITH_CURIOSITY -> 30;
            case ANSWER_THE_REAL_REASON -> 31;
            case FIND_THE_REASON -> r.asking == AskingState.NOT_ASKED || r.asking == AskingState.UNKNOWN ? 29 : 32;
            case JUDGE_BY_TREATMENT, STAY_WITH_THE_MOVEMENT -> 33;
            case REVIEW_WHAT_MOVED -> 34;
            case PRACTISE_FREE_TOOLS -> r.fired(Row.SUP_01) ? 24 : 34;
            case LOOK_FOR_SLIDING_SCALE -> r.fired(Row.SUP_01) ? 25 : 35;
            case USE_TELEHEALTH_ALONE -> r.abuseHold ? 15 : 35;
            case USE_HOME_PROGRAM -> 35;
            case PICK_CALM_MOMENT, MAKE_CALM_MOMENT -> 36;
            case LEAD_WITH_GOAL_AND_OWN_PAIN -> 37;
            case FRAME_AS_TEAM -> 38;
            case DISARM_FEAR_OF_BEING_OUTNUMBERED -> 39;
            case CUT_EVERY_THREAT -> r.asking == AskingState.REPEATED_NO ? 28 : 40;
            case LOWER_BAR_TO_ONE_SESSION -> takenUp(move, r, p) ? 24 : 41;
            case CARRY_THE_LOGISTICS -> p.recommends(Row.PLN_12C, move) ? 25 : 42;
            case OFFER_DISCERNMENT_COUNSELING -> discernment(r, p);
            case OFFER_TELEHEALTH,
                    OFFER_RELATIONSHIP_COACH,
                    OFFER_MALE_THERAPIST,
                    SUGGEST_MENS_GROUP,
                    OFFER_WORKSHOP,
                    OFFER_BOOK_OR_APP_TOGETHER -> takenUp(move, r, p) ? 24 : 43;
            case SET_A_WINDOW -> 45;
            case HOLD_BOUNDARY_TALK_SEPARATELY -> 46;
            case KEEP_HALF_NOT_ALL_BLAME -> r.abuseHold ? 16 : 47;
            case CHECK_OWN_HEAT -> 48;
            case SHIFT_TO_CALM_ENGAGEMENT -> 49;
            case START_OWN_WORK -> r.fired(Row.PLN_01B) ? 26 : 51;
            case GET_STRUCTURED_HELP_ALONE -> r.fired(Row.PLN_01B) ? 26 : 52;
            case LOWER_HOME_TEMPERATURE -> 53;
            case CONSULT_LAWYER -> r.abuseHold ? 17 : 54;
            case USE_I_FEEL, USE_XYZ_LINE, CALL_A_TRUCE, STATE_NON_NEGOTIABLES_ONCE, USE_A_SCRIPT_AND_PROGRAM -> 55;
            case LET_YOURSELF_BE_ANGRY -> 70;
            // A move that this reference does not know; the differential test names it.
            default -> 99;
        };
    }

    private static int crisis(Reading r) {
        if (r.riskLongAgo) {
            return 56;
        }
        boolean partnersAlone = r.s.safety().suicideWhose().equals(Set.of(LifeAtRisk.PARTNER));
        return r.riskNotNow && r.abuseHold && partnersAlone ? 12 : 1;
    }

    private static int support(Reading r) {
        if (r.doubt || r.verbalAbuseTold()) {
            return 8;
        }
        boolean first = r.abuseHold
                || r.clearedPast
                || !r.inviter
                || r.affairPartner
                || r.affairOwn
                || r.treatmentFirst
                || r.reading == RefusalReading.RED_FLAG
                || r.departure == DepartureState.GONE
                || r.window == TimelineState.OVER_FLAT
                || r.timeline == TimelineState.CONFLICTED
                || r.timeline == TimelineState.OVER_WARMTH_UNKNOWN;
        return first ? 10 : 50;
    }

    private static int clarity(Reading r) {
        if (r.departure == DepartureState.GONE || r.window == TimelineState.OVER_FLAT) {
            return 12;
        }
        if (r.affairPartner
                || r.affairOwn
                || r.reading == RefusalReading.RED_FLAG
                || r.timeline == TimelineState.CONFLICTED) {
            return 23;
        }
        if (r.fired(Row.RSN_21)) {
            return 24;
        }
        if (r.fired(Row.RSN_10) || r.fired(Row.RSN_10B)) {
            return 27;
        }
        boolean soon = r.departure == DepartureState.POSSIBLY_GONE
                || r.timeline == TimelineState.OVER_WARM
                || r.timeline == TimelineState.OVER_WARMTH_UNKNOWN;
        return soon ? 40 : 60;
    }

    private static int discernment(Reading r, Proposals p) {
        if (takenUp(OFFER_DISCERNMENT_COUNSELING, r, p)) {
            return 24;
        }
        if (r.affairPartner || r.affairOwn) {
            return 25;
        }
        return r.fired(Row.RSN_10) || r.fired(Row.RSN_10B) ? 26 : 43;
    }

    /** DOORS-WISHED: whether the move is a door that the partner wished, and it is RECOMMENDED. */
    static boolean takenUp(Move move, Reading r, Proposals p) {
        if (!p.isRecommended(move)) {
            return false;
        }
        for (Door door : Door.values()) {
            if (Approach.move(door) == move) {
                return r.wished(door);
            }
        }
        return false;
    }

    /** DOORS-WISHED: whether any door that the partner wished is RECOMMENDED. */
    static boolean anyTakenUp(Reading r, Proposals p) {
        for (Door door : Door.values()) {
            if (takenUp(Approach.move(door), r, p)) {
                return true;
            }
        }
        return false;
    }
}
