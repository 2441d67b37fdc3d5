package io.nextmove.core.review;

/** What a reviewer thinks of a decision. */
public enum Verdict {
    /** It can stand as it is. */
    AGREE,
    /** Something should change. */
    CHANGE,
    /** Somebody could be harmed by it. */
    UNSAFE
}
