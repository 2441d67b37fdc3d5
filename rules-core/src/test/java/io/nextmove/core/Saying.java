package io.nextmove.core;

import io.nextmove.core.book.Effects;
import io.nextmove.core.say.Says;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One call of a consequence, ready to be made: a method of {@link Says} with its arguments. */
final class Saying {
    private static final List<String> PACKAGES = List.of(
            "io.nextmove.core.say.",
            "io.nextmove.core.words.",
            "io.nextmove.judgment.",
            "io.nextmove.move.",
            "io.nextmove.situation.");
    private static final Object THE_FACT = new Object();

    private final Method method;
    private final Object[] arguments;

    private Saying(Method method, Object[] arguments) {
        this.method = method;
        this.arguments = arguments;
    }

    /**
     * Reads the calls of a consequence.
     *
     * @throws IllegalArgumentException where it is none that a rule may have
     */
    static List<Saying> all(String consequence) {
        List<Saying> all = new ArrayList<>();
        for (Effects.Call call : Effects.parse(consequence).calls()) {
            List<Object> values = values(call.arguments());
            Method method = method(Says.class, call.name(), values, false);
            all.add(new Saying(method, fitted(method, values)));
        }
        return all;
    }

    /** Says it, of that fact. */
    void to(Says says, Object fact) {
        Object[] given = Arrays.stream(arguments).map(a -> a == THE_FACT ? fact : a).toArray();
        invoke(method, says, given);
    }

    private static List<Object> values(String list) {
        List<Object> values = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            char c = i == list.length() ? ',' : list.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0 && !list.isBlank()) {
                values.add(value(list.substring(start, i).strip()));
                start = i + 1;
            }
        }
        return values;
    }

    private static Object value(String text) {
        if (text.startsWith("$")) {
            return THE_FACT;
        }
        if (text.endsWith(")")) {
            int open = opening(text);
            int dot = text.lastIndexOf('.', open);
            String target = text.substring(0, dot).strip();
            String name = text.substring(dot + 1, open).strip();
            List<Object> values = values(text.substring(open + 1, text.length() - 1).strip());
            boolean ofType = target.indexOf('.') < 0;
            Object on = ofType ? null : value(target);
            Method method = method(ofType ? type(target) : on.getClass(), name, values, ofType);
            return invoke(method, on, fitted(method, values));
        }
        int dot = text.indexOf('.');
        try {
            return type(text.substring(0, dot)).getField(text.substring(dot + 1)).get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no constant `" + text + "`", e);
        }
    }

    /** Where the bracket opens that the text ends with. */
    private static int opening(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a bracket is missing in a consequence");
    }

    private static Class<?> type(String name) {
        for (String candidate : PACKAGES) {
            try {
                return Class.forName(candidate + name);
            } catch (ClassNotFoundException e) {
                continue;
            }
        }
        throw new IllegalArgumentException("no type `" + name + "`");
    }

    private static Method method(Class<?> on, String name, List<Object> values, boolean ofType) {
        return Stream.of(on.getMethods())
                .filter(m -> m.getName().equals(name) && Modifier.isStatic(m.getModifiers()) == ofType)
                .filter(m -> fits(m, values))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no call `" + name + "` with such arguments"));
    }

    private static boolean fits(Method method, List<Object> values) {
        Class<?>[] types = method.getParameterTypes();
        if (method.isVarArgs() ? values.size() < types.length - 1 : values.size() != types.length) {
            return false;
        }
        for (int i = 0; i < values.size(); i++) {
            boolean rest = method.isVarArgs() && i >= types.length - 1;
            Class<?> type = rest ? types[types.length - 1].getComponentType() : types[i];
            if (values.get(i) != THE_FACT && !type.isInstance(values.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Object[] fitted(Method method, List<Object> values) {
        if (!method.isVarArgs()) {
            return values.toArray();
        }
        int plain = method.getParameterCount() - 1;
        Object rest = Array.newInstance(method.getParameterTypes()[plain].getComponentType(), values.size() - plain);
        for (int i = plain; i < values.size(); i++) {
            Array.set(rest, i - plain, values.get(i));
        }
        return Stream.concat(values.subList(0, plain).stream(), Stream.of(rest)).toArray();
    }

    private static Object invoke(Method method, Object on, Object[] arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a consequence cannot be said", e);
        }
    }
}
