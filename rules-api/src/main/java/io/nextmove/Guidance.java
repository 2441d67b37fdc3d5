package io.nextmove;

import io.nextmove.explain.DecisionRecord;
import io.nextmove.explain.Explanations;
import io.nextmove.explain.Trace;
import io.nextmove.explain.Why;
import io.nextmove.judgment.Judgments;
import io.nextmove.judgment.Matter;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.outline.Outline;
import io.nextmove.situation.Situation;
import io.nextmove.source.Evidence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answer to a situation. Immutable; equal situations get equal answers, with every list in the same order.
 *
 * <p>Not meant to be implemented by callers: methods may be added.
 */
public interface Guidance {

    /** The day as of which it holds. */
    LocalDate asOf();

    /** What the facts amount to. */
    Judgments judgments();

    /** Where the asker stands, in one line. */
    Headline headline();

    /** The questions that the asker came with, answered, in the order of {@link io.nextmove.situation.Topic}. */
    List<TopicAnswer> answers();

    /**
     * The moves by status (recommended, held, deferred, excluded), then by urgency. A move that no rule recommends and
     * that no bar applies to is not listed.
     */
    List<AdvisedMove> moves();

    /** What to avoid, in the order of {@link io.nextmove.move.Misstep}; may be empty. */
    List<AdvisedAgainst> missteps();

    /** What to find out next, safety first; at most five, or seven where that many are on safety; may be empty. */
    List<Question> questions();

    /** Facts that cannot all be true; may be empty. */
    List<Contradiction> contradictions();

    /** The limits of the answer; the device check, if present, comes first. */
    List<AttachedNotice> notices();

    /** What the service's own rules add; empty if it has none. */
    default HouseAdvice house() {
        return HouseAdvice.NONE;
    }

    /** What the answer was made from: names of facts and rules, no values. */
    Trace trace();

    /** The answer as a person reads it, short and in reading order. Made anew at every call. */
    Outline outline();

    /** The moves to make next, most urgent first; never empty. */
    default List<AdvisedMove> recommended() {
        return withStatus(Status.RECOMMENDED);
    }

    /** The moves that wait until a particular fact is known; may be empty. */
    default List<AdvisedMove> held() {
        return withStatus(Status.HELD);
    }

    /** The moves that come after a particular move or event; may be empty. */
    default List<AdvisedMove> deferred() {
        return withStatus(Status.DEFERRED);
    }

    /** The moves that are wrong in this situation; may be empty. */
    default List<AdvisedMove> excluded() {
        return withStatus(Status.EXCLUDED);
    }

    /**
     * What the answer says about a move; empty if it does not list the move.
     *
     * @throws NullPointerException if the move is null
     */
    default Optional<AdvisedMove> move(Move move) {
        Objects.requireNonNull(move, "`move` must not be null");
        for (AdvisedMove advised : moves()) {
            if (advised.move() == move) {
                return Optional.of(advised);
            }
        }
        return Optional.empty();
    }

    /**
     * Why a move has its status: the rules behind it, down to the facts that were given. Nothing is evaluated again.
     * Empty if the answer does not list the move; {@link Explanations#whyNot} explains that case.
     *
     * @throws NullPointerException if the move is null
     */
    Optional<Why> why(Move move);

    /**
     * The record of this answer, with a digest of the situation and without its facts.
     *
     * @throws NullPointerException if the situation is null
     * @throws IllegalArgumentException if this is not an answer to that situation
     */
    DecisionRecord record(Situation situation);

    /**
     * The record of this answer, with the facts of the situation.
     *
     * @throws NullPointerException if the situation is null
     * @throws IllegalArgumentException if this is not an answer to that situation
     */
    DecisionRecord recordWithFacts(Situation situation);

    /**
     * What stands behind the notes of the source that this answer rests on through its judgments, recommended moves and
     * missteps, by the number of the note. Whoever shows the answer has to show their
     * {@linkplain Evidence#caution() cautions}.
     */
    default List<Evidence> evidence() {
        return Stream.of(
                        Stream.of(Matter.values())
                                .map(matter -> matter.in(judgments()))
                                .flatMap(judgment ->
                                        Stream.concat(judgment.because().stream(), judgment.alsoSeen().stream())),
                        recommended().stream().flatMap(move -> move.because().stream()),
                        missteps().stream().flatMap(misstep -> misstep.because().stream()))
                .flatMap(reasons -> reasons)
                .flatMap(reason -> reason.citations().stream())
                .flatMap(citation -> citation.evidence().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Evidence::note))
                .toList();
    }

    private List<AdvisedMove> withStatus(Status status) {
        return moves().stream().filter(move -> move.status() == status).toList();
    }
}
