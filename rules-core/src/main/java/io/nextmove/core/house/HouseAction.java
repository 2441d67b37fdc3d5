package io.nextmove.core.house;

/**
 * Something that the consequence of a service's rule does.
 *
 * @param kind what it does
 * @param name with what: the name of a step or notice of the service, the path of a fact, or a move or trait of the library
 * @param quoted whether the name stood in quotes, as all do but those of moves and traits of the library
 */
public record HouseAction(Kind kind, String name, boolean quoted) {

    /** What a rule of a service can do. */
    public enum Kind {
        /** Recommends a step of the service. */
        RECOMMEND,
        /** Bars what is the wrong step. */
        EXCLUDE,
        /** Bars what waits for a fact. */
        HOLD,
        /** Bars what comes after something else. */
        DEFER,
        /** Attaches a notice of the service. */
        ATTACH,
        /** Asks for a fact of the situation. */
        ASK
    }
}
