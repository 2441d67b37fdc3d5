package io.nextmove.test;

import io.nextmove.AdvisedAgainst;
import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Guidance;
import io.nextmove.Question;
import io.nextmove.TopicAnswer;
import io.nextmove.json.Expectation;
import io.nextmove.judgment.Matter;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Status;
import io.nextmove.move.Trait;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Topic;
import io.nextmove.source.Citation;
import io.nextmove.source.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says. A message of a failed assertion tells what the answer says instead, and the rules behind it; it holds
 * the names of facts and no value of one.
 */
public final class GuidanceAssert extends AbstractAssert<GuidanceAssert, Guidance> {

    GuidanceAssert(@Nullable Guidance actual) {
        super(actual, GuidanceAssert.class);
    }

    /** Each of these moves is recommended. */
    public GuidanceAssert recommends(Move... moves) {
        return have(Status.RECOMMENDED, moves);
    }

    /** None of these moves is recommended. */
    public GuidanceAssert doesNotRecommend(Move... moves) {
        for (Move move : moves) {
            Optional<AdvisedMove> advised = answer().move(move).filter(AdvisedMove::recommended);
            require(advised.isEmpty(), () -> move + " should not be RECOMMENDED" + because(advised));
        }
        return this;
    }

    /** Nothing recommended has that trait. */
    public GuidanceAssert neverRecommends(Trait trait) {
        List<AdvisedMove> wrong =
                answer().recommended().stream().filter(m -> m.move().has(trait)).toList();
        require(
                wrong.isEmpty(),
                () -> "nothing " + trait + " should be RECOMMENDED"
                        + wrong.stream()
                                .map(m -> "\n" + m.move() + " is" + because(m.because()))
                                .collect(Collectors.joining()));
        return this;
    }

    /** This move is recommended first. */
    public GuidanceAssert firstStep(Move move) {
        AdvisedMove first = answer().recommended().get(0);
        require(
                first.move() == move,
                () -> "the first step should be " + move + "\nit is " + first.move() + because(first.because()) + "\n"
                        + move + " is" + stands(move));
        return this;
    }

    /** Each of these moves is excluded. */
    public GuidanceAssert excludes(Move... moves) {
        return have(Status.EXCLUDED, moves);
    }

    /** Each of these moves waits until a fact is known. */
    public GuidanceAssert holds(Move... moves) {
        return have(Status.HELD, moves);
    }

    /** Each of these moves comes after another one or after an event. */
    public GuidanceAssert defers(Move... moves) {
        return have(Status.DEFERRED, moves);
    }

    /** None of these moves is in the answer. */
    public GuidanceAssert doesNotList(Move... moves) {
        for (Move move : moves) {
            require(answer().move(move).isEmpty(), () -> move + " should not be in the answer\nit is" + stands(move));
        }
        return this;
    }

    /** The answer warns of each of these missteps. */
    public GuidanceAssert warnsOf(Misstep... missteps) {
        return holdsAll("a warning of", answer().missteps().stream().map(AdvisedAgainst::misstep), missteps);
    }

    /** Each of these notices is attached. */
    public GuidanceAssert attaches(Notice... notices) {
        return holdsAll("the notice", answer().notices().stream().map(AttachedNotice::notice), notices);
    }

    /** The answer asks for each of these facts. */
    public GuidanceAssert asks(Fact<?>... facts) {
        return holdsAll("a question about", answer().questions().stream().map(Question::fact), facts);
    }

    /** The answer asks for none of these facts. */
    public GuidanceAssert doesNotAsk(Fact<?>... facts) {
        for (Fact<?> fact : facts) {
            List<Question> asked = answer().questions().stream()
                    .filter(q -> q.fact().equals(fact))
                    .toList();
            require(
                    asked.isEmpty(),
                    () -> "there should be no question about " + fact.path() + "\nit is asked"
                            + because(asked.get(0).because()));
        }
        return this;
    }

    /** Each of these questions that the asker came with is answered. */
    public GuidanceAssert answers(Topic... topics) {
        return holdsAll("an answer to", answer().answers().stream().map(TopicAnswer::topic), topics);
    }

    /** Something in the answer cites each of these passages or cautions, for example {@code invite/14}. */
    public GuidanceAssert cites(String... passages) {
        return holdsAll(
                "a citation of",
                reasons(answer()).flatMap(reason -> reason.citations().stream()).map(Citation::passage),
                passages);
    }

    /** Everything that a case expects of its answer is true of this one. */
    public GuidanceAssert meets(Expectation expectation) {
        List<String> shortfalls = expectation.shortfalls(answer());
        require(
                shortfalls.isEmpty(),
                () -> String.join("\n", shortfalls)
                        + Stream.of(
                                        expectation.recommended(),
                                        expectation.notRecommended(),
                                        expectation.excluded(),
                                        expectation.held(),
                                        expectation.deferred(),
                                        expectation.absent())
                                .flatMap(Collection::stream)
                                .distinct()
                                .filter(move -> answer().move(move).isPresent())
                                .filter(move -> shortfalls.stream().anyMatch(line -> line.contains(move + ": ")))
                                .map(move -> "\n" + move + " is" + stands(move))
                                .collect(Collectors.joining()));
        return this;
    }

    private Guidance answer() {
        isNotNull();
        return actual;
    }

    private GuidanceAssert have(Status status, Move... moves) {
        for (Move move : moves) {
            boolean has = answer().move(move).filter(m -> m.status() == status).isPresent();
            require(has, () -> move + " should be " + status + "\nit is" + stands(move));
        }
        return this;
    }

    private <T> GuidanceAssert holdsAll(String what, Stream<T> there, T[] expected) {
        List<T> present = there.distinct().toList();
        for (T each : expected) {
            require(
                    present.contains(each),
                    () -> "there should be " + what + " " + name(each) + "\nthere is "
                            + (present.isEmpty()
                                    ? "none"
                                    : present.stream().map(GuidanceAssert::name).collect(Collectors.joining(", "))));
        }
        return this;
    }

    private void require(boolean holds, Supplier<String> message) {
        if (!holds) {
            failWithMessage("%s", message.get());
        }
    }

    private String stands(Move move) {
        return answer().move(move)
                .map(m -> " " + m.status() + because(m.because()))
                .orElse(" not in the answer");
    }

    private static String because(Optional<AdvisedMove> move) {
        return move.map(m -> "\nit is" + because(m.because())).orElse("");
    }

    private static String because(List<Reason> reasons) {
        return reasons.stream()
                .map(GuidanceAssert::line)
                .collect(Collectors.joining(", because\n    ", ", because\n    ", ""));
    }

    private static String name(Object item) {
        return item instanceof Fact<?> fact ? fact.path() : item.toString();
    }

    private static String line(Reason reason) {
        return reason.row() + " " + reason.rule() + " (" + reason.footing() + ": "
                + reason.citations().stream().map(Citation::passage).collect(Collectors.joining(", ")) + ")";
    }

    private static Stream<Reason> reasons(Guidance answer) {
        List<List<Reason>> reasons = new ArrayList<>();
        reasons.add(answer.headline().because());
        answer.answers().forEach(each -> reasons.add(each.because()));
        answer.moves().forEach(each -> reasons.add(each.because()));
        answer.missteps().forEach(each -> reasons.add(each.because()));
        answer.questions().forEach(each -> reasons.add(each.because()));
        answer.notices().forEach(each -> reasons.add(each.because()));
        for (Matter matter : Matter.values()) {
            reasons.add(matter.in(answer.judgments()).because());
            reasons.add(matter.in(answer.judgments()).alsoSeen());
        }
        return reasons.stream().flatMap(List::stream);
    }
}
