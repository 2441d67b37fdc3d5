package io.nextmove.assurance;

import io.nextmove.move.Considered;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads and sets the facts of a situation by name, so that a test reaches every one of them and forgets none. */
public final class Facts {
    /** A plain day on which nothing is told. */
    static final Situation NOTHING = Situation.asOf(LocalDate.of(2026, 3, 1)).build();

    private static final Map<String, Fact> BY_PATH = new HashMap<>();
    private static final Map<Fact, Object> OPEN = new EnumMap<>(Fact.class);
    private static final Map<Fact, List<Object>> VALUES = new EnumMap<>(Fact.class);
    private static final Constructor<?> SITUATION = constructor(Situation.class);
    private static final List<Part> PARTS = new ArrayList<>();

    static {
        for (Fact fact : Fact.values()) {
            BY_PATH.put(fact.path(), fact);
            OPEN.put(fact, fact.in(NOTHING));
            VALUES.put(fact, constants(fact));
        }
        RecordComponent[] components = Situation.class.getRecordComponents();
        for (RecordComponent component : Arrays.copyOfRange(components, 1, components.length)) {
            PARTS.add(Part.of(component));
        }
    }

    private Facts() {}

    /** The value that stands for "not told". */
    public static Object open(Fact fact) {
        return OPEN.get(fact);
    }

    /** The facts that a situation tells, each with its value, in the order of {@link Fact}. */
    public static Map<Fact, Object> told(Situation s) {
        Map<Fact, Object> told = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            Object value = fact.in(s);
            if (!value.equals(OPEN.get(fact))) {
                told.put(fact, value);
            }
        }
        return told;
    }

    /** The situation of that day in which just these facts are told. */
    public static Situation situation(LocalDate asOf, Map<Fact, Object> told) {
        Object[] components = new Object[PARTS.size() + 1];
        components[0] = asOf;
        for (int i = 0; i < PARTS.size(); i++) {
            components[i + 1] = PARTS.get(i).value(told);
        }
        return (Situation) create(SITUATION, components);
    }

    /** The same situation with one fact set. */
    public static Situation with(Situation s, Fact fact, Object value) {
        Map<Fact, Object> told = told(s);
        told.put(fact, value);
        return situation(s.asOf(), told);
    }

    /** The same situation with these facts not told. */
    public static Situation without(Situation s, Collection<Fact> facts) {
        Map<Fact, Object> told = told(s);
        told.keySet().removeAll(facts);
        return situation(s.asOf(), told);
    }

    /** The facts whose path begins so, for example {@code "treatment."}. */
    public static List<Fact> under(String... prefixes) {
        return Arrays.stream(Fact.values())
                .filter(f -> Arrays.stream(prefixes).anyMatch(f.path()::startsWith))
                .toList();
    }

    /** Every single value of a fact that holds one, every element of a set, every key of a map; else empty. */
    public static List<Object> values(Fact fact) {
        return VALUES.get(fact);
    }

    private static List<Object> constants(Fact fact) {
        if (fact.type() == Considered.class) {
            List<Object> all = new ArrayList<>(Arrays.asList(Move.values()));
            all.addAll(Arrays.asList(Misstep.values()));
            return all;
        }
        Object[] constants = fact.type().getEnumConstants();
        return constants == null ? List.of() : List.of(constants);
    }

    /**
     * The situation in words, for the report of a failed test: what is told, nothing else. The library itself prints
     * no facts; the facts of a test are invented.
     */
    public static String describe(Situation s) {
        StringBuilder text = new StringBuilder("asOf=").append(s.asOf());
        told(s).forEach((fact, value) -> text.append(", ").append(fact.path()).append('=').append(plain(value)));
        return text.toString();
    }

    private static String plain(Object value) {
        if (value instanceof Optional<?> o) {
            return o.map(Facts::plain).orElse("absent");
        }
        if (value instanceof OptionalInt o) {
            return Integer.toString(o.getAsInt());
        }
        if (value instanceof Collection<?> c) {
            return c.stream().map(Facts::plain).toList().toString();
        }
        if (value instanceof Record r) {
            List<String> components = new ArrayList<>();
            for (RecordComponent component : r.getClass().getRecordComponents()) {
                components.add(component.getName() + "=" + plain(read(component, r)));
            }
            return components.toString();
        }
        return Objects.toString(value);
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Constructor<?> constructor(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Object create(Constructor<?> constructor, Object[] arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Fact fact(String path) {
        return Objects.requireNonNull(BY_PATH.get(path), path);
    }

    /** A component of a situation: a group of facts, or a single fact where there is no group. */
    private record Part(Optional<Constructor<?>> group, List<Fact> facts) {
        static Part of(RecordComponent component) {
            String name = component.getName();
            if (!component.getType().isRecord()) {
                return new Part(Optional.empty(), List.of(fact(name)));
            }
            return new Part(
                    Optional.of(constructor(component.getType())),
                    Arrays.stream(component.getType().getRecordComponents())
                            .map(c -> fact(name + "." + c.getName()))
                            .toList());
        }

        Object value(Map<Fact, Object> told) {
            Object[] values = new Object[facts.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = told.getOrDefault(facts.get(i), OPEN.get(facts.get(i)));
            }
            return group.map(c -> create(c, values)).orElse(values[0]);
        }
    }
}
