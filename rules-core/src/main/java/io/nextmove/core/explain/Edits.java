package io.nextmove.core.explain;

import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Situations that differ from another one in a single fact. */
final class Edits {
    private static final Map<Fact, Edit> EDITS = new EnumMap<>(Fact.class);

    static {
        for (Fact fact : Fact.values()) {
            EDITS.put(fact, Edit.of(fact));
        }
    }

    private Edits() {}

    /** The same situation with another value of a fact. */
    static Situation with(Situation situation, Fact fact, Object value) {
        return EDITS.get(fact).apply(situation, value);
    }

    /** Where a fact stands: a component of a situation, or of one of its groups. */
    private record Edit(Shape whole, int group, Shape part, int component) {
        static Edit of(Fact fact) {
            String[] steps = fact.path().split("\\.");
            Shape whole = Shape.of(Situation.class);
            int group = whole.index(steps[0]);
            if (steps.length == 1) {
                return new Edit(whole, group, whole, -1);
            }
            Shape part = Shape.of(whole.components[group].getType());
            return new Edit(whole, group, part, part.index(steps[1]));
        }

        Situation apply(Situation situation, Object value) {
            Object[] values = whole.values(situation);
            if (component < 0) {
                values[group] = value;
            } else {
                Object[] inner = part.values(values[group]);
                inner[component] = value;
                values[group] = part.create(inner);
            }
            return (Situation) whole.create(values);
        }
    }

    /** A record type, to be read and made. */
    private static final class Shape {
        private final RecordComponent[] components;
        private final Constructor<?> constructor;

        private Shape(RecordComponent[] components, Constructor<?> constructor) {
            this.components = components;
            this.constructor = constructor;
        }

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(components, type.getDeclaredConstructor(types));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("a record has no canonical constructor", e);
            }
        }

        int index(String name) {
            for (int i = 0; i < components.length; i++) {
                if (components[i].getName().equals(name)) {
                    return i;
                }
            }
            throw new IllegalStateException("no component `" + name + "`");
        }

        Object[] values(Object of) {
            Object[] values = new Object[components.length];
            try {
                for (int i = 0; i < values.length; i++) {
                    values[i] = components[i].getAccessor().invoke(of);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a fact cannot be read", e);
            }
            return values;
        }

        Object create(Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a fact cannot be set", e);
            }
        }
    }
}
