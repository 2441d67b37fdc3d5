package io.nextmove.core.say;

import io.nextmove.move.Move;
import io.nextmove.move.Trait;

/** The moves that a bar touches: by trait, so that a new move cannot slip past, with named ones added or left out. */
public final class Scope {
    /** Every move with the trait JOINT. */
    public static final Scope JOINT = of(Trait.JOINT);
    /** Every move with the trait INVITES. */
    public static final Scope INVITES = of(Trait.INVITES);
    /** Every move with the trait SPEAKS. */
    public static final Scope SPEAKS = of(Trait.SPEAKS);
    /** Every move with the trait JOINT or INVITES. */
    public static final Scope JOINT_OR_INVITES = of(Trait.JOINT, Trait.INVITES);
    /** The whole catalogue. */
    public static final Scope CATALOGUE = new Scope(true, 0, (1L << Move.values().length) - 1, 0);

    private static final Trait[] TRAITS = Trait.values();
    private static final long[] BY_TRAIT = byTrait();

    private final boolean whole;
    private final int traits;
    private final long added;
    private final long leftOut;

    private Scope(boolean whole, int traits, long added, long leftOut) {
        this.whole = whole;
        this.traits = traits;
        this.added = added;
        this.leftOut = leftOut;
    }

    private static Scope of(Trait... traits) {
        int mask = 0;
        for (Trait trait : traits) {
            mask |= 1 << trait.ordinal();
        }
        return new Scope(false, mask, 0, 0);
    }

    /** Named moves and no others. */
    public static Scope of(Move... moves) {
        return new Scope(false, 0, mask(moves), 0);
    }

    /** This scope and those moves. */
    public Scope and(Move... moves) {
        return new Scope(whole, traits, added | mask(moves), leftOut);
    }

    /** This scope without those moves. */
    public Scope but(Move... moves) {
        return new Scope(whole, traits, added, leftOut | mask(moves));
    }

    /** Whether it reaches moves by that trait. */
    public boolean by(Trait trait) {
        return (traits & 1 << trait.ordinal()) != 0;
    }

    /** The moves in it, as a mask over the catalogue, where each trait has the moves of {@code byTrait}. */
    public long moves(long[] byTrait) {
        long moves = added;
        for (Trait trait : TRAITS) {
            if (by(trait)) {
                moves |= byTrait[trait.ordinal()];
            }
        }
        return moves & ~leftOut;
    }

    /** Those of its moves that it names itself, or takes as the whole catalogue, and not by a trait. */
    public long named() {
        return added & ~leftOut;
    }

    /** The moves of the catalogue by trait, to be changed by the caller alone. */
    public static long[] catalogue() {
        return BY_TRAIT.clone();
    }

    private static long[] byTrait() {
        long[] byTrait = new long[TRAITS.length];
        for (Move move : Move.values()) {
            for (Trait trait : move.traits()) {
                byTrait[trait.ordinal()] |= 1L << move.ordinal();
            }
        }
        return byTrait;
    }

    /** The mask of named moves. */
    public static long mask(Move... moves) {
        long mask = 0;
        for (Move move : moves) {
            mask |= 1L << move.ordinal();
        }
        return mask;
    }
}
