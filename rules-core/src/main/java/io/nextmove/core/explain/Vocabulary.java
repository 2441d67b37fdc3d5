package io.nextmove.core.explain;

import io.nextmove.core.book.Condition.Atom;
import io.nextmove.core.book.Condition.Not;
import io.nextmove.core.book.Condition.Or;
import io.nextmove.core.book.Condition.Term;
import io.nextmove.core.say.Scope;
import io.nextmove.core.words.Outcome;
import io.nextmove.core.words.Picture;
import io.nextmove.core.words.Planned;
import io.nextmove.core.words.Proposals;
import io.nextmove.core.words.Reading;
import io.nextmove.core.words.Signs;
import io.nextmove.core.words.Told;
import io.nextmove.move.Move;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** What words, constants and scopes of the rule files stand for. */
final class Vocabulary {
    static final Map<String, Class<?>> PATTERNS = Map.of(
            "Told", Told.class,
            "Signs", Signs.class,
            "Reading", Reading.class,
            "Picture", Picture.class,
            "Proposals", Proposals.class,
            "Outcome", Outcome.class,
            "Planned", Planned.class);
    private static final String[] PACKAGES = {
        "io.nextmove.situation.", "io.nextmove.judgment.", "io.nextmove.move.", "io.nextmove.core.words.",
        "io.nextmove.core.say."
    };

    private static final Map<String, Object> CONSTANTS = new ConcurrentHashMap<>();

    private Vocabulary() {}

    /** A test that holds where the term holds for a fact of that pattern. */
    static Predicate<Object> test(Term term, Class<?> pattern) {
        if (term instanceof Not not) {
            return test(not.term(), pattern).negate();
        }
        if (term instanceof Or or) {
            return or.parts().stream().map(p -> test(p, pattern)).reduce(Predicate::or).orElseThrow();
        }
        return test((Atom) term, pattern);
    }

    private static Predicate<Object> test(Atom atom, Class<?> pattern) {
        MethodHandle read = path(atom.path(), pattern);
        if (atom.operator().isEmpty()) {
            return fact -> (boolean) read(read, fact);
        }
        Object constant = constant(atom.constant());
        return switch (atom.operator()) {
            case "==" -> fact -> read(read, fact) == constant;
            case "!=" -> fact -> read(read, fact) != constant;
            default -> fact -> ((Collection<?>) read(read, fact)).contains(constant);
        };
    }

    private static Object read(MethodHandle path, Object fact) {
        try {
            return (Object) path.invokeExact(fact);
        } catch (Error | RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a word cannot be read", e);
        }
    }

    private static MethodHandle path(String path, Class<?> pattern) {
        MethodHandle read = MethodHandles.identity(pattern);
        Class<?> type = pattern;
        try {
            for (String step : path.split("\\.")) {
                Method method = method(type, step);
                MethodHandle next = MethodHandles.lookup().unreflect(method);
                type = method.getReturnType();
                read = MethodHandles.filterReturnValue(
                        read, next.asType(MethodType.methodType(type, read.type().returnType())));
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the word `" + path + "` cannot be read", e);
        }
        return read.asType(MethodType.methodType(Object.class, Object.class));
    }

    private static Method method(Class<?> type, String step) {
        String capital = Character.toUpperCase(step.charAt(0)) + step.substring(1);
        for (String candidate : new String[] {step, "is" + capital, "get" + capital}) {
            for (Class<?> c = type; c != null; c = c.getSuperclass()) {
                for (Method method : c.getDeclaredMethods()) {
                    if (method.getName().equals(candidate) && method.getParameterCount() == 0) {
                        method.setAccessible(true);
                        return method;
                    }
                }
            }
        }
        throw new IllegalArgumentException("no word `" + step + "` in " + type.getSimpleName());
    }

    /** The constant of a name such as {@code Move.SET_A_WINDOW}. */
    static Object constant(String name) {
        return CONSTANTS.computeIfAbsent(name, Vocabulary::find);
    }

    private static Object find(String name) {
        int dot = name.indexOf('.');
        for (String candidate : PACKAGES) {
            try {
                return Class.forName(candidate + name.substring(0, dot))
                        .getField(name.substring(dot + 1))
                        .get(null);
            } catch (ClassNotFoundException e) {
                continue;
            } catch (ReflectiveOperationException e) {
                break;
            }
        }
        throw new IllegalArgumentException("no constant `" + name + "`");
    }

    /** The parts of a list of arguments. */
    static List<String> arguments(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ',' : text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                String part = text.substring(from, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /** The scope of an expression such as {@code Scope.INVITES.but( Move.LEAVE_THE_DOOR_OPEN )}. */
    static Scope scope(String text) {
        int open = text.lastIndexOf('(');
        if (open < 0) {
            return switch (text.strip()) {
                case "Scope.JOINT" -> Scope.JOINT;
                case "Scope.INVITES" -> Scope.INVITES;
                case "Scope.SPEAKS" -> Scope.SPEAKS;
                case "Scope.JOINT_OR_INVITES" -> Scope.JOINT_OR_INVITES;
                case "Scope.CATALOGUE" -> Scope.CATALOGUE;
                default -> throw new IllegalArgumentException("no scope `" + text + "`");
            };
        }
        Move[] moves = moves(arguments(text.substring(open + 1, text.lastIndexOf(')'))));
        String before = text.substring(0, open).strip();
        String call = before.substring(before.lastIndexOf('.') + 1);
        String rest = before.substring(0, before.lastIndexOf('.'));
        return switch (call) {
            case "of" -> Scope.of(moves);
            case "but" -> scope(rest).but(moves);
            case "and" -> scope(rest).and(moves);
            default -> throw new IllegalArgumentException("no scope `" + text + "`");
        };
    }

    static Move[] moves(List<String> names) {
        return names.stream().map(n -> (Move) constant(n)).toArray(Move[]::new);
    }
}
