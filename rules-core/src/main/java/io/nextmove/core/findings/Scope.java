package io.nextmove.core.findings;

import io.nextmove.move.Move;
import io.nextmove.move.Trait;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The moves that a restriction reaches: by trait, so that a new move cannot slip past, with some added or left out. */
public final class Scope {
    /** Every move with the trait JOINT. */
    public static final Scope JOINT = ofTraits(Trait.JOINT);
    /** Every move with the trait INVITES. */
    public static final Scope INVITES = ofTraits(Trait.INVITES);
    /** Every move with the trait SPEAKS. */
    public static final Scope SPEAKS = ofTraits(Trait.SPEAKS);
    /** Every move with the trait JOINT or INVITES. */
    public static final Scope JOINT_OR_INVITES = ofTraits(Trait.JOINT, Trait.INVITES);
    /** The whole catalogue. */
    public static final Scope CATALOGUE =
            new Scope(EnumSet.noneOf(Trait.class), EnumSet.allOf(Move.class), EnumSet.noneOf(Move.class));

    /** The moves of the catalogue by trait. */
    public static final Map<Trait, Set<Move>> BY_TRAIT = byTrait();

    private final Set<Trait> traits;
    private final Set<Move> added;
    private final Set<Move> leftOut;
    private final boolean whereProposed;

    private Scope(Set<Trait> traits, Set<Move> added, Set<Move> leftOut) {
        this(traits, added, leftOut, false);
    }

    private Scope(Set<Trait> traits, Set<Move> added, Set<Move> leftOut, boolean whereProposed) {
        this.traits = traits;
        this.added = added;
        this.leftOut = leftOut;
        this.whereProposed = whereProposed;
    }

    private static Scope ofTraits(Trait... traits) {
        return new Scope(EnumSet.copyOf(List.of(traits)), EnumSet.noneOf(Move.class), EnumSet.noneOf(Move.class));
    }

    /** Named moves and no others. */
    public static Scope of(Move... moves) {
        return new Scope(EnumSet.noneOf(Trait.class), set(moves), EnumSet.noneOf(Move.class));
    }

    /** This scope and those moves. */
    public Scope and(Move... moves) {
        return new Scope(traits, union(added, moves), leftOut, whereProposed);
    }

    /** This scope without those moves. */
    public Scope but(Move... moves) {
        return new Scope(traits, added, union(leftOut, moves), whereProposed);
    }

    /** This scope, and of it only what a rule proposes; as a replacement of a misstep all of it is barred. */
    public Scope whereProposed() {
        return new Scope(traits, added, leftOut, true);
    }

    /** Whether it reaches only what a rule proposes. */
    public boolean isWhereProposed() {
        return whereProposed;
    }

    /** Whether it reaches moves by that trait. */
    public boolean by(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether it reaches a step that is in no catalogue, by one of its traits or because it reaches every step. */
    public boolean reaches(Set<Trait> ofStep) {
        return added.size() == CATALOGUE.added.size() || !Collections.disjoint(traits, ofStep);
    }

    /** Whether a move is in it, if each trait has the moves of {@code byTrait}. */
    public boolean contains(Move move, Map<Trait, Set<Move>> byTrait) {
        if (leftOut.contains(move)) {
            return false;
        }
        if (added.contains(move)) {
            return true;
        }
        for (Trait trait : traits) {
            if (byTrait.getOrDefault(trait, Set.of()).contains(move)) {
                return true;
            }
        }
        return false;
    }

    /** The moves in it, if each trait has the moves of {@code byTrait}. */
    public Set<Move> moves(Map<Trait, Set<Move>> byTrait) {
        Set<Move> moves = EnumSet.copyOf(added);
        for (Trait trait : traits) {
            moves.addAll(byTrait.getOrDefault(trait, Set.of()));
        }
        moves.removeAll(leftOut);
        return moves;
    }

    /** Whether it reaches a move by that trait of the catalogue and in no other way. */
    boolean reachesOnlyBy(Trait trait, Move move) {
        return traits.contains(trait)
                && !added.contains(move)
                && traits.stream().noneMatch(other -> other != trait && move.has(other));
    }

    /** Whether it names a move itself, or takes it as one of the whole catalogue, and not by a trait. */
    public boolean names(Move move) {
        return added.contains(move) && !leftOut.contains(move);
    }

    private static Map<Trait, Set<Move>> byTrait() {
        Map<Trait, Set<Move>> byTrait = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            Set<Move> moves = EnumSet.noneOf(Move.class);
            for (Move move : Move.values()) {
                if (move.has(trait)) {
                    moves.add(move);
                }
            }
            byTrait.put(trait, Collections.unmodifiableSet(moves));
        }
        return byTrait;
    }

    /** The moves to which the catalogue gives a trait. */
    public static Set<Move> having(Trait trait) {
        return BY_TRAIT.getOrDefault(trait, Set.of());
    }

    private static Set<Move> union(Set<Move> moves, Move... more) {
        EnumSet<Move> union = EnumSet.copyOf(moves);
        union.addAll(Arrays.asList(more));
        return union;
    }

    /** A set of moves; of none, an empty one. */
    static Set<Move> set(Move... moves) {
        EnumSet<Move> set = EnumSet.noneOf(Move.class);
        Collections.addAll(set, moves);
        return set;
    }
}
