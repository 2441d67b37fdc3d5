package io.nextmove.situation;

/**
 * An answer about something that may only be suspected.
 *
 * <p>Wherever a builder takes one it takes a plain {@link Answer} as well, so that the constants of {@link Answer} serve
 * for every fact and only {@link #SUSPECTED} is imported from here.
 */
public enum Certainty {
    /** Known. */
    YES,
    /** Concrete grounds without proof, or an act of which one is unsure whether it counts. */
    SUSPECTED,
    /** Known not to be. */
    NO,
    /** Asked, and not answered or not clear: never asked again. */
    UNSURE,
    /** Not asked yet. */
    UNKNOWN;

    /** The certainty of the same name. */
    static Certainty of(Answer answer) {
        return switch (answer) {
            case YES -> YES;
            case NO -> NO;
            case UNSURE -> UNSURE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Whether it is known. */
    public boolean yes() {
        return this == YES;
    }

    /** Whether it is known not to be. */
    public boolean no() {
        return this == NO;
    }

    /** Whether it is known or suspected. */
    public boolean likely() {
        return this == YES || this == SUSPECTED;
    }

    /** Whether it is suspected and no more. */
    public boolean suspected() {
        return this == SUSPECTED;
    }

    /** Whether it was never asked. */
    public boolean unknown() {
        return this == UNKNOWN;
    }

    /** Whether it was asked and stayed open. */
    public boolean unsure() {
        return this == UNSURE;
    }
}
