package io.nextmove.core.explain;

import io.nextmove.core.answer.NextQuestions;
import io.nextmove.core.decide.MisstepSelection;
import io.nextmove.core.decide.QuestionOrder;
import io.nextmove.core.decide.ReadingOutcome;
import io.nextmove.core.evaluate.Evaluation;
import io.nextmove.core.evaluate.MovePhase;
import io.nextmove.core.text.DefinedTexts;
import io.nextmove.explain.NextQuestion;
import io.nextmove.explain.NextQuestion.Lead;
import io.nextmove.judgment.Matter;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.move.Notice;
import io.nextmove.move.Status;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out which open facts are worth asking for, by evaluating every answer to each. */
final class QuestionFinder {
    /** The questions on safety in their fixed order. */
    static final List<Fact<?>> SAFETY = Stream.concat(
                    QuestionOrder.SAFETY.stream(), Stream.of(Fact.SAFETY_VERBAL_ABUSE))
            .toList();
    /** What is told by the one who came, or never asked, or read by no rule. */
    static final Set<Fact<?>> NEVER_ASKED = Fact.all().stream()
            .filter(fact -> DefinedTexts.of(fact, "asked").isPresent())
            .collect(Collectors.toUnmodifiableSet());

    private final Explainer.Parts parts;
    private final Situation situation;
    private final Finding now;
    private final MovePhase judgments;

    QuestionFinder(Explainer.Parts parts, Situation situation) {
        this.parts = parts;
        this.situation = situation;
        Evaluation evaluation = parts.rules().evaluate(situation);
        this.now = Finding.of(evaluation);
        this.judgments = evaluation.judgments();
    }

    /**
     * What an evaluation comes to, questions and texts apart: what an answer to a question can change.
     *
     * @param judgments the judgments of an answer
     * @param confidence the confidence and the red-flag basis of the reading
     * @param statuses the status of every move, null if the answer says nothing of it
     */
    private record Finding(
            Map<Matter, Enum<?>> judgments,
            List<?> confidence,
            List<Status> statuses,
            Set<Misstep> missteps,
            Set<Notice> notices) {

        static Finding of(Evaluation evaluation) {
            MovePhase p = evaluation.judgments();
            ReadingOutcome reading = evaluation.reading().get(0);
            Map<Matter, Enum<?>> judgments = new EnumMap<>(Matter.class);
            judgments.put(Matter.ABUSE, p.getAbuse());
            judgments.put(Matter.DEPARTURE, p.getDepartureState());
            judgments.put(Matter.ASKING, p.getAsking());
            judgments.put(Matter.REFUSAL, reading.value());
            judgments.put(Matter.TIMELINE, p.getTimelineState());
            Set<Misstep> missteps = EnumSet.noneOf(Misstep.class);
            for (Misstep misstep : evaluation.findings().missteps().keySet()) {
                if (MisstepSelection.listed(misstep, p)) {
                    missteps.add(misstep);
                }
            }
            return new Finding(
                    judgments,
                    List.of(reading.confidence(), reading.redFlag()),
                    Stream.of(Move.values()).map(evaluation.statuses()::of).toList(),
                    missteps,
                    Set.copyOf(evaluation.findings().notices().keySet()));
        }

        @Override
        public String toString() {
            return "Finding[redacted]";
        }
    }

    List<NextQuestion> questions() {
        if (judgments.isDanger()) {
            return List.of();
        }
        List<NextQuestion> questions = new ArrayList<>();
        for (Fact<?> fact : Fact.all()) {
            boolean allowed =
                    judgments.isPlanning() && !judgments.isPastDoubt() || QuestionOrder.UNDER_HARM.contains(fact);
            if (allowed && !NEVER_ASKED.contains(fact) && fact.isOpenIn(situation)) {
                ask(fact, questions);
            }
        }
        questions.sort(Comparator.comparingInt((NextQuestion q) -> place(q.fact()))
                .thenComparing(Comparator.comparingInt(NextQuestion::weight).reversed()));
        return List.copyOf(questions);
    }

    /** The place of a fact among the questions: its own on safety, the same for all others. */
    static int place(Fact<?> fact) {
        int place = SAFETY.indexOf(fact);
        return place < 0 ? SAFETY.size() : place;
    }

    private <T> void ask(Fact<T> fact, List<NextQuestion> questions) {
        List<Lead> leads = new ArrayList<>();
        int weight = 0;
        Map<Object, Finding> byKind = new HashMap<>();
        byKind.put(parts.influence().kind(fact, fact.in(situation)), now);
        for (T value : AlternativeValues.of(fact, situation)) {
            Finding then = byKind.computeIfAbsent(
                    parts.influence().kind(fact, value),
                    kind -> Finding.of(parts.rules().evaluate(fact.with(situation, value))));
            Lead lead = lead(value, then);
            leads.add(lead);
            weight += lead.gained().size()
                    + lead.lost().size()
                    + lead.barred().size()
                    + lead.judgments().size();
            weight += then.equals(now) ? 0 : 1;
        }
        if (weight > 0) {
            questions.add(NextQuestions.question(
                    fact,
                    parts.texts().text(QuestionOrder.key(fact, situation.perspective())),
                    Prompt.of(fact, parts.texts()).options().stream()
                            .map(Prompt.Option::label)
                            .toList(),
                    SAFETY.contains(fact),
                    weight,
                    leads,
                    because(parts, fact)));
        }
    }

    private Lead lead(Object value, Finding then) {
        List<Move> gained = new ArrayList<>();
        List<Move> lost = new ArrayList<>();
        List<Move> barred = new ArrayList<>();
        for (Move move : Move.values()) {
            Status was = now.statuses().get(move.ordinal());
            Status is = then.statuses().get(move.ordinal());
            if (was == is) {
                continue;
            }
            if (was == Status.RECOMMENDED) {
                lost.add(move);
            }
            if (is == Status.RECOMMENDED) {
                gained.add(move);
            } else if (is != null) {
                barred.add(move);
            }
        }
        List<Matter> changed = new ArrayList<>();
        for (Matter matter : Matter.values()) {
            if (now.judgments().get(matter) != then.judgments().get(matter)) {
                changed.add(matter);
            }
        }
        return NextQuestions.lead(value, gained, lost, barred, changed);
    }

    /** The rules that ask for a fact; if none does, those that test it themselves; else those that test it at all. */
    static List<Reason> because(Explainer.Parts parts, Fact<?> fact) {
        List<Reason> asking = asking(parts, fact);
        if (!asking.isEmpty()) {
            return asking;
        }
        List<Reason> all =
                parts.rules().all().stream().map(rule -> rule.rule().reason()).toList();
        List<Reason> testing =
                all.stream().filter(r -> r.premises().facts().contains(fact)).toList();
        return testing.isEmpty()
                ? all.stream().filter(r -> r.facts().contains(fact)).toList()
                : testing;
    }

    /** The rules that ask for a fact, wherever they hold. */
    static List<Reason> asking(Explainer.Parts parts, Fact<?> fact) {
        return parts.rules().all().stream()
                .filter(rule -> rule.effects().questions().containsKey(fact))
                .map(rule -> rule.rule().reason())
                .toList();
    }
}
