package io.nextmove.core.explain;

import io.nextmove.core.language.Judged;
import io.nextmove.core.language.Term;
import io.nextmove.core.text.AnswerTexts;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts terms into plain words. */
final class Phrases {
    /** What conditions compare beside facts. */
    private static final Set<String> JUDGED = Stream.concat(
                    Stream.of(Judged.values()).map(Judged::property), Stream.of("reasonsInPlay", "statementKinds"))
            .collect(Collectors.toUnmodifiableSet());

    private final AnswerTexts texts;

    /** Phrases with the texts of an engine. */
    Phrases(AnswerTexts texts) {
        this.texts = texts;
    }

    /** A term in plain words. */
    String of(Term term) {
        if (term instanceof Term.Not not) {
            return texts.text("explain.NOT", of(not.operand()));
        }
        if (term instanceof Term.And and) {
            return joined("explain.AND", and.parts().stream().map(this::of));
        }
        if (term instanceof Term.Or or && !or.text().startsWith("reasonsInPlay")) {
            return joined("explain.OR", or.parts().stream().map(this::of));
        }
        if (term instanceof Term.OfWord word) {
            return texts.find("word." + word.word().name()).orElse(word.word().means());
        }
        return compared(term.text());
    }

    /** A comparison by its text: a name, or a path with a property, then an operator and one constant or several in braces. */
    private String compared(String text) {
        if (text.startsWith("restricted( Move.")) {
            return texts.text("explain.RESTRICTED", texts.text("move." + text.replaceAll(".*\\.| \\)", "") + ".name"));
        }
        int blank = text.indexOf(' ');
        String path = blank < 0 ? text : text.substring(0, blank);
        String[] steps = path.split("\\.");
        boolean ofNoGroup = steps.length == 1 || steps[1].equals("empty");
        String name = ofNoGroup ? steps[0] : steps[0] + "." + steps[1];
        String phrase = texts.text(JUDGED.contains(name) ? "phrase." + name : "fact." + name + ".phrase");
        if (blank < 0) {
            return steps.length > (ofNoGroup ? 1 : 2)
                    ? phrase + ": " + texts.text("explain." + steps[steps.length - 1])
                    : phrase;
        }
        String operator = text.substring(blank + 1, text.indexOf(' ', blank + 1));
        String constants = text.substring(blank + operator.length() + 2);
        String values = joined(
                "explain.ONE_OF",
                Stream.of(constants.replaceAll("[{}]", "").split(","))
                        .map(String::strip)
                        .map(this::constant));
        return phrase + ": "
                + switch (operator) {
                    case "!=" -> texts.text("explain.IS_NOT", values);
                    case "within" -> texts.text("explain.NOTHING_BUT", values);
                    case "==" -> constants.startsWith("{") ? texts.text("explain.NOTHING_BUT", values) : values;
                    default -> values;
                };
    }

    /** A constant with its type: {@code Door.ONE_SESSION}. */
    private String constant(String constant) {
        int dot = constant.indexOf('.');
        return texts.name(constant.substring(0, Math.max(dot, 0)), constant.substring(dot + 1));
    }

    private String joined(String key, Stream<String> parts) {
        return parts.reduce((one, other) -> texts.text(key, one, other)).orElse("");
    }
}
