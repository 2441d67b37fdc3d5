package io.nextmove.core.words;

import org.kie.api.definition.type.ClassReactive;

/** What it signals: the fact of the second stratum, in which rules read the refusal. */
@ClassReactive
public final class Signs extends SignWords {
    public Signs(Told told, SignsSettled signs) {
        super(told, signs);
    }
}
