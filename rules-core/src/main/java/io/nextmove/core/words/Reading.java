package io.nextmove.core.words;

/** How the refusal reads: the fact of the third stratum, in which rules read the timeline. */
public final class Reading extends ReadingWords {
    public Reading(Signs signs, ReadingSettled reading) {
        super(signs, reading);
    }
}
