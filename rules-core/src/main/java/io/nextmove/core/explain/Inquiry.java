package io.nextmove.core.explain;

import io.nextmove.core.decide.Questions;
import io.nextmove.core.text.DefinedTexts;
import io.nextmove.core.words.Picture;
import io.nextmove.explain.NextQuestion;
import io.nextmove.explain.NextQuestion.Lead;
import io.nextmove.judgment.Matter;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out which open facts are worth asking for, by evaluating every answer to each. */
final class Inquiry {
    /** The questions on safety in their fixed order. */
    static final List<Fact<?>> SAFETY = List.of(
            Fact.SAFETY_IMMEDIATE_DANGER,
            Fact.SAFETY_PHYSICAL_ABUSE,
            Fact.SAFETY_SEXUAL_ABUSE,
            Fact.SAFETY_COERCIVE_CONTROL,
            Fact.SAFETY_SUICIDE_RISK,
            Fact.SAFETY_AFRAID_OF_PARTNER,
            Fact.SAFETY_CHILDREN_HARMED,
            Fact.SAFETY_ABUSE_TIMING,
            Fact.SAFETY_ABUSE_DIRECTION,
            Fact.SAFETY_VERBAL_ABUSE);
    /** What may be asked where there is harm, or where another than the one who invites asks (section 3). */
    private static final Set<Fact<?>> UNDER_HOLD = Set.of(
            Fact.SAFETY_IMMEDIATE_DANGER,
            Fact.SAFETY_PHYSICAL_ABUSE,
            Fact.SAFETY_SEXUAL_ABUSE,
            Fact.SAFETY_COERCIVE_CONTROL,
            Fact.SAFETY_SUICIDE_RISK);
    /** What an interview asks of another than the one who invites: the source does not speak to more (SCO-01, SUP-06). */
    static final Set<Fact<?>> OF_OTHERS = Stream.concat(Stream.of(Fact.HEALTH_OWN_DEPRESSION), SAFETY.stream())
            .collect(Collectors.toUnmodifiableSet());
    /** What is told by the one who came, or never asked, or read by no rule. */
    static final Set<Fact<?>> NEVER_ASKED = Fact.all().stream()
            .filter(fact -> DefinedTexts.of(fact, "asked").isPresent())
            .collect(Collectors.toUnmodifiableSet());

    private final Explainer.Parts parts;
    private final Situation situation;
    private final Run.Finding now;
    private final Picture picture;

    Inquiry(Explainer.Parts parts, Situation situation) {
        this.parts = parts;
        this.situation = situation;
        Run run = new Run(parts.speakers(), situation).whole();
        this.now = run.finding();
        this.picture = run.picture();
    }

    List<NextQuestion> questions() {
        if (picture.isDanger()) {
            return List.of();
        }
        List<NextQuestion> questions = new ArrayList<>();
        for (Fact<?> fact : Fact.all()) {
            boolean allowed = picture.isPlanning() || UNDER_HOLD.contains(fact);
            if (allowed && !NEVER_ASKED.contains(fact) && fact.isOpenIn(situation)) {
                ask(fact, questions);
            }
        }
        questions.sort(Comparator.comparingInt((NextQuestion q) -> place(q.fact()))
                .thenComparing(Comparator.comparingInt(NextQuestion::weight).reversed()));
        return List.copyOf(questions);
    }

    private static int place(Fact<?> fact) {
        int place = SAFETY.indexOf(fact);
        return place < 0 ? SAFETY.size() : place;
    }

    private void ask(Fact<?> fact, List<NextQuestion> questions) {
        List<Lead> leads = new ArrayList<>();
        int weight = 0;
        Map<Object, Run.Finding> byKind = new HashMap<>();
        byKind.put(parts.bearing().kind(fact, situation), now);
        for (Object value : Values.others(fact, situation)) {
            Situation answered = Values.with(situation, fact, value);
            Run.Finding then = byKind.computeIfAbsent(
                    parts.bearing().kind(fact, answered),
                    kind -> new Run(parts.speakers(), answered).whole().finding());
            Lead lead = lead(value, then);
            leads.add(lead);
            weight += lead.gained().size() + lead.lost().size() + lead.barred().size() + lead.judgments().size();
            weight += then.equals(now) ? 0 : 1;
        }
        if (weight > 0) {
            questions.add(new NextQuestion(
                    fact,
                    parts.wording().apply(Questions.key(fact, situation.perspective())),
                    SAFETY.contains(fact),
                    weight,
                    leads,
                    because(parts, fact)));
        }
    }

    private Lead lead(Object value, Run.Finding then) {
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
        List<Matter> judgments = new ArrayList<>();
        for (Matter matter : Matter.values()) {
            if (now.judgments().get(matter.ordinal()) != then.judgments().get(matter.ordinal())) {
                judgments.add(matter);
            }
        }
        return new Lead(value, gained, lost, barred, judgments);
    }

    /** The rules that ask for a fact; where none does, those that test it themselves; else those that test it at all. */
    static List<Reason> because(Explainer.Parts parts, Fact<?> fact) {
        List<Reason> asking = asking(parts, fact);
        if (!asking.isEmpty()) {
            return asking;
        }
        List<Reason> all = parts.speakers().rules().stream().map(rule -> rule.rule().reason()).toList();
        List<Reason> testing = all.stream().filter(r -> r.premises().facts().contains(fact)).toList();
        return testing.isEmpty() ? all.stream().filter(r -> r.facts().contains(fact)).toList() : testing;
    }

    /** The rules that ask for a fact, wherever they hold. */
    static List<Reason> asking(Explainer.Parts parts, Fact<?> fact) {
        return parts.speakers().rules().stream()
                .filter(rule -> rule.utterances().stream()
                        .filter(said -> said.name().startsWith("ask"))
                        .anyMatch(said -> said.arguments()[0] == fact
                                || said.arguments()[0] instanceof Fact<?>[] facts && List.of(facts).contains(fact)))
                .map(rule -> rule.rule().reason())
                .toList();
    }
}
