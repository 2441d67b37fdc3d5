package io.nextmove.assurance;

import io.nextmove.move.Considered;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Reads and sets the facts of a situation by name, so that a test reaches every one of them and forgets none. */
public final class Facts {
    /** A plain day on which nothing is told. */
    static final Situation NOTHING = Situation.asOf(LocalDate.of(2026, 3, 1)).build();

    private static final Map<Fact<?>, Object> OPEN = new TreeMap<>();
    private static final Map<Fact<?>, List<Object>> VALUES = new TreeMap<>();

    static {
        for (Fact<?> fact : Fact.all()) {
            OPEN.put(fact, fact.in(NOTHING));
            VALUES.put(fact, constants(fact));
        }
    }

    private Facts() {}

    /** The value that stands for "not told". */
    public static Object open(Fact<?> fact) {
        return Objects.requireNonNull(OPEN.get(fact));
    }

    /** The facts that a situation tells, each with its value, in the order of {@link Fact}. */
    public static Map<Fact<?>, Object> told(Situation s) {
        Map<Fact<?>, Object> told = new TreeMap<>();
        for (Fact<?> fact : Fact.all()) {
            Object value = fact.in(s);
            if (!value.equals(OPEN.get(fact))) {
                told.put(fact, value);
            }
        }
        return told;
    }

    /** The situation of that day in which just these facts are told. */
    public static Situation situation(LocalDate asOf, Map<Fact<?>, Object> told) {
        Situation s = Situation.asOf(asOf).build();
        for (Map.Entry<Fact<?>, Object> fact : told.entrySet()) {
            s = with(s, fact.getKey(), fact.getValue());
        }
        return s;
    }

    /** The same situation with one fact set, to a value of its type. */
    @SuppressWarnings("unchecked")
    public static Situation with(Situation s, Fact<?> fact, Object value) {
        return ((Fact<Object>) fact).with(s, value);
    }

    /** The same situation with these facts not told. */
    public static Situation without(Situation s, Collection<Fact<?>> facts) {
        Map<Fact<?>, Object> told = told(s);
        told.keySet().removeAll(facts);
        return situation(s.asOf(), told);
    }

    /** The groups of facts of a situation. */
    static List<Object> groups(Situation s) {
        List<Object> groups = new ArrayList<>();
        for (Method method : Situation.class.getDeclaredMethods()) {
            Class<?> type = method.getReturnType();
            if (method.getParameterCount() == 0
                    && Modifier.isPublic(method.getModifiers())
                    && type.getPackage() == Situation.class.getPackage()
                    && !type.isEnum()
                    && !type.isMemberClass()) {
                try {
                    groups.add(method.invoke(s));
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError("a component of a record can be read", e);
                }
            }
        }
        return groups;
    }

    /** A situation, its groups, and the records that its facts hold. */
    static List<Object> parts(Situation s) {
        List<Object> parts = new ArrayList<>(groups(s));
        parts.add(s);
        parts.addAll(s.plannedStatements());
        parts.addAll(s.timeline().movement());
        return parts;
    }

    /** The facts whose path begins so, for example {@code "treatment."}. */
    public static List<Fact<?>> under(String... prefixes) {
        return Fact.all().stream()
                .filter(f -> Arrays.stream(prefixes).anyMatch(f.path()::startsWith))
                .toList();
    }

    /** Every single value of a fact that holds one, every element of a set, every key of a map; else empty. */
    public static List<Object> values(Fact<?> fact) {
        return Objects.requireNonNull(VALUES.get(fact));
    }

    private static List<Object> constants(Fact<?> fact) {
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
        told(s).forEach((fact, value) ->
                text.append(", ").append(fact.path()).append('=').append(plain(value)));
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
            throw new LinkageError("a component of a record can be read", e);
        }
    }
}
