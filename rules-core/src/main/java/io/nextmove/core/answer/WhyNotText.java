package io.nextmove.core.answer;

import io.nextmove.explain.WhyNot;
import java.util.List;

/** Writes why a move is not recommended as indented lines. */
final class WhyNotText {
    private static final int CLOSEST = 3;

    private WhyNotText() {}

    static String of(WhyNot whyNot) {
        StringBuilder out = new StringBuilder();
        line(
                out,
                "",
                whyNot.title() + ": " + whyNot.status().map(WhyText::words).orElse("not in the answer"));
        for (WhyNot.Barring bar : whyNot.bars()) {
            line(out, "  ", WhyText.words(bar.status()) + ": " + WhyText.rule(bar.rule()));
            line(out, "    ", bar.until().isEmpty() ? "nothing in the article lifts this" : "until " + bar.until());
        }
        for (WhyNot.Obstacle obstacle : whyNot.obstacles()) {
            line(out, "  ", obstacle.text());
            obstacle.rules().forEach(rule -> line(out, "    ", WhyText.rule(rule)));
        }
        boolean takenOut = whyNot.obstacles().stream().anyMatch(o -> o.cause() == WhyNot.Cause.TAKEN_OUT);
        if (takenOut || !whyNot.bars().isEmpty()) {
            return out.toString();
        }
        List<WhyNot.Missing> closest =
                whyNot.missing().subList(0, Math.min(CLOSEST, whyNot.missing().size()));
        for (WhyNot.Missing missing : closest) {
            String lead = missing.enough() ? "would be proposed by: " : "would not be enough by itself: ";
            line(out, "  ", lead + WhyText.rule(missing.rule()));
            missing.unmet().forEach(unmet -> unmet(out, "    ", unmet));
        }
        if (whyNot.missing().size() > CLOSEST) {
            int further = whyNot.missing().size() - CLOSEST;
            line(out, "  ", "and " + further + (further == 1 ? " more rule" : " more rules"));
        }
        return out.toString();
    }

    private static void unmet(StringBuilder out, String indent, WhyNot.Unmet unmet) {
        line(out, indent, "needs: " + unmet.text());
        unmet.parts().forEach(part -> unmet(out, indent + "  ", part));
    }

    private static void line(StringBuilder out, String indent, String text) {
        out.append(indent).append(text).append('\n');
    }
}
