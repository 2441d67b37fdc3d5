package io.nextmove.core;

import io.nextmove.core.say.Says;

/** The rules, ready to speak about facts. Shared by threads; an evaluation belongs to one. */
interface Rules {
    /** Begins an evaluation in which rules speak to {@code says}; to be closed by who opened it. */
    Evaluation open(Says says);

    /** The rules over the facts of one situation. */
    interface Evaluation extends AutoCloseable {
        /** Lets every rule speak that holds for a fact, in any order. */
        void fire(Object fact);

        /** Lets go of what it holds; most hold nothing. */
        @Override
        default void close() {}
    }
}
