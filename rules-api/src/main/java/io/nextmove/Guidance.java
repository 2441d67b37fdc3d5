package io.nextmove;

import io.nextmove.explain.DecisionRecord;
import io.nextmove.explain.Trace;
import io.nextmove.explain.Why;
import io.nextmove.judgment.Judgments;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.situation.Situation;
import io.nextmove.source.Evidence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answer to a situation. Equal situations have equal answers, in every list the same order.
 *
 * @param asOf the day for which it holds
 * @param judgments what the facts amount to
 * @param moves moves by status (recommended, held, deferred, excluded), then by urgency; a move that no rule
 *     recommends and no bar touches is not among them
 * @param missteps what to leave alone, in the order of the catalogue
 * @param questions what to find out next, safety first; at most five
 * @param contradictions facts that cannot all hold
 * @param notices limits of the answer; the device check comes first where it is present
 * @param trace what it was made from: names of facts and rules, no values
 */
public record Guidance(
        LocalDate asOf,
        Judgments judgments,
        List<AdvisedMove> moves,
        List<AdvisedAgainst> missteps,
        List<Question> questions,
        List<Contradiction> contradictions,
        List<AttachedNotice> notices,
        Trace trace) {

    /** Copies the lists. */
    public Guidance {
        moves = List.copyOf(moves);
        missteps = List.copyOf(missteps);
        questions = List.copyOf(questions);
        contradictions = List.copyOf(contradictions);
        notices = List.copyOf(notices);
    }

    /** The next moves, most urgent first; never empty. */
    public List<AdvisedMove> recommended() {
        return with(Status.RECOMMENDED);
    }

    /** What waits until a named fact is known. */
    public List<AdvisedMove> held() {
        return with(Status.HELD);
    }

    /** What comes after a named move or event. */
    public List<AdvisedMove> deferred() {
        return with(Status.DEFERRED);
    }

    /** What is the wrong step here. */
    public List<AdvisedMove> excluded() {
        return with(Status.EXCLUDED);
    }

    /**
     * What the answer says of a move; empty where it says nothing.
     *
     * @throws NullPointerException where the move is null
     */
    public Optional<AdvisedMove> move(Move move) {
        Objects.requireNonNull(move, "`move` must not be null");
        for (AdvisedMove advised : moves) {
            if (advised.move() == move) {
                return Optional.of(advised);
            }
        }
        return Optional.empty();
    }

    /**
     * Why a move has its status: the rules behind it, down to the facts that were given. Nothing is run again. Empty
     * where the answer says nothing of the move; {@link GuidanceEngine#whyNot} tells why.
     *
     * @throws NullPointerException where the move is null
     */
    public Optional<Why> why(Move move) {
        return move(move).map(advised -> Why.of(this, advised));
    }

    /**
     * The record of this answer, with the digest of the situation and without its facts.
     *
     * @throws IllegalArgumentException where this is not an answer to that situation
     */
    public DecisionRecord record(Situation situation) {
        return DecisionRecord.of(this, situation, false);
    }

    /**
     * The record of this answer, with the facts of the situation.
     *
     * @throws IllegalArgumentException where this is not an answer to that situation
     */
    public DecisionRecord recordWithFacts(Situation situation) {
        return DecisionRecord.of(this, situation, true);
    }

    /**
     * What stands behind the notes of the source that the answer rests on, through its judgments, next moves and
     * missteps; by the number of the note. An answer has to be shown with their {@link Evidence#caution() cautions}.
     */
    public List<Evidence> evidence() {
        return Stream.of(
                        Stream.of(
                                        judgments.abuse(),
                                        judgments.departure(),
                                        judgments.asking(),
                                        judgments.refusal(),
                                        judgments.timeline())
                                .flatMap(judgment -> Stream.concat(
                                        judgment.because().stream(), judgment.alsoSeen().stream())),
                        recommended().stream().flatMap(move -> move.because().stream()),
                        missteps.stream().flatMap(misstep -> misstep.because().stream()))
                .flatMap(reasons -> reasons)
                .flatMap(reason -> reason.citations().stream())
                .flatMap(citation -> citation.evidence().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Evidence::note))
                .toList();
    }

    private List<AdvisedMove> with(Status status) {
        return moves.stream().filter(m -> m.status() == status).toList();
    }

    /** Redacted: an answer is as private as the facts. */
    @Override
    public String toString() {
        return "Guidance[redacted]";
    }
}
