package io.nextmove.core.answer;

import io.nextmove.core.text.AnswerTexts;
import io.nextmove.explain.WhyNot;
import java.util.List;

/** Writes why a move is not recommended as indented lines. */
final class WhyNotText {
    private static final int CLOSEST = 3;

    private WhyNotText() {}

    static String of(WhyNot whyNot, AnswerTexts texts) {
        StringBuilder out = new StringBuilder();
        line(
                out,
                "",
                whyNot.title() + ": " + whyNot.status().map(texts::name).orElse(texts.text("explain.NOT_IN_ANSWER")));
        for (WhyNot.Barring bar : whyNot.bars()) {
            line(out, "  ", texts.name(bar.status()) + ": " + WhyText.rule(bar.rule(), texts));
            line(
                    out,
                    "    ",
                    bar.until().isEmpty()
                            ? texts.text("explain.NEVER_RELEASED")
                            : texts.text("explain.UNTIL", bar.until()));
        }
        for (WhyNot.Obstacle obstacle : whyNot.obstacles()) {
            line(out, "  ", obstacle.text());
            obstacle.rules().forEach(rule -> line(out, "    ", WhyText.rule(rule, texts)));
        }
        boolean takenOut = whyNot.obstacles().stream().anyMatch(o -> o.cause() == WhyNot.Cause.TAKEN_OUT);
        if (takenOut || !whyNot.bars().isEmpty()) {
            return out.toString();
        }
        List<WhyNot.Missing> closest =
                whyNot.missing().subList(0, Math.min(CLOSEST, whyNot.missing().size()));
        for (WhyNot.Missing missing : closest) {
            String key = missing.enough() ? "explain.WOULD_PROPOSE" : "explain.WOULD_NOT_BE_ENOUGH";
            line(out, "  ", texts.text(key, WhyText.rule(missing.rule(), texts)));
            missing.unmet().forEach(unmet -> unmet(out, "    ", unmet, texts));
        }
        if (whyNot.missing().size() > CLOSEST) {
            int further = whyNot.missing().size() - CLOSEST;
            line(
                    out,
                    "  ",
                    further == 1
                            ? texts.text("explain.ONE_MORE_RULE")
                            : texts.text("explain.MORE_RULES", String.valueOf(further)));
        }
        return out.toString();
    }

    private static void unmet(StringBuilder out, String indent, WhyNot.Unmet unmet, AnswerTexts texts) {
        line(out, indent, texts.text("explain.UNMET", unmet.text()));
        unmet.parts().forEach(part -> unmet(out, indent + "  ", part, texts));
    }

    private static void line(StringBuilder out, String indent, String text) {
        out.append(indent).append(text).append('\n');
    }
}
