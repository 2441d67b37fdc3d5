package io.nextmove.core.evaluate;

import io.nextmove.core.language.SignWords;
import io.nextmove.core.language.Signs;

/** The signs, in which rules read the refusal. */
public final class ReadingPhase extends SignWords {
    /** The input after the signs are settled. */
    public ReadingPhase(SignPhase before, Signs signs) {
        super(before, signs);
    }
}
