package io.nextmove.core.language;

/** What a planned sentence is, in the order in which one outweighs the next. */
public enum StatementKind {
    /** It makes something depend on the partner. */
    THREAT,
    /** It informs and asks for nothing, and is put into the invitation. */
    NON_NEGOTIABLE_IN_INVITATION,
    /** It informs and asks for nothing. */
    NON_NEGOTIABLE,
    /** A boundary put into the invitation. */
    BOUNDARY_IN_INVITATION,
    /** It says what the asker will do. */
    BOUNDARY,
    /** Not told enough to say, and to be put into the invitation: read as a threat. */
    UNCLEAR_IN_INVITATION,
    /** Not told enough to say. */
    UNCLEAR
}
