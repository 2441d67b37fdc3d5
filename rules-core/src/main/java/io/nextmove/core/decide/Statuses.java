package io.nextmove.core.decide;

import io.nextmove.core.say.Bar;
import io.nextmove.core.say.Proposal;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.move.Trait;
import java.util.ArrayList;
import java.util.List;

/**
 * The lattice: what outweighs what among the proposals and bars of one move.
 *
 * <p>Taken out altogether, then EXCLUDED, HELD, DEFERRED, RECOMMENDED: the most restrictive one wins, whatever the order
 * in which rules spoke. A bar on a trait names every move of the catalogue with that trait; the two moves on an affair
 * are named by it only where a rule proposes them.
 */
public final class Statuses {
    private static final Move[] MOVES = Move.values();
    private static final long AFFAIR_MOVES = 1L << Move.SEEK_HONESTY_ABOUT_AFFAIR.ordinal()
            | 1L << Move.DISCLOSE_OWN_AFFAIR_WITH_HELP.ordinal();

    private final Status[] status = new Status[MOVES.length];
    private final Proposal proposal;
    private final long suppressed;
    private final long[] touched;

    private Statuses(Proposal proposal) {
        this.proposal = proposal;
        this.suppressed = proposal.suppressed();
        this.touched = new long[proposal.bars().size()];
    }

    /** Settles every move. */
    public static Statuses settle(Proposal proposal) {
        Statuses settled = new Statuses(proposal);
        for (Move move : MOVES) {
            if (!settled.suppressed(move) && proposal.proposes(move)) {
                settled.status[move.ordinal()] = Status.RECOMMENDED;
            }
        }
        for (int i = 0; i < proposal.bars().size(); i++) {
            settled.apply(i, proposal.bars().get(i));
        }
        return settled;
    }

    private void apply(int index, Bar bar) {
        long moves = proposal.moves(bar.scope());
        for (Move move : MOVES) {
            long bit = 1L << move.ordinal();
            boolean named = (AFFAIR_MOVES & bit) == 0 || (bar.scope().named() & bit) != 0 || proposal.proposes(move);
            if ((moves & bit) == 0 || !named || suppressed(move)) {
                continue;
            }
            touched[index] |= bit;
            Status now = status[move.ordinal()];
            if (now == null || bar.status().compareTo(now) > 0) {
                status[move.ordinal()] = bar.status();
            }
        }
    }

    /** The status of a move, or null where the answer says nothing of it. */
    public Status of(Move move) {
        return status[move.ordinal()];
    }

    /** Whether a move was taken out altogether. */
    public boolean suppressed(Move move) {
        return (suppressed & 1L << move.ordinal()) != 0;
    }

    /** Whether a rule proposes a move and it is recommended, held or deferred in the end. */
    public boolean inAnswer(Move move) {
        Status s = of(move);
        return s != null && s != Status.EXCLUDED && proposal.proposes(move);
    }

    /** Whether a bar stands on joint work. */
    public boolean jointBarred() {
        for (Bar bar : proposal.bars()) {
            if (bar.scope().by(Trait.JOINT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a move cannot serve as a replacement: it is barred or taken out. */
    public boolean barred(Move move) {
        Status s = of(move);
        return suppressed(move) || s != null && s != Status.RECOMMENDED;
    }

    /** The bars on a move: the most restrictive first, then in the order of the book. */
    public List<Bar> barsOn(Move move) {
        List<Bar> bars = new ArrayList<>(2);
        for (int i = 0; i < touched.length; i++) {
            if ((touched[i] & 1L << move.ordinal()) != 0) {
                bars.add(proposal.bars().get(i));
            }
        }
        if (bars.size() > 1) {
            bars.sort((a, b) -> a.status() == b.status()
                    ? Integer.compare(a.rule().index(), b.rule().index())
                    : b.status().compareTo(a.status()));
        }
        return bars;
    }
}
