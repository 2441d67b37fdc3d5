package io.nextmove.examples.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.nextmove.GuidanceEngine;
import io.nextmove.explain.Comparison;
import io.nextmove.explain.Interview;
import io.nextmove.outline.Outline;
import io.nextmove.situation.Situation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The state of the interview after a walk.
 *
 * <p>Many people begin with the same answers, and what to ask next is dear to find out. So the states and answers in which
 * nobody told of harm or danger are kept in memory for some minutes, apart from whoever came there; what tells of harm is
 * worked out anew each time and never kept.
 */
@Component
final class Interviews {
    private static final int KEPT = 1_000;
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    private final GuidanceEngine engine;
    private final Cache<String, Interview> states =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(KEPT_FOR).build();
    private final Cache<Situation, Outline> outlines =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(KEPT_FOR).build();

    Interviews(GuidanceEngine engine) {
        this.engine = engine;
    }

    /** The state after a walk. */
    Interview after(Walk walk) {
        int known = walk.steps().size();
        Interview state = states.getIfPresent(key(walk, known));
        while (state == null && known > 0) {
            state = states.getIfPresent(key(walk, --known));
        }
        if (state == null) {
            state = keep(walk, 0, engine.explanations().interview(start(walk)));
        }
        for (int i = known; i < walk.steps().size(); i++) {
            state = keep(walk, i + 1, walk.steps().get(i).apply(state));
        }
        return state;
    }

    /** The state after one more step. */
    Interview next(Walk walk, Interview state, Step step) {
        return keep(walk.then(step), walk.steps().size() + 1, step.apply(state));
    }

    private Interview keep(Walk walk, int steps, Interview state) {
        if (!state.harmTold()) {
            states.put(key(walk, steps), state);
        }
        return state;
    }

    private static String key(Walk walk, int steps) {
        return new Walk(walk.day(), walk.who(), walk.steps().subList(0, steps), List.of()).toText();
    }

    private static Situation start(Walk walk) {
        return Situation.asOf(walk.day()).perspective(walk.who()).build();
    }

    /** The answer in a state. */
    Outline outline(Interview state) {
        if (state.harmTold()) {
            return state.guidanceSoFar().outline();
        }
        return outlines.get(
                state.situation(), situation -> state.guidanceSoFar().outline());
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
        List<Interview.Ask> asked = asked(after(changed.before()));
        Map<List<String>, Step> given = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            given.put(words(asked.get(i)), changed.earlier().get(i));
        }
        Walk walk = changed;
        Interview state = after(walk);
        while (!state.answerDue()) {
            Step step = given.get(words(state.next().orElseThrow()));
            if (step == null) {
                break;
            }
            walk = walk.then(step);
            state = step.apply(state);
        }
        return walk;
    }

    private static List<String> words(Interview.Ask ask) {
        return Stream.concat(Stream.of(ask.text()), ask.options().stream().map(Interview.Option::label))
                .toList();
    }

    /** What is different from the answer before something was changed. */
    Comparison changes(Walk walk, Interview state) {
        return engine.explanations().compare(after(walk.before()).situation(), state.situation());
    }
}
