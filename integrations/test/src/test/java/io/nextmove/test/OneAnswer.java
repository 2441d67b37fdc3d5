package io.nextmove.test;

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

/** An engine that answers as it is told. */
record OneAnswer(List<Reason> rules, Function<Situation, Guidance> answers, Function<Draft, ReplyCheck> checks)
        implements GuidanceEngine {

    OneAnswer(List<Reason> rules, Function<Situation, Guidance> answers) {
        this(rules, answers, draft -> {
            throw new UnsupportedOperationException();
        });
    }

    /** An engine with one answer and the rules of that answer. */
    static OneAnswer of(Guidance guidance) {
        return new OneAnswer(guidance.trace().fired(), situation -> guidance);
    }

    /** The same engine, which checks drafts so. */
    OneAnswer checking(Function<Draft, ReplyCheck> how) {
        return new OneAnswer(rules, answers, how);
    }

    @Override
    public Guidance advise(Situation situation) {
        return answers.apply(situation);
    }

    @Override
    public AcceptedSituation accept(Situation situation, Map<Fact<?>, SaidBy> saidBy) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ReplyCheck check(Situation situation, Draft draft) {
        return checks.apply(draft);
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
