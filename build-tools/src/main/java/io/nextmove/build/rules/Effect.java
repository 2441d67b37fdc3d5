package io.nextmove.build.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that the consequence of a rule does: a call of {@code RuleActions}.
 *
 * @param name the action, for example {@code recommend}
 * @param arguments its arguments as written
 */
public record Effect(String name, List<String> arguments) {

    /**
     * Reads a consequence: one statement that chains calls.
     *
     * @throws IllegalArgumentException if a bracket is not closed
     */
    public static List<Effect> parse(String consequence) {
        List<Effect> effects = new ArrayList<>();
        int at = consequence.indexOf('.') + 1;
        while (at > 0 && at < consequence.length()) {
            int open = consequence.indexOf('(', at);
            if (open < 0) {
                break;
            }
            int close = closing(consequence, open);
            effects.add(
                    new Effect(consequence.substring(at, open).strip(), split(consequence.substring(open + 1, close))));
            at = consequence.indexOf('.', close) + 1;
        }
        return List.copyOf(effects);
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a bracket of the consequence is not closed");
    }

    private static List<String> split(String arguments) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= arguments.length(); i++) {
            char c = i == arguments.length() ? ',' : arguments.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                String part = arguments.substring(from, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part.replaceAll("\\s+", " "));
                }
                from = i + 1;
            }
        }
        return List.copyOf(parts);
    }
}
