package io.nextmove.move;

/** What an asker may be thinking of doing: a {@link Move} or a {@link Misstep}. */
public sealed interface Considered permits Move, Misstep {

    /** The name of the contract. */
    String name();
}
