package io.nextmove.core.answer;

import io.nextmove.AdvisedMove;
import io.nextmove.Guidance;
import io.nextmove.core.text.AnswerTexts;
import io.nextmove.explain.Why;
import io.nextmove.judgment.Judgment;
import io.nextmove.judgment.Matter;
import io.nextmove.judgment.Sign;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.situation.Fact;
import io.nextmove.source.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Follows the status of a move down to the facts that were given, each judgment once. */
final class WhyTree {
    private final Guidance guidance;
    private final Map<Matter, Why.Judged> judged = new EnumMap<>(Matter.class);

    private WhyTree(Guidance guidance) {
        this.guidance = guidance;
    }

    /** Why a move of an answer has its status. */
    static Why of(Guidance guidance, AdvisedMove advised, AnswerTexts texts) {
        List<Why.Step> steps = new WhyTree(guidance).steps(advised.because());
        return new WhyData(advised.move(), advised.title(), advised.status(), steps, texts);
    }

    private List<Why.Step> steps(List<Reason> rules) {
        return rules.stream().map(this::step).toList();
    }

    private Why.Step step(Reason rule) {
        List<Why.Judged> judgments =
                rule.premises().judgments().stream().map(this::judged).toList();
        List<Why.Step> signs = new ArrayList<>();
        List<Sign> silent = new ArrayList<>();
        for (Sign sign : rule.premises().signs()) {
            List<Why.Step> speaking = guidance.trace().fired().stream()
                    .filter(fired -> fired.row().equals(sign.row()))
                    .map(this::step)
                    .toList();
            signs.addAll(speaking);
            if (speaking.isEmpty()) {
                silent.add(sign);
            }
        }
        List<Fact<?>> given = new ArrayList<>();
        List<Fact<?>> notGiven = new ArrayList<>();
        for (Fact<?> fact : rule.premises().facts()) {
            (guidance.trace().told().contains(fact) ? given : notGiven).add(fact);
        }
        return new StepData(rule, judgments, signs, silent, given, notGiven);
    }

    private Why.Judged judged(Matter matter) {
        Why.Judged known = judged.get(matter);
        if (known == null) {
            Judgment<?> judgment = matter.in(guidance.judgments());
            known = new JudgedData(matter, judgment.value(), steps(judgment.because()));
            judged.put(matter, known);
        }
        return known;
    }

    private record WhyData(Move move, String title, Status status, List<Step> steps, AnswerTexts texts) implements Why {

        @Override
        public String toText() {
            return new WhyText(this, texts).text();
        }

        @Override
        public String toString() {
            return "Why[redacted]";
        }
    }

    private record StepData(
            Reason rule,
            List<Why.Judged> judgments,
            List<Why.Step> signs,
            List<Sign> silent,
            List<Fact<?>> given,
            List<Fact<?>> notGiven)
            implements Why.Step {

        StepData {
            signs = List.copyOf(signs);
            silent = List.copyOf(silent);
            given = List.copyOf(given);
            notGiven = List.copyOf(notGiven);
        }

        @Override
        public String toString() {
            return "Step[redacted]";
        }
    }

    private record JudgedData(Matter matter, Enum<?> value, List<Why.Step> because) implements Why.Judged {

        @Override
        public String toString() {
            return "Judged[redacted]";
        }
    }
}
