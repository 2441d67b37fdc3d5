package io.nextmove.explain;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.judgment.Matter;
import io.nextmove.judgment.Sign;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.source.Reason;
import io.nextmove.situation.Fact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Why a move has its status: a small tree from the status down to the facts that were given.
 *
 * @param move the move
 * @param title its name in plain words
 * @param status its status
 * @param steps the rules that gave it, at least one: those that propose it, or the bars where it is barred
 */
public record Why(Move move, String title, Status status, List<Step> steps) {

    /** Copies the list. */
    public Why {
        steps = List.copyOf(steps);
    }

    /**
     * A rule that spoke, and what it rests on.
     *
     * @param rule the rule
     * @param judgments the judgments that it tests
     * @param signs the rules behind the signs that it tests, where a sign speaks at all
     * @param silent the signs that it tests and that say nothing, for want of facts
     * @param given the facts that it tests itself and that were given
     * @param notGiven the facts that it tests itself and that were not given
     */
    public record Step(
            Reason rule,
            List<Judged> judgments,
            List<Step> signs,
            List<Sign> silent,
            List<Fact<?>> given,
            List<Fact<?>> notGiven) {

        /** Copies the lists. */
        public Step {
            judgments = List.copyOf(judgments);
            signs = List.copyOf(signs);
            silent = List.copyOf(silent);
            given = List.copyOf(given);
            notGiven = List.copyOf(notGiven);
        }

        /** Redacted: which rules hold tells a story. */
        @Override
        public String toString() {
            return "Step[redacted]";
        }
    }

    /**
     * A judgment that a rule rests on.
     *
     * @param matter what it is about
     * @param value the judgment
     * @param because the rules that decided it, at least one
     */
    public record Judged(Matter matter, Enum<?> value, List<Step> because) {

        /** Copies the list. */
        public Judged {
            because = List.copyOf(because);
        }

        /** Redacted: a judgment is as private as the facts. */
        @Override
        public String toString() {
            return "Judged[redacted]";
        }
    }

    /** Why an answer says that of one of its moves. */
    public static Why of(Guidance guidance, AdvisedMove advised) {
        Tracer tracer = new Tracer(guidance);
        return new Why(advised.move(), advised.title(), advised.status(), tracer.steps(advised.because()));
    }

    /** The tree as lines of text; a judgment is spelled out where it comes up first. */
    public String toText() {
        return new WhyText(this).text();
    }

    /** Redacted: which rules hold tells a story. */
    @Override
    public String toString() {
        return "Why[redacted]";
    }

    /** Follows premises down to facts, each judgment once. */
    private static final class Tracer {
        private final Guidance guidance;
        private final Map<Matter, Judged> judged = new EnumMap<>(Matter.class);

        private Tracer(Guidance guidance) {
            this.guidance = guidance;
        }

        private List<Step> steps(List<Reason> rules) {
            return rules.stream().map(this::step).toList();
        }

        private Step step(Reason rule) {
            List<Judged> judgments = new ArrayList<>();
            for (Matter matter : rule.premises().judgments()) {
                judgments.add(judged(matter));
            }
            List<Step> signs = new ArrayList<>();
            List<Sign> silent = new ArrayList<>();
            for (Sign sign : rule.premises().signs()) {
                int before = signs.size();
                for (Reason fired : guidance.trace().fired()) {
                    if (fired.row().equals(sign.row())) {
                        signs.add(step(fired));
                    }
                }
                if (signs.size() == before) {
                    silent.add(sign);
                }
            }
            List<Fact<?>> given = new ArrayList<>();
            List<Fact<?>> notGiven = new ArrayList<>();
            for (Fact<?> fact : rule.premises().facts()) {
                (guidance.trace().told().contains(fact) ? given : notGiven).add(fact);
            }
            return new Step(rule, judgments, signs, silent, given, notGiven);
        }

        private Judged judged(Matter matter) {
            Judged known = judged.get(matter);
            if (known == null) {
                var judgment = matter.in(guidance.judgments());
                known = new Judged(matter, judgment.value(), steps(judgment.because()));
                judged.put(matter, known);
            }
            return known;
        }
    }
}
