package io.nextmove.core.explain;

import io.nextmove.AdvisedAgainst;
import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Guidance;
import io.nextmove.judgment.Judgments;
import io.nextmove.judgment.Matter;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Status;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an answer decides, questions, texts and order apart: what an answer to a question can change. */
record Decisions(
        List<?> judgments, List<?> reading, Map<Move, Status> statuses, Set<Misstep> missteps, Set<Notice> notices) {

    static Decisions of(Guidance guidance) {
        Judgments judgments = guidance.judgments();
        return new Decisions(
                Stream.of(Matter.values()).map(m -> m.in(judgments).value()).toList(),
                List.of(judgments.refusal().confidence(), judgments.refusal().basis()),
                guidance.moves().stream().collect(Collectors.toMap(AdvisedMove::move, AdvisedMove::status)),
                guidance.missteps().stream().map(AdvisedAgainst::misstep).collect(Collectors.toSet()),
                guidance.notices().stream().map(AttachedNotice::notice).collect(Collectors.toSet()));
    }
}
