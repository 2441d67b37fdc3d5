package io.nextmove.core.answer;

import io.nextmove.core.text.AnswerTexts;
import io.nextmove.explain.Why;
import io.nextmove.judgment.Matter;
import io.nextmove.situation.Fact;
import io.nextmove.source.Citation;
import io.nextmove.source.Reason;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes explanations as indented lines. */
final class WhyText {
    private final StringBuilder out = new StringBuilder();
    private final Set<Matter> told = EnumSet.noneOf(Matter.class);

    private final AnswerTexts texts;

    WhyText(Why why, AnswerTexts texts) {
        this.texts = texts;
        out.append(why.title()).append(": ").append(texts.name(why.status())).append('\n');
        why.steps().forEach(step -> step(step, "  "));
    }

    private void step(Why.Step step, String indent) {
        line(indent, rule(step.rule(), texts));
        String inner = indent + "  ";
        for (Why.Judged judged : step.judgments()) {
            boolean first = told.add(judged.matter());
            line(
                    inner,
                    texts.name(judged.matter()) + ": "
                            + (first
                                    ? texts.name(judged.value())
                                    : texts.text("explain.AS_ABOVE", texts.name(judged.value()))));
            if (first) {
                judged.because().forEach(s -> step(s, inner + "  "));
            }
        }
        step.signs().forEach(s -> step(s, inner));
        if (!step.silent().isEmpty()) {
            line(
                    inner,
                    texts.text(
                            "explain.SILENT",
                            step.silent().stream().map(texts::name).collect(Collectors.joining(", "))));
        }
        facts(inner, "explain.GIVEN", step.given());
        facts(inner, "explain.NOT_GIVEN", step.notGiven());
    }

    private void facts(String indent, String key, List<Fact<?>> facts) {
        if (!facts.isEmpty()) {
            line(indent, texts.text(key, facts.stream().map(Fact::path).collect(Collectors.joining(", "))));
        }
    }

    private void line(String indent, String text) {
        out.append(indent).append(text).append('\n');
    }

    /** A rule with its row, footing and passages. */
    static String rule(Reason rule, AnswerTexts texts) {
        String passages = rule.citations().stream().map(Citation::passage).collect(Collectors.joining(", "));
        return rule.rule() + " [" + rule.row() + ", " + texts.name(rule.footing()) + "; " + passages + "]";
    }

    String text() {
        return out.toString();
    }
}
