package io.nextmove.core.words;

import io.nextmove.situation.Situation;
import org.kie.api.definition.type.ClassReactive;

/** What was told: the fact of the first stratum, in which rules state signs. */
@ClassReactive
public final class Told extends FactWords {
    public Told(Situation situation) {
        super(situation);
    }
}
