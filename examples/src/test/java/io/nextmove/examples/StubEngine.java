package io.nextmove.examples;

import io.nextmove.AcceptedSituation;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.Settings;
import io.nextmove.Texts;
import io.nextmove.explain.Explanations;
import io.nextmove.reply.Draft;
import io.nextmove.reply.ReplyCheck;
import io.nextmove.situation.Fact;
import io.nextmove.situation.SaidBy;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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
    public AcceptedSituation accept(Situation situation, Map<Fact<?>, SaidBy> saidBy) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ReplyCheck check(Situation situation, Draft draft) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Texts texts() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Settings settings() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SortedMap<String, String> without() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Explanations explanations() {
        throw new UnsupportedOperationException();
    }
}
