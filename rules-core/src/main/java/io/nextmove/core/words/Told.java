package io.nextmove.core.words;

import io.nextmove.situation.Situation;

/** What was told: the fact of the first stratum, in which rules state signs. */
public final class Told extends FactWords {
    public Told(Situation situation) {
        super(situation);
    }
}
