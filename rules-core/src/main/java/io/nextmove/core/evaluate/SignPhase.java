package io.nextmove.core.evaluate;

import io.nextmove.core.language.FactWords;
import io.nextmove.situation.Situation;

/** The situation, in which rules read signs. */
public final class SignPhase extends FactWords {
    /** The input for a situation. */
    public SignPhase(Situation situation) {
        super(situation);
    }
}
