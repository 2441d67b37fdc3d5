package io.nextmove.core.decide;

import io.nextmove.core.language.JudgmentWords;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Move;
import io.nextmove.move.Status;

/**
 * How urgent a move is, smaller first (section 11): the rank of its definition, or another where the situation gives one.
 * Where several classes hold, the smallest number counts.
 */
final class Ranks {
    /** The rank of a way in that the partner named. */
    static final int WISHED = 24;

    private Ranks() {}

    static int of(Move move, JudgmentWords p, Statuses statuses) {
        boolean wished = statuses.of(move) == Status.RECOMMENDED && DoorChoice.wished(move, p);
        int rank = rank(move, p, statuses);
        return wished ? Math.min(rank, WISHED) : rank;
    }

    private static int rank(Move move, JudgmentWords p, Statuses statuses) {
        int plain = move.rank();
        return switch (move) {
            case GET_CRISIS_SUPPORT -> crisis(p);
            case GET_INDIVIDUAL_SUPPORT -> support(p);
            case GET_HELP_FOR_CHILDREN -> p.isOnlyChildrenTold() ? 9 : plain;
            case GET_HELP_TO_STOP_HARM -> statuses.of(Move.MAKE_SAFETY_PLAN) == Status.RECOMMENDED ? 13 : plain;
            case SCREEN_FOR_ABUSE_PRIVATELY -> p.isUncleared() ? 9 : plain;
            case GET_CLEAR_ON_STAYING -> clarity(p);
            case MEET_PARTNERS_REOPENING ->
                p.getAsking() == AskingState.STOPPED || p.getAsking() == AskingState.AGREED ? 24 : 32;
            case STOP_ASKING -> p.isAbuseHold() ? 14 : plain;
            case FIND_THE_REASON -> p.isFirstAskAhead() ? 29 : plain;
            case PRACTISE_FREE_TOOLS -> p.isCostFirst() ? 24 : plain;
            case LOOK_FOR_SLIDING_SCALE -> p.isCostFirst() ? 25 : plain;
            case USE_TELEHEALTH_ALONE -> p.isAbuseHold() ? 15 : plain;
            case CUT_EVERY_THREAT -> p.getAsking() == AskingState.REPEATED_NO ? 28 : plain;
            case OFFER_DISCERNMENT_COUNSELING ->
                p.isAffairPartner() || p.isAffairOwn() ? 25 : leaningRead(p) && p.isPartnerLeaningOut() ? 26 : plain;
            case CARRY_THE_LOGISTICS -> namesFirst(p, statuses) ? 25 : plain;
            case START_OWN_WORK, GET_STRUCTURED_HELP_ALONE -> p.isOwnSideFirst() ? 26 : plain;
            case KEEP_HALF_NOT_ALL_BLAME -> p.isAbuseHold() ? 16 : plain;
            case CONSULT_LAWYER -> p.isAbuseHold() ? 17 : plain;
            default -> plain;
        };
    }

    private static int support(JudgmentWords p) {
        TimelineState t = p.getTimelineState();
        if (p.isDoubt() || p.isBelittled()) {
            return 8;
        }
        return p.isAbuseHold()
                        || p.isClearedPast()
                        || !p.isInviter()
                        || p.isAffairPartner()
                        || p.isAffairOwn()
                        || p.isTreatmentFirst()
                        || p.isRedFlag()
                        || p.getDepartureState() == DepartureState.GONE
                        || t == TimelineState.OVER_FLAT
                        || !p.isTimelineHidden()
                                && (t == TimelineState.CONFLICTED || t == TimelineState.OVER_WARMTH_UNKNOWN)
                ? 10
                : Move.GET_INDIVIDUAL_SUPPORT.rank();
    }

    private static int crisis(JudgmentWords p) {
        return p.isLifeAtRiskLongAgo()
                ? 56
                : p.isLifeAtRiskLater() && p.isAbuseHold() && p.isPartnersLifeOnly()
                        ? 12
                        : Move.GET_CRISIS_SUPPORT.rank();
    }

    /** Whether a yes stalls and names to choose from take the place of reminders (PLN-12c). */
    private static boolean namesFirst(JudgmentWords p, Statuses statuses) {
        return p.isYesStalls() && (p.isOtherHelpRefused() || !statuses.barred(Move.LOWER_BAR_TO_ONE_SESSION));
    }

    /** Whether it counts for ranks that somebody leans out. */
    private static boolean leaningRead(JudgmentWords p) {
        return p.isInviter() && !p.isAbuseHold();
    }

    private static int clarity(JudgmentWords p) {
        TimelineState t = p.getTimelineState();
        if (p.getDepartureState() == DepartureState.GONE || t == TimelineState.OVER_FLAT) {
            return 12;
        }
        if (p.isAffairPartner() || p.isAffairOwn() || p.isRedFlag() || t == TimelineState.CONFLICTED) {
            return 23;
        }
        if (leaningRead(p) && p.departure().askerLeaningOut().yes()) {
            return 24;
        }
        if (leaningRead(p) && p.isPartnerLeaningOut()) {
            return 27;
        }
        return p.getDepartureState() == DepartureState.POSSIBLY_GONE
                        || t == TimelineState.OVER_WARM
                        || t == TimelineState.OVER_WARMTH_UNKNOWN
                ? 40
                : Move.GET_CLEAR_ON_STAYING.rank();
    }
}
