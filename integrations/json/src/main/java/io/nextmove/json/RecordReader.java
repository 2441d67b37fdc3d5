package io.nextmove.json;

import io.nextmove.move.Considered;
import io.nextmove.move.Misstep;
import io.nextmove.move.Move;
import io.nextmove.situation.DoorOutcome;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Movement;
import io.nextmove.situation.MovementSign;
import io.nextmove.situation.PlannedStatement;
import io.nextmove.situation.Situation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads a situation by its facts, and records as they are declared: the components are the fields, their types say what
 * is allowed, and a blank record holds what is not told. So the api is the only list of fields that there is.
 */
final class RecordReader {
    /** The largest number of months that a situation may name. */
    private static final int MAX_MONTHS = 1200;

    private static final String AS_OF = "asOf";

    /** The records that have fields without which they cannot be. */
    private static final Map<Type, Shape> SHAPES = Map.of(
            PlannedStatement.class, new Shape(PlannedStatement.named("").build(), "id"),
            Movement.class, new Shape(Movement.of(MovementSign.ASKED_ABOUT_IT), "sign"),
            GuidanceCase.class, new Shape(GuidanceCase.BLANK, "id", "title", "situation", "expect"));

    private record Shape(Record blank, List<String> required) {
        Shape(Record blank, String... required) {
            this(blank, List.of(required));
        }
    }

    private RecordReader() {}

    /** Reads the situation that stands here. */
    static Situation situation(Tokens tokens, String place) {
        Map<String, Map<String, Fact<?>>> groups = new LinkedHashMap<>();
        groups.put(AS_OF, Map.of());
        for (Fact<?> fact : Fact.all()) {
            String[] steps = fact.path().split("\\.");
            groups.computeIfAbsent(steps[0], g -> new LinkedHashMap<>()).put(steps[steps.length - 1], fact);
        }
        Map<Fact<?>, Object> told = new LinkedHashMap<>();
        List<LocalDate> day = new ArrayList<>();
        tokens.object(place, groups.keySet(), group -> {
            String inside = Tokens.inside(place, group);
            Map<String, Fact<?>> facts = groups.getOrDefault(group, Map.of());
            Fact<?> alone = facts.get(group);
            if (facts.isEmpty()) {
                day.add(tokens.date(inside));
            } else if (alone != null) {
                told.put(alone, fact(tokens, alone, inside));
            } else {
                tokens.object(inside, facts.keySet(), name -> {
                    Fact<?> fact = Objects.requireNonNull(facts.get(name), name);
                    told.put(fact, fact(tokens, fact, Tokens.inside(inside, name)));
                });
            }
        });
        if (day.isEmpty()) {
            throw tokens.wrong(place, "must have `" + AS_OF + "`");
        }
        Situation situation = Situation.asOf(day.get(0)).build();
        for (Map.Entry<Fact<?>, Object> fact : told.entrySet()) {
            situation = with(situation, fact.getKey(), fact.getValue());
        }
        return situation;
    }

    private static Object fact(Tokens tokens, Fact<?> fact, String place) {
        return switch (fact.kind()) {
            case ONE -> single(tokens, fact.type(), place);
            case SET -> set(tokens, fact.type(), place);
            case LIST -> tokens.list(place, each -> single(tokens, fact.type(), each));
            case MAP -> map(tokens, fact.type(), DoorOutcome.class, place);
            case DATE -> Optional.of(tokens.date(place));
            case MONTHS -> OptionalInt.of(tokens.wholeNumber(place, 0, MAX_MONTHS));
        };
    }

    @SuppressWarnings("unchecked")
    private static Situation with(Situation situation, Fact<?> fact, Object value) {
        return ((Fact<Object>) fact).with(situation, value);
    }

    /** Reads a document that is a situation. */
    static Situation situation(Document document, Notation notation) {
        return Tokens.read(document, notation, RecordReader::situation);
    }

    /** Reads the situation that stands here. */
    static Situation situation(Tokens tokens) {
        return situation(tokens, "");
    }

    /** Reads a document that is a case or a list of cases. */
    static List<GuidanceCase> cases(Document document, Notation notation) {
        return Tokens.read(
                document,
                notation,
                tokens ->
                        tokens.atArray() ? tokens.list("", place -> aCase(tokens, place)) : List.of(aCase(tokens, "")));
    }

    private static GuidanceCase aCase(Tokens tokens, String place) {
        return (GuidanceCase) record(tokens, GuidanceCase.BLANK, place);
    }

    private static Record record(Tokens tokens, Record blank, String place) {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : blank.getClass().getRecordComponents()) {
            components.put(component.getName(), component);
            values.put(component.getName(), valueOf(component, blank));
        }
        Set<String> given = new LinkedHashSet<>();
        tokens.object(place, components.keySet(), name -> {
            given.add(name);
            RecordComponent component = Objects.requireNonNull(components.get(name), name);
            Object notTold = valueOf(component, blank);
            values.put(name, value(tokens, component.getGenericType(), notTold, Tokens.inside(place, name)));
        });
        Shape shape = SHAPES.get(blank.getClass());
        for (String name : shape == null ? List.<String>of() : shape.required()) {
            if (!given.contains(name)) {
                throw tokens.wrong(place, "must have `" + name + "`");
            }
        }
        return create(tokens, blank.getClass(), values.values().toArray(), place);
    }

    private static Object value(Tokens tokens, Type type, Object notTold, String place) {
        if (type instanceof ParameterizedType p) {
            return several(tokens, p, place);
        }
        if (type == Situation.class) {
            return situation(tokens, place);
        }
        if (notTold instanceof Record blank) {
            return record(tokens, blank, place);
        }
        return single(tokens, type, place);
    }

    private static Object several(Tokens tokens, ParameterizedType type, String place) {
        Type element = type.getActualTypeArguments()[0];
        if (type.getRawType() == Optional.class) {
            return Optional.of(single(tokens, element, place));
        }
        if (type.getRawType() == Map.class) {
            return map(tokens, element, type.getActualTypeArguments()[1], place);
        }
        if (type.getRawType() == Set.class) {
            return set(tokens, element, place);
        }
        return tokens.list(place, each -> single(tokens, element, each));
    }

    private static Set<Object> set(Tokens tokens, Type element, String place) {
        Set<Object> values = new LinkedHashSet<>();
        tokens.list(place, each -> {
            if (!values.add(single(tokens, element, each))) {
                throw tokens.wrong(each, "must not repeat a value of the list");
            }
            return each;
        });
        return values;
    }

    private static Map<Object, Object> map(Tokens tokens, Type key, Type type, String place) {
        Map<Object, Object> values = new LinkedHashMap<>();
        if (key == String.class) {
            tokens.openObject(place, name -> values.put(name, value(tokens, type, List.of(), place)));
        } else {
            Map<String, Object> keys = names(key);
            tokens.object(
                    place,
                    keys.keySet(),
                    name -> values.put(keys.get(name), single(tokens, type, Tokens.inside(place, name))));
        }
        return values;
    }

    private static Object single(Tokens tokens, Type type, String place) {
        if (SHAPES.containsKey(type)) {
            return record(tokens, SHAPES.get(type).blank(), place);
        }
        if (type == LocalDate.class) {
            return tokens.date(place);
        }
        return type == String.class ? tokens.text(place) : tokens.oneOf(place, names(type));
    }

    private static Map<String, Object> names(Type type) {
        Map<String, Object> names = new LinkedHashMap<>();
        if (type == Considered.class) {
            names.putAll(names(Move.class));
            names.putAll(names(Misstep.class));
        } else {
            for (Object constant : ((Class<?>) type).getEnumConstants()) {
                names.put(((Enum<?>) constant).name(), constant);
            }
        }
        return names;
    }

    private static Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record does not show `" + component.getName() + "`", e);
        }
    }

    private static Record create(Tokens tokens, Class<? extends Record> type, Object[] values, String place) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException limit) {
                throw tokens.wrong(place, String.valueOf(limit.getMessage()));
            }
            throw new IllegalStateException("a value that was checked is refused", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record cannot be made", e);
        }
    }
}
