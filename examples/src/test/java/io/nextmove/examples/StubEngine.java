package io.nextmove.examples;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.explain.Explanations;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.util.List;
import java.util.function.Function;

/** An engine that answers as it is told, and explains nothing. */
record StubEngine(Function<Situation, Guidance> answers) implements GuidanceEngine {

    @Override
    public Guidance advise(Situation situation) {
        return answers.apply(situation);
    }

    @Override
    public List<Reason> rules() {
        return List.of();
    }

    @Override
    public Explanations explanations() {
        throw new UnsupportedOperationException();
    }
}
