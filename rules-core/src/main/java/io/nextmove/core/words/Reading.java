package io.nextmove.core.words;

import org.kie.api.definition.type.ClassReactive;

/** How the refusal reads: the fact of the third stratum, in which rules read the timeline. */
@ClassReactive
public final class Reading extends ReadingWords {
    public Reading(Signs signs, ReadingSettled reading) {
        super(signs, reading);
    }
}
