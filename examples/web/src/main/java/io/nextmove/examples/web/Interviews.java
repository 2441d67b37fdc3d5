package io.nextmove.examples.web;

import io.nextmove.GuidanceEngine;
import io.nextmove.explain.Comparison;
import io.nextmove.explain.Interview;
import io.nextmove.situation.Situation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The state of the interview after a walk, worked out from what comes with a form: nothing is kept. */
@Component
final class Interviews {
    private final GuidanceEngine engine;

    Interviews(GuidanceEngine engine) {
        this.engine = engine;
    }

    /** The state after a walk. */
    Interview after(Walk walk) {
        Interview state = engine.explanations().interview(start(walk));
        for (Step step : walk.steps()) {
            state = step.apply(state.asking(step.question()));
        }
        return walk.asks().isEmpty() ? state : state.asking(walk.asks());
    }

    private static Situation start(Walk walk) {
        return Situation.asOf(walk.day()).perspective(walk.who()).build();
    }

    /** The questions that led to a state, in order. */
    static List<Interview.Ask> asked(Interview state) {
        List<Interview.Ask> asked = new ArrayList<>();
        for (Interview at = state; at.asked() > 0; at = at.back()) {
            asked.add(0, at.back().next().orElseThrow());
        }
        return asked;
    }

    /** The walk with the answers given before, up to a question that was not asked before or an answer that is due. */
    Walk again(Walk changed) {
        Map<String, Step> given = new HashMap<>();
        changed.earlier().forEach(step -> given.put(step.question(), step));
        Walk walk = changed;
        Interview state = after(walk);
        while (!state.answerDue()) {
            Step step = given.get(state.next().orElseThrow().id());
            if (step == null) {
                break;
            }
            walk = walk.then(step);
            state = step.apply(state);
        }
        return walk;
    }

    /** What is different from the answer before something was changed. */
    Comparison changes(Walk walk, Interview state) {
        return engine.explanations().compare(after(walk.before()).situation(), state.situation());
    }
}
