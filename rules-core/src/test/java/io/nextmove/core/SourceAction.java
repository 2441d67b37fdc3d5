package io.nextmove.core;

import io.nextmove.build.rules.Effect;
import io.nextmove.build.rules.RuleSource;
import io.nextmove.core.findings.RuleActions;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One call of a consequence, ready to be made: a method of {@link RuleActions} with its arguments. */
public final class SourceAction {
    private static final List<String> PACKAGES = List.of(
            "io.nextmove.core.findings.",
            "io.nextmove.core.language.",
            "io.nextmove.judgment.",
            "io.nextmove.move.",
            "io.nextmove.situation.");

    private final Method method;
    private final Object[] arguments;

    private SourceAction(Method method, Object[] arguments) {
        this.method = method;
        this.arguments = arguments;
    }

    /**
     * Reads the calls of a rule's consequence.
     *
     * @throws IllegalArgumentException where it is none that a rule may have
     */
    public static List<SourceAction> all(RuleSource rule) {
        List<SourceAction> all = new ArrayList<>();
        for (Effect effect : Effect.parse(rule.consequence())) {
            List<Object> values =
                    effect.arguments().stream().map(SourceAction::value).toList();
            Method method = method(RuleActions.class, effect.name(), values, false);
            all.add(new SourceAction(method, fitted(method, values)));
        }
        return all;
    }

    /** Makes the call. */
    public void on(RuleActions actions) {
        invoke(method, actions, arguments);
    }

    /** The type of that name, of those that a consequence may name. */
    public static Class<?> type(String name) {
        for (String candidate : PACKAGES) {
            try {
                return Class.forName(candidate + name);
            } catch (ClassNotFoundException e) {
                continue;
            }
        }
        throw new IllegalArgumentException("no type `" + name + "`");
    }

    private static Object value(String text) {
        if (text.endsWith(")")) {
            int dot = text.lastIndexOf('.', opening(text));
            String target = text.substring(0, dot).strip();
            Effect call = Effect.parse(text.substring(dot)).get(0);
            List<Object> values =
                    call.arguments().stream().map(SourceAction::value).toList();
            boolean ofType = target.indexOf('.') < 0;
            Object on = ofType ? null : value(target);
            Method method = method(ofType ? type(target) : on.getClass(), call.name(), values, ofType);
            return invoke(method, on, fitted(method, values));
        }
        int dot = text.indexOf('.');
        try {
            return type(text.substring(0, dot))
                    .getField(text.substring(dot + 1))
                    .get(null);
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
            if (!type.isInstance(values.get(i))) {
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
            throw new IllegalStateException("a consequence cannot be applied", e);
        }
    }
}
