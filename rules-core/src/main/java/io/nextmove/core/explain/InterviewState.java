package io.nextmove.core.explain;

import io.nextmove.Guidance;
import io.nextmove.core.answer.NextQuestions;
import io.nextmove.core.decide.QuestionOrder;
import io.nextmove.core.evaluate.MovePhase;
import io.nextmove.explain.Interview;
import io.nextmove.situation.ContemptPattern;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Perspective;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An interview: it asks what something unsettled waits for, and ends when all is settled. What is asked is worked out when it
 * is first needed: whoever comes back to a place is not made to wait for the questions on the way.
 */
final class InterviewState implements Interview {
    private final Explainer.Parts parts;
    private final Function<Situation, Guidance> engine;
    private final Situation situation;
    private final Set<Fact<?>> open;
    private final Optional<InterviewState> before;
    private final int asked;
    private volatile @Nullable MovePhase told;
    private volatile @Nullable OpenQuestions questions;
    private volatile @Nullable Now now;

    /** What is asked now; nothing if the stage is the last. */
    record Now(Stage stage, Optional<Prompt> prompt) {
        private static final String SEPARATOR = ".";

        /** The stage and the name of the prompt: the place of this question in an interview. */
        String id() {
            return stage.ordinal() + SEPARATOR + prompt.orElseThrow().name();
        }

        static Now of(String id, InterviewPlan plan) {
            for (Stage stage : Stage.values()) {
                String lead = stage.ordinal() + SEPARATOR;
                if (id.startsWith(lead) && stage != Stage.FINISHED) {
                    return new Now(stage, Optional.of(plan.named(id.substring(lead.length()))));
                }
            }
            throw new IllegalArgumentException("no stage");
        }
    }

    private InterviewState(
            Explainer.Parts parts,
            Function<Situation, Guidance> engine,
            Situation situation,
            Set<Fact<?>> open,
            Optional<InterviewState> before,
            @Nullable Now now) {
        this.parts = parts;
        this.engine = engine;
        this.situation = situation;
        this.open = open;
        this.before = before;
        this.asked = before.map(b -> b.asked + 1).orElse(0);
        this.now = now;
    }

    /** The first state, from what was told on its own account. */
    static InterviewState begin(Explainer.Parts parts, Function<Situation, Guidance> engine, Situation start) {
        Set<Fact<?>> open = new HashSet<>();
        for (Fact<?> fact : Fact.all()) {
            if (fact.isOpenIn(start) && !QuestionFinder.NEVER_ASKED.contains(fact)) {
                open.add(fact);
            }
        }
        InterviewState first = new InterviewState(parts, engine, start, open, Optional.empty(), null);
        Perspective asker = start.perspective();
        if (start.equals(Situation.asOf(start.asOf()).perspective(asker).build())) {
            first.now = parts.openings().computeIfAbsent(asker, a -> first.workedOut());
        }
        return first;
    }

    @Override
    public Interview asking(String id) {
        Objects.requireNonNull(id, "`id` must not be null");
        try {
            return new InterviewState(parts, engine, situation, open, before, Now.of(id, parts.interviews()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("`id` must be the id of a question; see `Ask.id()`", e);
        }
    }

    private MovePhase told() {
        MovePhase known = told;
        if (known == null) {
            known = parts.rules().evaluate(situation).judgments();
            told = known;
        }
        return known;
    }

    private OpenQuestions questions() {
        OpenQuestions known = questions;
        if (known == null) {
            known = new OpenQuestions(parts, situation, open);
            questions = known;
        }
        return known;
    }

    private Now now() {
        Now known = now;
        if (known == null) {
            known = workedOut();
            now = known;
        }
        return known;
    }

    private Now workedOut() {
        MovePhase told = told();
        Map<Fact<?>, Double> wanted = questions().wanted();
        if (open.contains(Fact.SAFETY_STRANGLED)
                && situation.safety().physicalAbuse().likely()) {
            wanted.putIfAbsent(Fact.SAFETY_STRANGLED, 1.0); // it is asked for the person's sake, not for a status
        }
        wanted.keySet()
                .removeIf(fact -> !InterviewPlan.allowed(fact, told)
                        || InterviewPlan.SAFETY.contains(fact)
                                && !QuestionOrder.harmTold(told)
                                && !InterviewPlan.first(fact, told, asked));
        Optional<Fact<?>> safety =
                InterviewPlan.SAFETY.stream().filter(wanted::containsKey).findFirst();
        Optional<Prompt> first = InterviewPlan.SAFETY.stream()
                .filter(fact -> wanted.containsKey(fact) && InterviewPlan.first(fact, told, asked))
                .findFirst()
                .map(fact -> parts.interviews().prompt(fact, situation.perspective(), open));
        if (first.isPresent()) {
            return new Now(Stage.YOUR_SAFETY, first);
        }
        Optional<Prompt> second = standingMayBeAsked()
                ? parts.interviews().standing(situation, open, wanted.keySet()).findFirst()
                : Optional.empty();
        if (second.isPresent()) {
            return new Now(Stage.WHERE_YOU_STAND, second);
        }
        Optional<Prompt> third = safety.or(() -> weightiest(wanted))
                .map(fact -> parts.interviews().prompt(fact, situation.perspective(), open));
        return new Now(third.isPresent() ? Stage.MORE_EXACT : Stage.FINISHED, third);
    }

    /** Whether there is still room for questions on where the asker stands; none come after the first answer. */
    private boolean standingMayBeAsked() {
        return situation.perspective() == Perspective.INVITER
                && !harmTold()
                && cameTo(Stage.WHERE_YOU_STAND) < InterviewPlan.WHERE_YOU_STAND
                && asked + 1 < InterviewPlan.BEFORE_ANSWER
                && cameTo(Stage.MORE_EXACT) == 0;
    }

    /** How many of the questions before this one were of that stage. */
    private int cameTo(Stage which) {
        int came = 0;
        for (Optional<InterviewState> at = before; at.isPresent(); at = at.get().before) {
            came += at.get().stage() == which ? 1 : 0;
        }
        return came;
    }

    /** Gender, once and early; then whatever most waits for. */
    private static Optional<Fact<?>> weightiest(Map<Fact<?>, Double> wanted) {
        return Stream.<Fact<?>>of(Fact.COUPLE_PARTNER_GENDER, Fact.COUPLE_ASKER_GENDER)
                .filter(wanted::containsKey)
                .findFirst()
                .or(() -> wanted.entrySet().stream()
                        .max(Comparator.comparingDouble((Map.Entry<Fact<?>, Double> e) -> e.getValue())
                                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                        .map(Map.Entry::getKey));
    }

    private Ask ask(Prompt asked) {
        return NextQuestions.ask(
                now().id(),
                asked.facts(),
                parts.texts().text(asked.key(situation.perspective())),
                parts.texts().text("interview.WHY_" + why(asked.fact())),
                asked.options(),
                asked.several(),
                InterviewPlan.SAFETY.contains(asked.fact()),
                () -> because(asked.fact()));
    }

    private String why(Fact<?> fact) {
        if (QuestionOrder.EVERYONE.contains(fact)) {
            return "EVERYONE";
        }
        return InterviewPlan.SAFETY.contains(fact) ? "SAFETY" : stage().name();
    }

    /** The rules that ask for it, then those that wait for it. */
    private List<Reason> because(Fact<?> fact) {
        Set<Reason> because = new LinkedHashSet<>(QuestionFinder.asking(parts, fact));
        questions().waitingFor(fact).forEach(rule -> because.add(rule.reason()));
        return because.isEmpty() ? QuestionFinder.because(parts, fact) : List.copyOf(because);
    }

    @Override
    public Stage stage() {
        return now().stage();
    }

    @Override
    public Situation situation() {
        return situation;
    }

    @Override
    public Optional<Ask> next() {
        return now().prompt().map(this::ask);
    }

    @Override
    public int asked() {
        return asked;
    }

    @Override
    public boolean urgent() {
        return told().isDanger();
    }

    @Override
    public boolean harmTold() {
        return told().isDanger() || QuestionOrder.harmTold(told());
    }

    @Override
    public Optional<String> whereToTurn() {
        return harmTold() ? Optional.of(parts.texts().text("interview.QUIT_AFTER_HARM")) : Optional.empty();
    }

    @Override
    public boolean answerDue() {
        boolean newlyUrgent = urgent() && before.filter(InterviewState::urgent).isEmpty();
        return newlyUrgent
                || finished()
                || stage() == Stage.MORE_EXACT
                        && before.filter(b -> b.stage() == Stage.MORE_EXACT).isEmpty();
    }

    @Override
    public Interview choose(List<? extends Option> chosen) {
        Objects.requireNonNull(chosen, "`chosen` must not be null");
        Prompt prompt = prompt();
        if (!prompt.options().containsAll(chosen) || prompt.options().isEmpty()) {
            throw new IllegalArgumentException("`chosen` must be options of what is asked now; see `next()`");
        }
        if (!prompt.several() && chosen.size() != 1) {
            throw new IllegalArgumentException("`chosen` must be one option; see `Ask.several()`");
        }
        Situation then = prompt.otherwise().apply(situation);
        for (Option option : chosen) {
            then = ((Prompt.Option) option).tells().apply(then);
        }
        return told(then, prompt.facts());
    }

    @Override
    public <T> Interview answer(Fact<T> fact, T value) {
        Objects.requireNonNull(fact, "`fact` must not be null");
        Objects.requireNonNull(value, "`value` must not be null");
        if (!prompt().facts().contains(fact)) {
            throw new IllegalArgumentException("`fact` must be the one that is asked now; see `next()`");
        }
        if (!fits(fact, value)) {
            throw new IllegalArgumentException("`" + fact.path() + "` cannot have that value; see `Fact.type()`");
        }
        return told(fact.with(situation, value), List.of(fact));
    }

    /** The state after something was told of facts. Whoever chose no act of contempt has told that there is none. */
    private Interview told(Situation then, List<Fact<?>> facts) {
        if (facts.contains(Fact.TREATMENT_CONTEMPT)
                && Fact.TREATMENT_CONTEMPT.isOpenIn(then)
                && Fact.TREATMENT_CONTEMPT_PATTERN.isOpenIn(then)) {
            Situation none = Fact.TREATMENT_CONTEMPT_PATTERN.with(then, ContemptPattern.NONE);
            return after(none, List.of(Fact.TREATMENT_CONTEMPT, Fact.TREATMENT_CONTEMPT_PATTERN));
        }
        return after(
                then,
                facts.stream()
                        .filter(f -> facts.size() == 1 || !f.isOpenIn(then))
                        .toList());
    }

    @Override
    public Interview skip() {
        Situation then = situation;
        for (Fact<?> fact : prompt().facts()) {
            if (open.contains(fact) && fact.kind() == Fact.Kind.ONE) {
                for (Object constant : fact.type().getEnumConstants()) {
                    if (((Enum<?>) constant).name().equals("UNSURE")) {
                        then = Prompt.with(then, fact, constant);
                    }
                }
            }
        }
        return after(then, prompt().facts());
    }

    private Prompt prompt() {
        return now().prompt()
                .orElseThrow(() -> new IllegalStateException("the interview is finished; nothing is asked"));
    }

    private Interview after(Situation then, List<Fact<?>> facts) {
        Set<Fact<?>> left = new HashSet<>(open);
        facts.forEach(left::remove);
        return new InterviewState(parts, engine, then, left, Optional.of(this), null);
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
    public Guidance guidanceSoFar() {
        return engine.apply(situation);
    }

    /** Redacted: what is known is private. */
    @Override
    public String toString() {
        return "Interview[redacted]";
    }
}
