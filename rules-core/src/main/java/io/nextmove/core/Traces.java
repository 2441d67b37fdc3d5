package io.nextmove.core;

import io.nextmove.core.answer.Answers;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.findings.Findings;
import io.nextmove.explain.Trace;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Notes what an answer was made from. */
final class Traces {

    private Traces() {}

    static Trace of(Situation situation, Findings findings) {
        List<Reason> fired = new ArrayList<>();
        for (Rule rule : findings.holding()) {
            fired.add(rule.reason());
        }
        return Answers.trace(
                told(situation),
                fired,
                findings.catalog().ruleBookHash(),
                findings.catalog().sourceIndexHash(),
                findings.catalog().house().edition());
    }

    private static Set<Fact<?>> told(Situation situation) {
        Set<Fact<?>> told = new LinkedHashSet<>();
        for (Fact<?> fact : Fact.all()) {
            if (!fact.isOpenIn(situation)) {
                told.add(fact);
            }
        }
        if (situation.perspective() == Perspective.INVITER) {
            told.remove(Fact.PERSPECTIVE);
        }
        return told;
    }
}
