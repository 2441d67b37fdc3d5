package io.nextmove.reference;

import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.move.Trait;
import io.nextmove.situation.HomeProgram;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rows propose and bar, and the lattice of section 11; a set of moves is a bit set over the catalogue. */
final class Proposals {
    static final long ALL = (1L << Move.values().length) - 1;
    static final long INVITES = with(Trait.INVITES);
    static final long SPEAKS = with(Trait.SPEAKS);
    static final long SUPPORT = with(Trait.SUPPORT);
    static final long SOLO = with(Trait.SOLO);
    static final long AFFAIR_MOVES = set(Move.SEEK_HONESTY_ABOUT_AFFAIR, Move.DISCLOSE_OWN_AFFAIR_WITH_HELP);

    /** SUP-03c. */
    static final long HOME_PROGRAMS = set(Move.USE_HOME_PROGRAM, Move.USE_A_SCRIPT_AND_PROGRAM);

    /** What a row does to the moves that it names. */
    private enum Effect {
        RECOMMEND,
        DEFER,
        HOLD,
        EXCLUDE,
        SUPPRESS
    }

    private record Finding(Row row, Effect effect, long moves) {}

    /** The JOINT moves of this situation (SUP-03c, RSN-24a). */
    final long joint;

    private final Reading r;
    private final List<Finding> findings = new ArrayList<>(64);
    private long recommended;
    private long deferred;
    private long held;
    private long excluded;
    private long suppressed;

    /** Moves that count as barred where they are the replacement of a misstep. */
    private long barredAsReplacement;

    Proposals(Reading r) {
        this.r = r;
        boolean homeProgramIsShared = r.inviter && r.s.means().homeProgram() == HomeProgram.BOTH;
        if (homeProgramIsShared) {
            r.fire(Row.SUP_03C);
        }
        long shared = homeProgramIsShared ? HOME_PROGRAMS : 0;
        long noCounseling = r.otherHelp ? set(Move.PREPARE_FOR_A_YES) : 0;
        joint = (with(Trait.JOINT) | shared) & ~noCounseling;
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

    void recommend(Row row, Move... moves) {
        long set = set(moves);
        recommended |= set;
        found(row, Effect.RECOMMEND, set);
    }

    void defer(Row row, long moves) {
        deferred |= moves;
        found(row, Effect.DEFER, moves);
    }

    void hold(Row row, long moves) {
        held |= moves;
        found(row, Effect.HOLD, moves);
    }

    void exclude(Row row, long moves) {
        excluded |= moves;
        found(row, Effect.EXCLUDE, moves);
    }

    void suppress(Row row, long moves) {
        suppressed |= moves;
        found(row, Effect.SUPPRESS, moves);
    }

    /** A hold on these where they are proposed; as a replacement they count as barred. */
    void holdWhereProposed(Row row, long moves) {
        barredAsReplacement |= moves;
        hold(row, moves & recommended);
    }

    /** These count as barred where they are a replacement, proposed or not. */
    void barAsReplacement(long moves) {
        barredAsReplacement |= moves;
    }

    private void found(Row row, Effect effect, long moves) {
        r.fire(row);
        if (moves != 0) {
            findings.add(new Finding(row, effect, moves));
        }
    }

    /** Of these, the ones that some rule recommends. */
    long recommendedOf(long moves) {
        return recommended & moves;
    }

    /** Those, but of the two affair moves only what is proposed; as a replacement both count as barred. */
    long named(long moves) {
        barredAsReplacement |= moves & AFFAIR_MOVES;
        return moves & ~(AFFAIR_MOVES & ~recommended);
    }

    boolean recommends(Move move) {
        return recommendedOf(set(move)) != 0;
    }

    /** Whether that row recommends it. */
    boolean recommends(Row row, Move move) {
        return proposing(move).contains(row);
    }

    /** Lets no move but these be recommended (SCO-01). */
    void recommendOnly(long moves) {
        recommended &= moves;
        keep(Effect.RECOMMEND, moves);
    }

    /** SAF-00: of what is barred, only these exclusions and what is suppressed stand. */
    void overrule(long recommendations, long exclusions) {
        recommended &= recommendations;
        excluded &= exclusions;
        held = 0;
        deferred = 0;
        keep(Effect.RECOMMEND, recommendations);
        keep(Effect.EXCLUDE, exclusions);
        keep(Effect.HOLD, 0);
        keep(Effect.DEFER, 0);
    }

    private void keep(Effect effect, long moves) {
        findings.replaceAll(f -> f.effect == effect ? new Finding(f.row, effect, f.moves & moves) : f);
        findings.removeIf(f -> f.moves == 0);
    }

    /** The rows that propose it. */
    EnumSet<Row> proposing(Move move) {
        return rows(move, EnumSet.of(Effect.RECOMMEND));
    }

    /** The rows that bar it, whatever the bar; those that suppress it are not among them. */
    EnumSet<Row> barring(Move move) {
        return rows(move, EnumSet.of(Effect.DEFER, Effect.HOLD, Effect.EXCLUDE));
    }

    /** The moves that are suppressed, with the rows that do it. */
    EnumMap<Move, EnumSet<Row>> suppressing() {
        EnumMap<Move, EnumSet<Row>> rows = new EnumMap<>(Move.class);
        for (Move move : Move.values()) {
            if ((suppressed & set(move)) != 0) {
                rows.put(move, rows(move, EnumSet.of(Effect.SUPPRESS)));
            }
        }
        return rows;
    }

    private EnumSet<Row> rows(Move move, EnumSet<Effect> effects) {
        EnumSet<Row> rows = EnumSet.noneOf(Row.class);
        for (Finding f : findings) {
            if (effects.contains(f.effect) && (f.moves & set(move)) != 0) {
                rows.add(f.row);
            }
        }
        return rows;
    }

    /** The most restrictive status proposed, or null where the move is not in the answer. */
    @Nullable
    Status status(Move move) {
        long bit = set(move);
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

    /** Whether a bar stands on it, or it is suppressed. */
    boolean lowered(Move move) {
        return (set(move) & (suppressed | excluded | held | deferred)) != 0;
    }

    /** Whether it may not replace a misstep. */
    boolean barredAsReplacement(Move move) {
        return lowered(move) || (set(move) & barredAsReplacement) != 0;
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
