package io.nextmove.core;

import io.nextmove.build.rules.Expression;
import io.nextmove.build.rules.Expression.And;
import io.nextmove.build.rules.Expression.Comparison;
import io.nextmove.build.rules.Expression.Name;
import io.nextmove.build.rules.Expression.Not;
import io.nextmove.build.rules.Expression.Or;
import io.nextmove.build.rules.RuleSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The condition of a rule as it stands in its file, held against the input of a phase: words, facts and constants are looked
 * up by name, apart from everything that the build makes of them.
 *
 * @param pattern the name of the input's type, for example {@code MovePhase}
 * @param terms what must hold, in order; empty where anything does
 */
public record SourceCondition(String pattern, List<Expression> terms) {
    private static final List<String> PACKAGES = List.of(
            "io.nextmove.situation.", "io.nextmove.judgment.", "io.nextmove.move.", "io.nextmove.core.language.");
    private static final Map<String, Method> METHODS = new ConcurrentHashMap<>();
    private static final Map<String, Object> CONSTANTS = new ConcurrentHashMap<>();

    /** The condition of a rule. */
    public static SourceCondition of(RuleSource rule) {
        return parse(rule.condition());
    }

    /**
     * Reads a condition.
     *
     * @throws IllegalArgumentException where it does not have the form
     */
    public static SourceCondition parse(String text) {
        int open = text.indexOf('(');
        return new SourceCondition(
                text.substring(0, open).strip(), Expression.parseAll(text.substring(open + 1, text.lastIndexOf(')'))));
    }

    /** Whether every term holds for that input. */
    public boolean holds(Object input) {
        return terms.stream().allMatch(term -> holds(term, input));
    }

    /**
     * Whether a term holds for that input.
     *
     * @throws IllegalArgumentException where the term names something that the input does not have
     */
    public static boolean holds(Expression term, Object input) {
        if (term instanceof Not not) {
            return !holds(not.operand(), input);
        }
        if (term instanceof And and) {
            return and.parts().stream().allMatch(part -> holds(part, input));
        }
        if (term instanceof Or or) {
            return or.parts().stream().anyMatch(part -> holds(part, input));
        }
        if (term instanceof Name name) {
            return (Boolean) value(input, name.path());
        }
        if (term instanceof Comparison comparison) {
            Object value = value(input, comparison.path());
            Object constant = CONSTANTS.computeIfAbsent(comparison.constant(), SourceCondition::constant);
            return switch (comparison.operator()) {
                case "==" -> value == constant;
                case "!=" -> value != constant;
                default -> ((Collection<?>) value).contains(constant);
            };
        }
        throw new IllegalArgumentException("a rule cannot test `" + term.text() + "`");
    }

    private static Object value(Object input, String path) {
        Object at = input;
        for (String step : path.split("\\.")) {
            at = call(at, step);
        }
        return at;
    }

    private static Object call(Object on, String name) {
        if (on instanceof java.util.Collection<?> all && name.equals("empty")) {
            return all.isEmpty();
        }
        Method method = METHODS.computeIfAbsent(on.getClass().getName() + "." + name, k -> find(on.getClass(), name));
        try {
            return method.invoke(on);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the word `" + name + "` cannot be read", e);
        }
    }

    private static Method find(Class<?> type, String name) {
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (String candidate : List.of(name, "is" + capital, "get" + capital)) {
            for (Class<?> c = type; c != null; c = c.getSuperclass()) {
                for (Method method : c.getDeclaredMethods()) {
                    if (method.getName().equals(candidate) && method.getParameterCount() == 0) {
                        method.setAccessible(true);
                        return method;
                    }
                }
            }
        }
        throw new IllegalArgumentException("no word `" + name + "` in " + type.getSimpleName());
    }

    private static Object constant(String text) {
        int dot = text.indexOf('.');
        for (String candidate : PACKAGES) {
            try {
                for (Object value :
                        Class.forName(candidate + text.substring(0, dot)).getEnumConstants()) {
                    if (((Enum<?>) value).name().equals(text.substring(dot + 1))) {
                        return value;
                    }
                }
            } catch (ClassNotFoundException e) {
                continue;
            }
        }
        throw new IllegalArgumentException("no constant `" + text + "`");
    }
}
