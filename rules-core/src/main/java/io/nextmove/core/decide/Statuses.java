package io.nextmove.core.decide;

import io.nextmove.core.findings.Findings;
import io.nextmove.core.findings.Restriction;
import io.nextmove.core.language.TruthValue;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.move.Trait;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lattice: what outweighs what among the proposals and restrictions of one move.
 *
 * <p>Taken out altogether, then EXCLUDED, HELD, DEFERRED, RECOMMENDED: the most restrictive one wins, whatever the order in
 * which rules were applied. A restriction by trait names every move of the catalogue with that trait; the two moves on an
 * affair are named by it only if a rule proposes them.
 */
public final class Statuses {
    private static final Move[] MOVES = Move.values();
    private static final Set<Move> ONLY_IF_PROPOSED =
            EnumSet.of(Move.SEEK_HONESTY_ABOUT_AFFAIR, Move.DISCLOSE_OWN_AFFAIR_WITH_HELP);

    private final Findings findings;
    private final TruthValue[] proposed = new TruthValue[MOVES.length];
    private final TruthValue[] suppressed = new TruthValue[MOVES.length];
    /** The most restrictive status that surely holds; null if none does. */
    private final @Nullable Status[] sure = new Status[MOVES.length];
    /** The status of each move if nothing is open; null if the answer says nothing of it. */
    private final @Nullable Status[] settled = new Status[MOVES.length];
    /** Statuses that may hold, depending on open facts. */
    private final Map<Move, Set<Status>> open = new EnumMap<>(Move.class);

    private Statuses(Findings findings) {
        this.findings = findings;
        for (Move move : MOVES) {
            proposed[move.ordinal()] = findings.proposes(move);
            suppressed[move.ordinal()] = TruthValue.NO;
        }
        for (Findings.Suppression suppression : findings.suppressions()) {
            TruthValue holds = findings.truth(suppression.rule());
            for (Move move : suppression.scope().moves(findings.traits())) {
                TruthValue by = holds.and(findings.reaches(suppression.scope(), move));
                suppressed[move.ordinal()] = suppressed[move.ordinal()].or(by);
            }
        }
        for (Restriction restriction : findings.restrictions()) {
            for (Move move : restriction.scope().moves(findings.traits())) {
                apply(restriction, move);
            }
        }
        for (int m = 0; m < settled.length; m++) {
            settled[m] = settled(m);
        }
    }

    /** Settles every move. */
    public static Statuses settle(Findings findings) {
        return new Statuses(findings);
    }

    private void apply(Restriction restriction, Move move) {
        TruthValue holds = restricts(restriction, move);
        int m = move.ordinal();
        if (holds == TruthValue.YES) {
            Status now = sure[m];
            if (now == null || restriction.status().compareTo(now) > 0) {
                sure[m] = restriction.status();
            }
        } else if (holds == TruthValue.OPEN) {
            open.computeIfAbsent(move, k -> EnumSet.noneOf(Status.class)).add(restriction.status());
        }
    }

    /** Whether a restriction is on a move. */
    private TruthValue restricts(Restriction restriction, Move move) {
        TruthValue holds = reaches(restriction, move);
        return restriction.scope().isWhereProposed()
                        || ONLY_IF_PROPOSED.contains(move)
                                && !restriction.scope().names(move)
                ? holds.and(proposed[move.ordinal()])
                : holds;
    }

    private TruthValue reaches(Restriction restriction, Move move) {
        return findings.truth(restriction.rule()).and(findings.reaches(restriction.scope(), move));
    }

    /** The status of a move if nothing is open; null if the answer says nothing of it. */
    public @Nullable Status of(Move move) {
        return settled[move.ordinal()];
    }

    private @Nullable Status settled(int m) {
        if (suppressed[m] == TruthValue.YES) {
            return null;
        }
        Status status = sure[m];
        return status == null && proposed[m] == TruthValue.YES ? Status.RECOMMENDED : status;
    }

    /** The statuses that a move can come to; an empty one is that the answer says nothing of it. */
    public Set<Optional<Status>> possible(Move move) {
        int m = move.ordinal();
        Set<Optional<Status>> possible = new HashSet<>();
        if (suppressed[m].possible()) {
            possible.add(Optional.empty());
        }
        if (suppressed[m] == TruthValue.YES) {
            return possible;
        }
        Status least = sure[m];
        if (least != null) {
            possible.add(Optional.of(least));
        } else {
            if (proposed[m].possible()) {
                possible.add(Optional.of(Status.RECOMMENDED));
            }
            if (proposed[m] != TruthValue.YES) {
                possible.add(Optional.empty());
            }
        }
        for (Status status : open.getOrDefault(move, Set.of())) {
            if (least == null || status.compareTo(least) > 0) {
                possible.add(Optional.of(status));
            }
        }
        return possible;
    }

    /** Whether a rule proposes a move. */
    public TruthValue proposed(Move move) {
        return proposed[move.ordinal()];
    }

    /** Whether a move is taken out altogether. */
    public boolean suppressed(Move move) {
        return suppressed[move.ordinal()] == TruthValue.YES;
    }

    /** Whether a move has a status in the end. */
    public TruthValue is(Move move, Status status) {
        Set<Optional<Status>> possible = possible(move);
        return !possible.contains(Optional.of(status))
                ? TruthValue.NO
                : possible.size() == 1 ? TruthValue.YES : TruthValue.OPEN;
    }

    /** Whether a rule proposes a move and it is recommended, held or deferred in the end. */
    public TruthValue inAnswer(Move move) {
        Set<Optional<Status>> possible = possible(move);
        boolean some = possible.stream().anyMatch(s -> s.isPresent() && s.get() != Status.EXCLUDED);
        boolean all = possible.stream().allMatch(s -> s.isPresent() && s.get() != Status.EXCLUDED);
        TruthValue shown = all ? TruthValue.YES : some ? TruthValue.OPEN : TruthValue.NO;
        return shown.and(proposed[move.ordinal()]);
    }

    /** Whether a move is in the answer and not excluded, if nothing is open. */
    public boolean shows(Move move) {
        Status status = of(move);
        return status != null && status != Status.EXCLUDED && proposed[move.ordinal()] == TruthValue.YES;
    }

    /** Whether a restriction reaches moves by a trait. */
    public TruthValue barred(Trait trait) {
        TruthValue barred = TruthValue.NO;
        for (Restriction restriction : findings.restrictions()) {
            if (restriction.scope().by(trait)) {
                barred = barred.or(findings.truth(restriction.rule()));
            }
        }
        return barred;
    }

    /** Whether a move cannot serve as a replacement: it is barred or taken out. */
    public boolean barred(Move move) {
        Status status = of(move);
        return suppressed(move)
                || status != null && status != Status.RECOMMENDED
                || findings.restrictions().stream()
                        .anyMatch(r -> r.scope().isWhereProposed() && reaches(r, move) == TruthValue.YES);
    }

    /** Whether a restriction reaches a move, whether a rule proposes the move or not. */
    public boolean restricted(Move move) {
        for (Restriction restriction : findings.restrictions()) {
            if (findings.truth(restriction.rule()).and(findings.reaches(restriction.scope(), move)) == TruthValue.YES) {
                return true;
            }
        }
        return false;
    }

    /** The restrictions on a move: the most restrictive first, then in the order of the catalog. */
    public List<Restriction> restrictionsOn(Move move) {
        List<Restriction> on = new ArrayList<>(2);
        if (suppressed(move)) {
            return on;
        }
        for (Restriction restriction : findings.restrictions()) {
            if (restricts(restriction, move) == TruthValue.YES) {
                on.add(restriction);
            }
        }
        if (on.size() > 1) {
            on.sort((a, b) -> a.status() == b.status()
                    ? Integer.compare(a.rule().index(), b.rule().index())
                    : b.status().compareTo(a.status()));
        }
        return on;
    }
}
