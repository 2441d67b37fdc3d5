package io.nextmove.json;

import io.nextmove.AdvisedAgainst;
import io.nextmove.AdvisedMove;
import io.nextmove.AttachedNotice;
import io.nextmove.Contradiction;
import io.nextmove.Guidance;
import io.nextmove.Headline;
import io.nextmove.Question;
import io.nextmove.TopicAnswer;
import io.nextmove.explain.Comparison;
import io.nextmove.explain.DecisionRecord;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.Confidence;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.Judgment;
import io.nextmove.judgment.Judgments;
import io.nextmove.judgment.Matter;
import io.nextmove.judgment.RedFlagBasis;
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
import io.nextmove.source.Appraisal;
import io.nextmove.source.Citation;
import io.nextmove.source.Evidence;
import io.nextmove.source.EvidenceKind;
import io.nextmove.source.Footing;
import io.nextmove.source.PassageKind;
import io.nextmove.source.Reason;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Answers and explanations made by hand; no engine and no rule stands behind them. */
final class SampleAnswers {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static final Evidence SURVEY = of(
            Evidence.class,
            Map.of(
                    "note",
                    5,
                    "kind",
                    EvidenceKind.SURVEY,
                    "appraisal",
                    Appraisal.QUALIFIED,
                    "subject",
                    "a survey of adults",
                    "finding",
                    "fewer than told"));

    private static final Reason STATED = of(
            Reason.class,
            Map.of(
                    "rule",
                    "A fear that was told is answered first",
                    "because",
                    Optional.of("You said a fear is behind the no."),
                    "row",
                    "PLN-02",
                    "facts",
                    List.of(Fact.REFUSAL_REASONS, Fact.INVITATION_ASKS),
                    "footing",
                    Footing.STATED,
                    "citations",
                    List.of(of(
                            Citation.class,
                            Map.of(
                                    "passage",
                                    "steps/10",
                                    "section",
                                    "Seven steps",
                                    "anchor",
                                    "Say the fear",
                                    "note",
                                    OptionalInt.of(5),
                                    "kind",
                                    PassageKind.RECOMMENDATION,
                                    "footing",
                                    Footing.STATED,
                                    "paraphrase",
                                    "The fear is taken up aloud.",
                                    "evidence",
                                    Optional.of(SURVEY))))));

    private static final Reason CAUTION = of(
            Reason.class,
            Map.of(
                    "rule",
                    "While a question on safety is open, whatever needs both waits",
                    "because",
                    Optional.empty(),
                    "row",
                    "SAF-07",
                    "facts",
                    List.of(Fact.SAFETY_PHYSICAL_ABUSE),
                    "footing",
                    Footing.POLICY,
                    "citations",
                    List.of(of(
                            Citation.class,
                            Map.of(
                                    "passage",
                                    "policy/safety-first",
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
                                    "",
                                    "evidence",
                                    Optional.empty())))));

    private SampleAnswers() {}

    /** An answer with something in every section. */
    static Guidance guidance() {
        return of(
                Guidance.class,
                Map.ofEntries(
                        Map.entry("asOf", DAY),
                        Map.entry("judgments", judgments()),
                        Map.entry(
                                "headline",
                                of(
                                        Headline.class,
                                        Map.of("text", "Begin with what is yours.", "because", List.of(STATED)))),
                        Map.entry(
                                "answers",
                                List.of(of(
                                        TopicAnswer.class,
                                        Map.of(
                                                "topic",
                                                Topic.values()[0],
                                                "text",
                                                "A no says little by itself.",
                                                "because",
                                                List.of(STATED))))),
                        Map.entry(
                                "moves",
                                List.of(
                                        move(Move.SCREEN_FOR_ABUSE_PRIVATELY, Status.RECOMMENDED, ""),
                                        move(Move.SET_A_WINDOW, Status.DEFERRED, "it is clear what you stay in"))),
                        Map.entry(
                                "missteps",
                                List.of(of(
                                        AdvisedAgainst.class,
                                        Map.of(
                                                "misstep",
                                                Misstep.ULTIMATUM,
                                                "told",
                                                true,
                                                "summary",
                                                "Leave the or-else out.",
                                                "instead",
                                                List.of(Move.CUT_EVERY_THREAT),
                                                "because",
                                                List.of(STATED))))),
                        Map.entry(
                                "questions",
                                List.of(of(
                                        Question.class,
                                        Map.of(
                                                "fact",
                                                Fact.SAFETY_IMMEDIATE_DANGER,
                                                "ask",
                                                "Is anyone in danger right now?",
                                                "because",
                                                List.of(CAUTION))))),
                        Map.entry(
                                "contradictions",
                                List.of(of(
                                        Contradiction.class,
                                        Map.of(
                                                "facts",
                                                List.of("timeline.windowStart", "timeline.windowEnd"),
                                                "text",
                                                "The time set ends before it starts: read as not set.")))),
                        Map.entry(
                                "notices",
                                List.of(of(
                                        AttachedNotice.class,
                                        Map.of(
                                                "notice",
                                                Notice.CHECK_DEVICE_PRIVACY,
                                                "about",
                                                List.of(),
                                                "text",
                                                "Is this device only yours?",
                                                "because",
                                                List.of(CAUTION))))),
                        Map.entry("outline", outline())));
    }

    private static Outline outline() {
        return of(
                Outline.class,
                Map.of(
                        "sections",
                        List.of(of(
                                OutlineSection.class,
                                Map.of(
                                        "part",
                                        Part.FIRST_STEP,
                                        "heading",
                                        "Start here",
                                        "lead",
                                        "",
                                        "items",
                                        List.of(of(
                                                OutlineItem.class,
                                                Map.of(
                                                        "move", Optional.of(Move.START_OWN_WORK),
                                                        "row", "PLN-02",
                                                        "text", "Find someone to talk to, for yourself.",
                                                        "say", Optional.of("“first”"),
                                                        "avoid", Optional.empty(),
                                                        "because", Optional.of("You said a fear is behind the no."),
                                                        "reasons", List.of(STATED)))))))));
    }

    /** What became different between two answers. */
    static Comparison comparison() {
        return of(
                Comparison.class,
                Map.of(
                        "first", "",
                        "withdrawn",
                                List.of(of(
                                        Comparison.Change.class,
                                        Map.of(
                                                "move",
                                                Move.SET_A_WINDOW,
                                                "title",
                                                "A window",
                                                "before",
                                                Optional.of(Status.RECOMMENDED),
                                                "after",
                                                Optional.empty(),
                                                "why",
                                                "no longer",
                                                "because",
                                                List.of(STATED)))),
                        "barred", List.of(),
                        "recommended", List.of(),
                        "lifted", List.of(),
                        "judgments", List.of()));
    }

    /** A record, with one fact or without. */
    static DecisionRecord record(String situation, boolean withFact) {
        return of(
                DecisionRecord.class,
                Map.ofEntries(
                        Map.entry("version", 1),
                        Map.entry("asOf", DAY),
                        Map.entry("situation", situation),
                        Map.entry("facts", withFact ? List.of(told()) : List.of()),
                        Map.entry("ruleBook", "a"),
                        Map.entry("sourceIndex", "b"),
                        Map.entry("house", Optional.empty()),
                        Map.entry(
                                "judgments",
                                List.of(of(
                                        DecisionRecord.Judged.class,
                                        Map.of("matter", Matter.ABUSE, "value", AbuseState.UNKNOWN)))),
                        Map.entry("moves", List.of()),
                        Map.entry("missteps", List.of(Misstep.ULTIMATUM)),
                        Map.entry("notices", List.of()),
                        Map.entry("rules", List.of())));
    }

    private static DecisionRecord.Told told() {
        return of(DecisionRecord.Told.class, Map.of("fact", Fact.PERSPECTIVE, "value", "REFUSER"));
    }

    private static AdvisedMove move(Move move, Status status, String until) {
        return of(
                AdvisedMove.class,
                Map.ofEntries(
                        Map.entry("move", move),
                        Map.entry("status", status),
                        Map.entry("proposed", status == Status.RECOMMENDED),
                        Map.entry("rank", 3),
                        Map.entry("title", "Sample of " + move),
                        Map.entry("summary", "“Alone” — by yourself"),
                        Map.entry("say", List.of("first", "second")),
                        Map.entry("avoid", List.of()),
                        Map.entry("notes", List.of("You have support already: keep it.")),
                        Map.entry("until", until),
                        Map.entry("instead", List.of(Move.START_OWN_WORK)),
                        Map.entry("because", List.of(CAUTION, STATED))));
    }

    private static Judgments judgments() {
        return of(
                Judgments.class,
                Map.of(
                        "abuse", judgment(AbuseState.UNKNOWN, Optional.empty()),
                        "departure", judgment(DepartureState.UNKNOWN, Optional.empty()),
                        "asking", judgment(AskingState.EARLY_NO, Optional.empty()),
                        "refusal", judgment(RefusalReading.RED_FLAG, Optional.of(RedFlagBasis.SCORN)),
                        "timeline", judgment(TimelineState.NO_WINDOW, Optional.empty())));
    }

    private static Judgment<?> judgment(Enum<?> value, Optional<RedFlagBasis> basis) {
        return of(
                Judgment.class,
                Map.of(
                        "value",
                        value,
                        "summary",
                        "There is a sign.",
                        "confidence",
                        basis.map(b -> Confidence.PROVISIONAL),
                        "basis",
                        basis,
                        "because",
                        List.of(STATED),
                        "alsoSeen",
                        basis.isPresent() ? List.of(CAUTION) : List.of()));
    }

    /** An instance of an interface with these values, by the names of its methods. */
    private static <T> T of(Class<T> type, Map<String, ?> values) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            if (values.containsKey(method.getName())) {
                return values.get(method.getName());
            }
            return switch (method.getName()) {
                case "equals" -> self == args[0];
                case "hashCode" -> System.identityHashCode(self);
                default -> InvocationHandler.invokeDefault(self, method, args);
            };
        }));
    }
}
