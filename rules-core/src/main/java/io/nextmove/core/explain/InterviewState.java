package io.nextmove.core.explain;

import io.nextmove.Guidance;
import io.nextmove.core.answer.NextQuestions;
import io.nextmove.core.decide.QuestionOrder;
import io.nextmove.explain.Interview;
import io.nextmove.situation.ContemptPattern;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** An interview over an {@link OpenQuestions}: it asks what something unsettled waits for, and ends when all is settled. */
final class InterviewState implements Interview {
    private final Explainer.Parts parts;
    private final Function<Situation, Guidance> engine;
    private final Situation situation;
    private final Set<Fact<?>> closed;
    private final Optional<InterviewState> before;
    private final Optional<Ask> next;
    private final int asked;

    private InterviewState(
            Explainer.Parts parts,
            Function<Situation, Guidance> engine,
            Situation situation,
            Set<Fact<?>> closed,
            Optional<InterviewState> before) {
        this.parts = parts;
        this.engine = engine;
        this.situation = situation;
        this.closed = Collections.unmodifiableSet(new TreeSet<>(closed));
        this.before = before;
        this.asked = before.map(b -> b.asked + 1).orElse(0);
        this.next = choose();
    }

    /** The first state, from what was told on its own account. */
    static InterviewState begin(Explainer.Parts parts, Function<Situation, Guidance> engine, Situation start) {
        Set<Fact<?>> closed = new TreeSet<>(QuestionFinder.NEVER_ASKED);
        for (Fact<?> fact : Fact.all()) {
            if (!fact.isOpenIn(start)) {
                closed.add(fact);
            }
        }
        return new InterviewState(parts, engine, start, closed, Optional.empty());
    }

    private Optional<Ask> choose() {
        OpenQuestions questions = new OpenQuestions(parts, situation, open());
        Map<Fact<?>, Double> wanted = questions.wanted();
        if (situation.perspective() != Perspective.INVITER) {
            wanted.keySet().retainAll(QuestionFinder.OF_OTHERS);
        }
        Optional<Fact<?>> fact = QuestionFinder.SAFETY.stream().filter(wanted::containsKey).findFirst();
        if (fact.isEmpty()) {
            fact = wanted.entrySet().stream()
                    .max(Comparator.comparingDouble((Map.Entry<Fact<?>, Double> e) -> e.getValue())
                            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                    .map(Map.Entry::getKey);
        }
        return fact.map(f -> NextQuestions.ask(
                f,
                parts.wording().apply(QuestionOrder.key(f, situation.perspective())),
                QuestionFinder.SAFETY.contains(f),
                because(f, questions)));
    }

    private Set<Fact<?>> open() {
        Set<Fact<?>> open = new TreeSet<>(Fact.all());
        open.removeAll(closed);
        return open;
    }

    /** The rules that ask for it, then those that wait for it. */
    private List<Reason> because(Fact<?> fact, OpenQuestions questions) {
        Set<Reason> because = new LinkedHashSet<>(QuestionFinder.asking(parts, fact));
        questions.waitingFor(fact).forEach(rule -> because.add(rule.reason()));
        return because.isEmpty() ? QuestionFinder.because(parts, fact) : List.copyOf(because);
    }

    @Override
    public Situation situation() {
        return situation;
    }

    @Override
    public Optional<Ask> next() {
        return next;
    }

    @Override
    public int asked() {
        return asked;
    }

    @Override
    public boolean urgent() {
        return situation.safety().immediateDanger().yes() || situation.safety().suicideRisk().likely();
    }

    @Override
    public <T> Interview answer(Fact<T> fact, T value) {
        Objects.requireNonNull(fact, "`fact` must not be null");
        Objects.requireNonNull(value, "`value` must not be null");
        if (fact != fact()) {
            throw new IllegalArgumentException("`fact` must be the one that is asked now; see `next()`");
        }
        if (!fits(fact, value)) {
            throw new IllegalArgumentException("`" + fact.path() + "` cannot have that value; see `Fact.type()`");
        }
        Situation told = fact.with(situation, value);
        if (fact.equals(Fact.TREATMENT_CONTEMPT)
                && fact.isOpenIn(told)
                && Fact.TREATMENT_CONTEMPT_PATTERN.isOpenIn(told)) {
            Situation none = Fact.TREATMENT_CONTEMPT_PATTERN.with(told, ContemptPattern.NONE);
            return after(none, Set.of(fact, Fact.TREATMENT_CONTEMPT_PATTERN));
        }
        return after(told, Set.of(fact));
    }

    @Override
    public Interview skip() {
        Fact<?> fact = fact();
        if (fact.kind() == Fact.Kind.ONE) {
            for (Object constant : fact.type().getEnumConstants()) {
                if (((Enum<?>) constant).name().equals("UNSURE")) {
                    return after(with(fact, constant), Set.of(fact));
                }
            }
        }
        return after(situation, Set.of(fact));
    }

    @SuppressWarnings("unchecked") // the value is one of the fact's
    private <T> Situation with(Fact<T> fact, Object value) {
        return fact.with(situation, (T) value);
    }

    private Fact<?> fact() {
        return next.orElseThrow(() -> new IllegalStateException("the interview is finished; nothing is asked")).fact();
    }

    private Interview after(Situation told, Set<Fact<?>> facts) {
        Set<Fact<?>> more = new TreeSet<>(closed);
        more.addAll(facts);
        return new InterviewState(parts, engine, told, more, Optional.of(this));
    }

    private static boolean fits(Fact<?> fact, Object value) {
        return switch (fact.kind()) {
            case ONE -> fact.type().isInstance(value);
            case SET -> value instanceof Set<?> set && set.stream().allMatch(fact.type()::isInstance);
            case LIST -> value instanceof List<?> list && list.stream().allMatch(fact.type()::isInstance);
            case MAP -> value instanceof Map<?, ?> map && map.keySet().stream().allMatch(fact.type()::isInstance);
            case DATE -> value instanceof Optional<?> date && date.stream().allMatch(fact.type()::isInstance);
            case MONTHS -> value instanceof OptionalInt;
        };
    }

    @Override
    public Interview back() {
        return before.isPresent() ? before.get() : this;
    }

    @Override
    public Guidance guidance() {
        return engine.apply(situation);
    }

    /** Redacted: what is known is private. */
    @Override
    public String toString() {
        return "Interview[redacted]";
    }
}
