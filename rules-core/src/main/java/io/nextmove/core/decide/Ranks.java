package io.nextmove.core.decide;

import io.nextmove.core.words.PictureWords;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Move;
import io.nextmove.situation.Door;

/**
 * How urgent a move is, smaller first: the rank of its definition, or another where the situation gives one. Where several
 * classes hold, the smallest number counts.
 */
final class Ranks {
    private Ranks() {}

    static int of(Move move, PictureWords p) {
        return switch (move) {
            case GET_INDIVIDUAL_SUPPORT -> supportFirst(p) ? 10 : move.rank();
            case SCREEN_FOR_ABUSE_PRIVATELY -> p.isUncleared() ? 9 : move.rank();
            case GET_CLEAR_ON_STAYING -> clarity(p);
            case MEET_PARTNERS_REOPENING -> p.getAsking() == AskingState.STOPPED || p.isAgreed() ? 24 : move.rank();
            case STOP_ASKING -> p.isAbuseHold() ? 14 : move.rank();
            case FIND_THE_REASON -> p.isFirstAskAhead() ? 29 : move.rank();
            case LOOK_FOR_SLIDING_SCALE, USE_TELEHEALTH_ALONE -> p.isAbuseHold() ? 15 : move.rank();
            case CUT_EVERY_THREAT -> p.getAsking() == AskingState.REPEATED_NO ? 28 : move.rank();
            case OFFER_DISCERNMENT_COUNSELING -> p.isAffairPartner() || p.isAffairOwn() ? 25 : move.rank();
            case OFFER_RELATIONSHIP_COACH -> door(move, Door.RELATIONSHIP_COACH, p);
            case OFFER_MALE_THERAPIST -> door(move, Door.MALE_THERAPIST, p);
            case SUGGEST_MENS_GROUP -> door(move, Door.MENS_GROUP, p);
            case OFFER_WORKSHOP -> door(move, Door.WORKSHOP, p);
            case OFFER_BOOK_OR_APP_TOGETHER -> door(move, Door.BOOK_OR_APP, p);
            case KEEP_HALF_NOT_ALL_BLAME -> p.isAbuseHold() ? 16 : move.rank();
            case CONSULT_LAWYER -> p.isAbuseHold() ? 17 : move.rank();
            default -> move.rank();
        };
    }

    private static boolean supportFirst(PictureWords p) {
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

    private static int clarity(PictureWords p) {
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
                : Move.GET_CLEAR_ON_STAYING.rank();
    }

    private static int door(Move move, Door door, PictureWords p) {
        return p.wished(door) ? 41 : move.rank();
    }
}
