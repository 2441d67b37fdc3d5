package io.nextmove.assurance;

import io.nextmove.AdvisedAgainst;
import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.Question;
import io.nextmove.explain.Comparison;
import io.nextmove.judgment.Judgment;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Status;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One engine for all tests, and what they want to know of an answer. */
final class Advice {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();

    private Advice() {}

    static Guidance on(Situation s) {
        return ENGINE.advise(s);
    }

    static Comparison compared(Situation before, Situation after) {
        return ENGINE.explanations().compare(before, after);
    }

    static Map<Move, Status> statuses(Guidance answer) {
        Map<Move, Status> statuses = new EnumMap<>(Move.class);
        answer.moves().forEach(m -> statuses.put(m.move(), m.status()));
        return statuses;
    }

    static Set<Move> with(Status status, Guidance answer) {
        Set<Move> moves = EnumSet.noneOf(Move.class);
        answer.moves().stream().filter(m -> m.status() == status).forEach(m -> moves.add(m.move()));
        return moves;
    }

    static Set<Move> recommended(Guidance answer) {
        return with(Status.RECOMMENDED, answer);
    }

    static Set<Move> excluded(Guidance answer) {
        return with(Status.EXCLUDED, answer);
    }

    /** The recommended moves in the order of the answer. */
    static List<Move> plan(Guidance answer) {
        return answer.recommended().stream().map(AdvisedMove::move).toList();
    }

    static List<Misstep> missteps(Guidance answer) {
        return answer.missteps().stream().map(AdvisedAgainst::misstep).toList();
    }

    static List<Notice> notices(Guidance answer) {
        return answer.notices().stream().map(AttachedNotice::notice).toList();
    }

    static List<Fact<?>> asked(Guidance answer) {
        return answer.questions().stream().map(Question::fact).toList();
    }

    static RefusalReading refusal(Guidance answer) {
        return answer.judgments().refusal().value();
    }

    /** Every move that the answer names, as a move or in place of something. */
    static Set<Move> named(Guidance answer) {
        Set<Move> named = EnumSet.noneOf(Move.class);
        answer.moves().forEach(m -> named.add(m.move()));
        answer.moves().forEach(m -> named.addAll(m.instead()));
        answer.missteps().forEach(m -> named.addAll(m.instead()));
        return named;
    }

    static Stream<Judgment<?>> judgments(Guidance answer) {
        return Stream.of(
                answer.judgments().abuse(),
                answer.judgments().departure(),
                answer.judgments().asking(),
                answer.judgments().refusal(),
                answer.judgments().timeline());
    }

    static Stream<Reason> reasons(Guidance answer) {
        return Stream.of(
                        answer.moves().stream().flatMap(m -> m.because().stream()),
                        answer.missteps().stream().flatMap(m -> m.because().stream()),
                        answer.notices().stream().flatMap(n -> n.because().stream()),
                        answer.questions().stream().flatMap(q -> q.because().stream()),
                        answer.headline().because().stream(),
                        answer.answers().stream().flatMap(a -> a.because().stream()),
                        judgments(answer).flatMap(j -> Stream.concat(j.because().stream(), j.alsoSeen().stream())))
                .flatMap(r -> r);
    }
}
