package io.nextmove.situation;

/** How much the other one knows of an affair. */
public enum Disclosure {
    /** Nothing. */
    HIDDEN,
    /** A part; read as not told. */
    PARTLY_KNOWN,
    /** It has been told. */
    DISCLOSED,
    /** Asked, and not answered or not clear: never asked again. */
    UNSURE,
    /** Not asked yet. */
    UNKNOWN
}
