package io.nextmove.core.explain;

import io.nextmove.core.language.Judged;
import io.nextmove.core.language.Term;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts terms into plain words. */
final class Phrases {
    private static final Map<String, String> PROPERTIES = Map.of(
            "yes", "yes",
            "no", "no",
            "likely", "yes or suspected",
            "suspected", "suspected",
            "unsure", "asked, and left open",
            "unknown", "not asked",
            "atLeastOne", "at least one",
            "includesAsker", "the asker, or both",
            "empty", "none told");

    /** What conditions compare beside facts. */
    private static final Set<String> JUDGED = Stream.concat(
                    Stream.of(Judged.values()).map(Judged::property), Stream.of("reasonsInPlay", "statementKinds"))
            .collect(Collectors.toUnmodifiableSet());

    private final UnaryOperator<String> texts;

    /** Phrases with the texts of a library, by key. */
    Phrases(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    /** A term in plain words. */
    String of(Term term) {
        if (term instanceof Term.Not not) {
            return "not: " + of(not.operand());
        }
        if (term instanceof Term.And and) {
            return and.parts().stream().map(this::of).collect(Collectors.joining(", and "));
        }
        if (term instanceof Term.Or or && !or.text().startsWith("reasonsInPlay")) {
            return or.parts().stream().map(this::of).collect(Collectors.joining(", or "));
        }
        if (term instanceof Term.OfWord word) {
            return word.word().means();
        }
        return compared(term.text());
    }

    /** A comparison by its text: a name, or a path with a property, then an operator and one constant or several in braces. */
    private String compared(String text) {
        if (text.startsWith("restricted( Move.")) {
            return texts.apply("move." + text.replaceAll(".*\\.| \\)", "") + ".name") + ": restricted";
        }
        int blank = text.indexOf(' ');
        String path = blank < 0 ? text : text.substring(0, blank);
        String[] steps = path.split("\\.");
        boolean ofNoGroup = steps.length == 1 || steps[1].equals("empty");
        String name = ofNoGroup ? steps[0] : steps[0] + "." + steps[1];
        String phrase = texts.apply(JUDGED.contains(name) ? "phrase." + name : "fact." + name + ".phrase");
        if (blank < 0) {
            return steps.length > (ofNoGroup ? 1 : 2)
                    ? phrase + ": " + PROPERTIES.get(steps[steps.length - 1])
                    : phrase;
        }
        String operator = text.substring(blank + 1, text.indexOf(' ', blank + 1));
        String constants = text.substring(blank + operator.length() + 2);
        String values = Stream.of(constants.replaceAll("[{}]", "").split(","))
                .map(constant -> constant.substring(constant.indexOf('.') + 1)
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', ' '))
                .collect(Collectors.joining(" or "));
        return phrase
                + switch (operator) {
                    case "!=" -> ": not " + values;
                    case "within" -> ": nothing but " + values;
                    case "==" -> constants.startsWith("{") ? ": nothing but " + values : ": " + values;
                    default -> ": " + values;
                };
    }
}
