package io.nextmove.reference;

import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.move.Trait;
import io.nextmove.situation.HomeProgram;
import org.jspecify.annotations.Nullable;

/** What rules propose and bar, as sets of moves in one word each; the lattice of section 11 reads them. */
final class Proposals {
    static final long ALL = (1L << Move.values().length) - 1;
    static final long INVITES = with(Trait.INVITES);
    static final long SPEAKS = with(Trait.SPEAKS);
    static final long SUPPORT = with(Trait.SUPPORT);
    static final long SOLO = with(Trait.SOLO);

    /** The JOINT moves of this situation (SUP-03c). */
    final long joint;

    private long recommended;
    private long deferred;
    private long held;
    private long excluded;
    private long suppressed;

    Proposals(Reading r) {
        boolean homeProgramIsShared = r.inviter && r.s.means().homeProgram() == HomeProgram.BOTH;
        long shared = homeProgramIsShared ? set(Move.USE_HOME_PROGRAM, Move.USE_A_SCRIPT_AND_PROGRAM) : 0;
        joint = with(Trait.JOINT) | shared;
        if (homeProgramIsShared) {
            r.fire(Row.SUP_03C);
        }
    }

    static long set(Move... moves) {
        long set = 0;
        for (Move move : moves) {
            set |= 1L << move.ordinal();
        }
        return set;
    }

    private static long with(Trait trait) {
        long set = 0;
        for (Move move : Move.values()) {
            if (move.has(trait)) {
                set |= set(move);
            }
        }
        return set;
    }

    void recommend(Move... moves) {
        recommended |= set(moves);
    }

    void defer(long moves) {
        deferred |= moves;
    }

    void hold(long moves) {
        held |= moves;
    }

    void exclude(long moves) {
        excluded |= moves;
    }

    void suppress(long moves) {
        suppressed |= moves;
    }

    /** Of these, the ones that some rule recommends. */
    long recommendedOf(long moves) {
        return recommended & moves;
    }

    boolean recommends(Move move) {
        return recommendedOf(set(move)) != 0;
    }

    /** Lets no move but these be recommended. */
    void recommendOnly(long moves) {
        recommended &= moves;
    }

    /** SAF-00: of what is proposed, only these exclusions and what is suppressed stand. */
    void overrule(long recommendations, long exclusions) {
        recommended = recommendations;
        excluded = exclusions;
        held = 0;
        deferred = ALL & ~recommendations;
    }

    /** The most restrictive status proposed, or null where the move is not in the answer. */
    @Nullable Status status(Move move) {
        long bit = 1L << move.ordinal();
        if ((suppressed & bit) != 0) {
            return null;
        }
        if ((excluded & bit) != 0) {
            return Status.EXCLUDED;
        }
        if ((held & bit) != 0) {
            return Status.HELD;
        }
        if ((deferred & bit) != 0) {
            return Status.DEFERRED;
        }
        return (recommended & bit) != 0 ? Status.RECOMMENDED : null;
    }

    /** Whether it is barred or suppressed in this answer. */
    boolean lowered(Move move) {
        return (set(move) & (suppressed | excluded | held | deferred)) != 0;
    }

    boolean isRecommended(Move move) {
        return anyRecommended(set(move));
    }

    /** Whether one of these is RECOMMENDED in the end. */
    boolean anyRecommended(long moves) {
        return (moves & recommended & ~(suppressed | excluded | held | deferred)) != 0;
    }

    /** Whether one of these is in the answer: recommended by a rule and RECOMMENDED, HELD or DEFERRED in the end. */
    boolean inAnswer(Move... moves) {
        return anyInAnswer(set(moves));
    }

    /** As {@link #inAnswer(Move...)}. */
    boolean anyInAnswer(long moves) {
        return (moves & recommended & ~(suppressed | excluded)) != 0;
    }
}
