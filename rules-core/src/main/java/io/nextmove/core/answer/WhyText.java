package io.nextmove.core.answer;

import io.nextmove.explain.Why;
import io.nextmove.judgment.Matter;
import io.nextmove.situation.Fact;
import io.nextmove.source.Citation;
import io.nextmove.source.Reason;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes explanations as indented lines. */
final class WhyText {
    private final StringBuilder out = new StringBuilder();
    private final Set<Matter> told = EnumSet.noneOf(Matter.class);

    WhyText(Why why) {
        out.append(why.title()).append(": ").append(words(why.status())).append('\n');
        why.steps().forEach(step -> step(step, "  "));
    }

    private void step(Why.Step step, String indent) {
        line(indent, rule(step.rule()));
        String inner = indent + "  ";
        for (Why.Judged judged : step.judgments()) {
            boolean first = told.add(judged.matter());
            line(inner, words(judged.matter()) + ": " + words(judged.value()) + (first ? "" : " (as above)"));
            if (first) {
                judged.because().forEach(s -> step(s, inner + "  "));
            }
        }
        step.signs().forEach(s -> step(s, inner));
        if (!step.silent().isEmpty()) {
            line(
                    inner,
                    "says nothing: "
                            + step.silent().stream().map(WhyText::words).collect(Collectors.joining(", ")));
        }
        facts(inner, "given: ", step.given());
        facts(inner, "not given: ", step.notGiven());
    }

    private void facts(String indent, String lead, List<Fact<?>> facts) {
        if (!facts.isEmpty()) {
            line(indent, lead + facts.stream().map(Fact::path).collect(Collectors.joining(", ")));
        }
    }

    private void line(String indent, String text) {
        out.append(indent).append(text).append('\n');
    }

    /** A rule with its row, footing and passages. */
    static String rule(Reason rule) {
        String passages = rule.citations().stream().map(Citation::passage).collect(Collectors.joining(", "));
        return rule.rule() + " [" + rule.row() + ", " + words(rule.footing()) + "; " + passages + "]";
    }

    /** A name of the contract in plain letters. */
    static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    String text() {
        return out.toString();
    }
}
