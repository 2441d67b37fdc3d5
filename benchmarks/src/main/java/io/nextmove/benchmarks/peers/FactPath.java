package io.nextmove.benchmarks.peers;

import io.nextmove.build.rules.Expression;
import io.nextmove.build.rules.Expression.Comparison;
import io.nextmove.build.rules.Expression.Name;
import io.nextmove.core.SourceCondition;
import io.nextmove.core.evaluate.Phase;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a path of words says of a fact, in values that a language apart from Java knows. */
final class FactPath {
    private static final MethodType READER = MethodType.methodType(Object.class, Object.class);

    /** The kinds of such values: booleans as they are, constants by their names, sets as lists of names. */
    enum Kind {
        TRUTH,
        WORD,
        WORDS
    }

    private final MethodHandle reader;
    private final Kind kind;

    private FactPath(MethodHandle reader, Kind kind) {
        this.reader = reader;
        this.kind = kind;
    }

    /** The paths that conditions on one type of fact test, in the order of their names. */
    static Map<String, FactPath> all(List<SourceCondition> conditions) {
        Map<String, FactPath> all = new TreeMap<>();
        for (SourceCondition condition : conditions) {
            Class<?> fact = type(condition);
            condition.terms().stream()
                    .flatMap(Expression::leaves)
                    .forEach(leaf -> all.computeIfAbsent(path(leaf), path -> of(fact, path)));
        }
        return all;
    }

    /** The path that a test without parts reads. */
    static String path(Expression leaf) {
        return leaf instanceof Name name ? name.path() : ((Comparison) leaf).path();
    }

    /** The type of fact that a condition is about. */
    static Class<?> type(SourceCondition condition) {
        return Stream.of(Phase.values())
                .<Class<?>>map(Phase::input)
                .filter(type -> type.getSimpleName().equals(condition.pattern()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no phase `" + condition.pattern() + "`"));
    }

    Kind kind() {
        return kind;
    }

    Object value(Object fact) {
        Object value = read(fact);
        return switch (kind) {
            case TRUTH -> value;
            case WORD -> ((Enum<?>) value).name();
            case WORDS -> names((Collection<?>) value);
        };
    }

    private Object read(Object fact) {
        try {
            return (Object) reader.invokeExact(fact);
        } catch (Throwable e) {
            throw new IllegalStateException("a word cannot be read", e);
        }
    }

    private static List<String> names(Collection<?> constants) {
        List<String> names = new ArrayList<>(constants.size());
        for (Object constant : constants) {
            names.add(((Enum<?>) constant).name());
        }
        return names;
    }

    private static FactPath of(Class<?> fact, String path) {
        MethodHandle reader = null;
        Class<?> at = fact;
        for (String word : path.split("\\.")) {
            MethodHandle step = accessor(at, word);
            reader = reader == null ? step : MethodHandles.filterReturnValue(reader, step);
            at = step.type().returnType();
        }
        return new FactPath(reader.asType(READER), kind(at, path));
    }

    private static Kind kind(Class<?> type, String path) {
        if (type == boolean.class) {
            return Kind.TRUTH;
        }
        if (type.isEnum()) {
            return Kind.WORD;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return Kind.WORDS;
        }
        throw new IllegalArgumentException("`" + path + "` is no word and no set of words");
    }

    /** The method behind a word: a component, or a predicate or property of a bean. */
    private static MethodHandle accessor(Class<?> type, String word) {
        String capital = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        for (String name : List.of(word, "is" + capital, "get" + capital)) {
            for (Class<?> c = type; c != null; c = c.getSuperclass()) {
                try {
                    Method method = c.getDeclaredMethod(name);
                    method.setAccessible(true);
                    MethodHandle accessor = MethodHandles.lookup().unreflect(method);
                    return accessor.asType(accessor.type().changeParameterType(0, type));
                } catch (NoSuchMethodException e) {
                    continue;
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException("the word `" + word + "` cannot be read", e);
                }
            }
        }
        throw new IllegalArgumentException("no word `" + word + "` in " + type.getSimpleName());
    }
}
