package io.nextmove.test;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;

/**
 * A part of a sample: the interface, and what its methods return, by their names. Default methods do what they do.
 *
 * @param type the interface
 * @param values what is returned
 */
record Sample(Class<?> type, Map<String, ?> values) implements InvocationHandler {

    static <T> T of(Class<T> type, Map<String, ?> values) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, new Sample(type, Map.copyOf(values))));
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        if (values.containsKey(method.getName())) {
            return values.get(method.getName());
        }
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(self, method, arguments);
        }
        return switch (method.getName()) {
            case "equals" -> isSame(arguments[0]);
            case "hashCode" -> values.hashCode();
            case "toString" -> type.getSimpleName() + "[redacted]";
            default -> throw new UnsupportedOperationException("a sample has no " + method.getName());
        };
    }

    private boolean isSame(Object other) {
        return other != null && Proxy.isProxyClass(other.getClass()) && equals(Proxy.getInvocationHandler(other));
    }
}
