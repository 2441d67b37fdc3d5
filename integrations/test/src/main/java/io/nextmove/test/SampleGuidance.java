package io.nextmove.test;

import io.nextmove.AdvisedAgainst;
import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Guidance;
import io.nextmove.Headline;
import io.nextmove.Question;
import io.nextmove.TopicAnswer;
import io.nextmove.explain.Trace;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.Confidence;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.Judgment;
import io.nextmove.judgment.Judgments;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Status;
import io.nextmove.outline.Outline;
import io.nextmove.outline.OutlineItem;
import io.nextmove.outline.OutlineSection;
import io.nextmove.outline.Part;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Topic;
import io.nextmove.source.Citation;
import io.nextmove.source.Footing;
import io.nextmove.source.PassageKind;
import io.nextmove.source.Premises;
import io.nextmove.source.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Makes answers by hand, for unit tests of what shows or sends an answer. No engine and no rule stands behind them: everything
 * rests on one sample reason, and nothing in them is advice.
 *
 * <pre>{@code
 * Guidance guidance = SampleGuidance.recommending(GET_INDIVIDUAL_SUPPORT)
 *         .excluding(OFFER_TELEHEALTH)
 *         .asking(SAFETY_IMMEDIATE_DANGER)
 *         .build();
 * }</pre>
 *
 * <p>Equal samples are equal. What a sample does not have, as its {@linkplain Guidance#why why} or its
 * {@linkplain Guidance#record record}, is told with an {@link UnsupportedOperationException}. A builder is for one thread.
 */
public final class SampleGuidance {
    private static final String MARK = "Sample of ";
    private static final List<Reason> BECAUSE = List.of(reason());

    private LocalDate asOf = LocalDate.of(2026, 3, 1);
    private String headline = "A sample headline.";
    private AbuseState abuse = AbuseState.ABSENT;
    private RefusalReading refusal = RefusalReading.INSUFFICIENT;
    private final Map<Status, Set<Move>> moves = new EnumMap<>(Status.class);
    private final Set<Misstep> missteps = EnumSet.noneOf(Misstep.class);
    private final Set<Fact<?>> questions = new LinkedHashSet<>();
    private final Map<Topic, String> answers = new EnumMap<>(Topic.class);
    private final Set<Notice> notices = EnumSet.of(Notice.NOT_THERAPY_NOT_EMERGENCY);

    private SampleGuidance() {}

    /** A sample in which these moves are recommended, the first of them first; with the notice of the library's limits. */
    public static SampleGuidance recommending(Move first, Move... more) {
        return new SampleGuidance().with(Status.RECOMMENDED, first).with(Status.RECOMMENDED, more);
    }

    /** The day as of which it holds; March 1, 2026 unless another one is given. */
    public SampleGuidance asOf(LocalDate day) {
        asOf = day;
        return this;
    }

    /** The line that says where the asker stands. */
    public SampleGuidance headline(String text) {
        headline = text;
        return this;
    }

    /** What is known of abuse; {@link AbuseState#ABSENT} unless another state is given. */
    public SampleGuidance abuse(AbuseState state) {
        abuse = state;
        return this;
    }

    /** How the refusal reads; {@link RefusalReading#INSUFFICIENT} unless another reading is given. */
    public SampleGuidance refusal(RefusalReading reading) {
        refusal = reading;
        return this;
    }

    /** These moves are excluded. */
    public SampleGuidance excluding(Move... barred) {
        return with(Status.EXCLUDED, barred);
    }

    /** These moves are held. */
    public SampleGuidance holding(Move... held) {
        return with(Status.HELD, held);
    }

    /** These moves are deferred. */
    public SampleGuidance deferring(Move... deferred) {
        return with(Status.DEFERRED, deferred);
    }

    /** The answer warns of these missteps. */
    public SampleGuidance warningOf(Misstep... avoided) {
        missteps.addAll(List.of(avoided));
        return this;
    }

    /** The answer asks for these facts, in this order. */
    public SampleGuidance asking(Fact<?>... asked) {
        questions.addAll(List.of(asked));
        return this;
    }

    /** The answer takes up a question of the asker. */
    public SampleGuidance answering(Topic topic, String text) {
        answers.put(topic, text);
        return this;
    }

    /** The answer carries these notices. */
    public SampleGuidance attaching(Notice... attached) {
        notices.addAll(List.of(attached));
        return this;
    }

    /**
     * The answer.
     *
     * @throws IllegalStateException if a move was given two statuses
     */
    public Guidance build() {
        if (moves.values().stream().flatMap(Collection::stream).distinct().count()
                < moves.values().stream().mapToInt(Collection::size).sum()) {
            throw new IllegalStateException("a sample must give each move one status");
        }
        List<AdvisedMove> advised = new ArrayList<>();
        moves.forEach((status, some) -> some.forEach(move -> advised.add(move(move, status, advised.size()))));
        return Sample.of(
                Guidance.class,
                Map.ofEntries(
                        Map.entry("asOf", asOf),
                        Map.entry("judgments", judgments()),
                        Map.entry("headline", Sample.of(Headline.class, Map.of("text", headline, "because", BECAUSE))),
                        Map.entry(
                                "answers",
                                answers.keySet().stream().map(this::answer).toList()),
                        Map.entry("moves", List.copyOf(advised)),
                        Map.entry(
                                "missteps",
                                missteps.stream().map(SampleGuidance::misstep).toList()),
                        Map.entry(
                                "questions",
                                questions.stream().map(SampleGuidance::question).toList()),
                        Map.entry("contradictions", List.of()),
                        Map.entry(
                                "notices",
                                notices.stream().map(SampleGuidance::notice).toList()),
                        Map.entry(
                                "outline",
                                outline(advised.stream()
                                        .filter(AdvisedMove::recommended)
                                        .toList())),
                        Map.entry(
                                "trace",
                                Sample.of(
                                        Trace.class,
                                        Map.of(
                                                "told",
                                                Set.of(),
                                                "fired",
                                                BECAUSE,
                                                "ruleBook",
                                                "",
                                                "sourceIndex",
                                                "",
                                                "house",
                                                Optional.empty())))));
    }

    /** The headline, the answers, the questions and the steps. */
    private Outline outline(List<AdvisedMove> steps) {
        List<OutlineSection> sections = new ArrayList<>();
        section(sections, Part.HEADLINE, List.of(item(Optional.empty(), headline)));
        section(
                sections,
                Part.ANSWERS,
                answers.values().stream()
                        .map(text -> item(Optional.empty(), text))
                        .toList());
        section(
                sections,
                Part.QUESTIONS,
                questions.stream()
                        .map(fact -> item(Optional.empty(), question(fact).ask()))
                        .toList());
        List<OutlineItem> items = steps.stream()
                .map(step -> item(Optional.of(step.move()), step.summary()))
                .toList();
        section(sections, Part.FIRST_STEP, items.stream().limit(1).toList());
        section(sections, Part.NEXT_STEPS, items.stream().skip(1).limit(3).toList());
        return Sample.of(Outline.class, Map.of("sections", List.copyOf(sections)));
    }

    private static void section(List<OutlineSection> sections, Part part, List<OutlineItem> items) {
        if (!items.isEmpty()) {
            sections.add(Sample.of(
                    OutlineSection.class, Map.of("part", part, "heading", MARK + part, "lead", "", "items", items)));
        }
    }

    private static OutlineItem item(Optional<Move> move, String text) {
        return Sample.of(
                OutlineItem.class,
                Map.of(
                        "move",
                        move,
                        "row",
                        "SMP-01",
                        "text",
                        text,
                        "say",
                        Optional.empty(),
                        "avoid",
                        Optional.empty(),
                        "because",
                        Optional.empty(),
                        "reasons",
                        BECAUSE));
    }

    private SampleGuidance with(Status status, Move... given) {
        moves.computeIfAbsent(status, s -> new LinkedHashSet<>()).addAll(List.of(given));
        return this;
    }

    private Judgments judgments() {
        return Sample.of(
                Judgments.class,
                Map.of(
                        "abuse", judgment(abuse, Optional.empty()),
                        "departure", judgment(DepartureState.UNKNOWN, Optional.empty()),
                        "asking", judgment(AskingState.UNKNOWN, Optional.empty()),
                        "refusal", judgment(refusal, Optional.of(Confidence.PROVISIONAL)),
                        "timeline", judgment(TimelineState.NO_WINDOW, Optional.empty())));
    }

    private static Judgment<?> judgment(Enum<?> value, Optional<Confidence> confidence) {
        return Sample.of(
                Judgment.class,
                Map.of(
                        "value",
                        value,
                        "summary",
                        MARK + value,
                        "confidence",
                        confidence,
                        "basis",
                        Optional.empty(),
                        "because",
                        BECAUSE,
                        "alsoSeen",
                        List.of()));
    }

    private static AdvisedMove move(Move move, Status status, int rank) {
        boolean recommended = status == Status.RECOMMENDED;
        Map<String, Object> values = new LinkedHashMap<>(Map.of(
                "move",
                move,
                "status",
                status,
                "proposed",
                recommended,
                "rank",
                rank,
                "title",
                MARK + move,
                "summary",
                "What to do for " + move,
                "say",
                List.of(),
                "avoid",
                List.of(),
                "notes",
                List.of(),
                "because",
                BECAUSE));
        values.put("until", status == Status.HELD || status == Status.DEFERRED ? "a sample event" : "");
        values.put("instead", recommended ? List.of() : List.of(Move.GET_INDIVIDUAL_SUPPORT));
        return Sample.of(AdvisedMove.class, values);
    }

    private TopicAnswer answer(Topic topic) {
        return Sample.of(
                TopicAnswer.class, Map.of("topic", topic, "text", answers.getOrDefault(topic, ""), "because", BECAUSE));
    }

    private static AdvisedAgainst misstep(Misstep misstep) {
        return Sample.of(
                AdvisedAgainst.class,
                Map.of(
                        "misstep",
                        misstep,
                        "told",
                        true,
                        "summary",
                        MARK + misstep,
                        "instead",
                        List.of(Move.GET_INDIVIDUAL_SUPPORT),
                        "because",
                        BECAUSE));
    }

    private static Question question(Fact<?> fact) {
        return Sample.of(
                Question.class,
                Map.of("fact", fact, "ask", "A sample question about " + fact.path() + "?", "because", BECAUSE));
    }

    private static AttachedNotice notice(Notice notice) {
        return Sample.of(
                AttachedNotice.class,
                Map.of("notice", notice, "about", List.of(), "text", MARK + notice, "because", BECAUSE));
    }

    private static Reason reason() {
        return Sample.of(
                Reason.class,
                Map.of(
                        "id",
                        "SMP-01.1",
                        "rule",
                        "A sample rests on no rule",
                        "row",
                        "SMP-01",
                        "because",
                        Optional.empty(),
                        "facts",
                        List.of(),
                        "premises",
                        Sample.of(
                                Premises.class, Map.of("judgments", List.of(), "signs", List.of(), "facts", List.of())),
                        "footing",
                        Footing.POLICY,
                        "citations",
                        List.of(Sample.of(
                                Citation.class,
                                Map.of(
                                        "passage",
                                        "policy/sample",
                                        "section",
                                        "Library caution",
                                        "anchor",
                                        "",
                                        "note",
                                        OptionalInt.empty(),
                                        "kind",
                                        PassageKind.POLICY,
                                        "footing",
                                        Footing.POLICY,
                                        "paraphrase",
                                        "A sample, and no advice.",
                                        "evidence",
                                        Optional.empty(),
                                        "quote",
                                        Optional.empty())))));
    }
}
