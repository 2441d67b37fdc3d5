package io.nextmove.core.words;

/** What it signals: the fact of the second stratum, in which rules read the refusal. */
public final class Signs extends SignWords {
    public Signs(Told told, SignsSettled signs) {
        super(told, signs);
    }
}
