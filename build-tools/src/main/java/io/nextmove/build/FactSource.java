package io.nextmove.build;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the class that has a constant for each fact. */
final class FactSource {
    private static final String CLASS = """
            /**
             * Every fact of a {@link Situation} but its date, by path: what a question asks for, what a reason rests on.
             *
             * <p>The order is that of the contract: the facts of the whole situation, then group by group.
             *
             * @param <T> the type of its value in a situation
             */
            public final class Fact<T> implements Comparable<Fact<?>> {
            %1$s
                private static final List<Fact<?>> ALL = List.of(
            %2$s);

                /** How many values a fact holds, and of what form. */
                public enum Kind {
                    /** One value of an enum. */
                    ONE,
                    /** A set of values of an enum; empty means not told. */
                    SET,
                    /** A list of records; empty means not told. */
                    LIST,
                    /** A map from one enum to another; empty means not told. */
                    MAP,
                    /** A date, or absent. */
                    DATE,
                    /** Whole months, or absent. */
                    MONTHS
                }

                private final int ordinal;
                private final String name;
                private final String path;
                private final Kind kind;
                private final Class<?> type;
                /** The value of ONE that means not told; null where every value tells something. */
                private final @Nullable Object unknown;

                private Fact(int ordinal, String name, String path, Kind kind, Class<?> type) {
                    this.ordinal = ordinal;
                    this.name = name;
                    this.path = path;
                    this.kind = kind;
                    this.type = type;
                    this.unknown = kind == Kind.ONE ? unknown(type) : null;
                }

                private static @Nullable Object unknown(Class<?> type) {
                    for (Object value : type.getEnumConstants()) {
                        if (((Enum<?>) value).name().equals("UNKNOWN")) {
                            return value;
                        }
                    }
                    return null;
                }

                /** Every fact, in the order of the contract. */
                public static List<Fact<?>> all() {
                    return ALL;
                }

                /**
                 * The fact of that path.
                 *
                 * @throws IllegalArgumentException where there is none; the message does not repeat the path
                 */
                public static Fact<?> of(String path) {
                    for (Fact<?> fact : ALL) {
                        if (fact.path.equals(path)) {
                            return fact;
                        }
                    }
                    throw new IllegalArgumentException("no fact has that path; `Fact.all()` lists all of them");
                }

                /** Where the fact stands in a situation, for example {@code safety.coerciveControl}. */
                public String path() {
                    return path;
                }

                /** The name of its constant, for example {@code SAFETY_COERCIVE_CONTROL}. */
                public String name() {
                    return name;
                }

                /** Its place in {@link #all()}. */
                public int ordinal() {
                    return ordinal;
                }

                /** How many values it holds. */
                public Kind kind() {
                    return kind;
                }

                /** The type of a value, or of one element; for a map, that of its keys. */
                public Class<?> type() {
                    return type;
                }

                /** The value of this fact in a situation; never null. */
                @SuppressWarnings("unchecked")
                public T in(Situation s) {
                    return (T) valueIn(s);
                }

                /**
                 * The same situation with another value of this fact.
                 *
                 * @throws NullPointerException where the value is null; the message names the fact
                 * @throws IllegalArgumentException where the value is out of its range; the message names the fact
                 */
                public Situation with(Situation s, T value) {
                    return set(s, value).build();
                }

                /** Whether it was not told: UNKNOWN, empty or absent. */
                public boolean isOpenIn(Situation s) {
                    Object value = valueIn(s);
                    return switch (kind) {
                        case ONE -> value == unknown;
                        case SET -> ((Set<?>) value).isEmpty();
                        case LIST -> ((List<?>) value).isEmpty();
                        case MAP -> ((Map<?, ?>) value).isEmpty();
                        case DATE -> ((Optional<?>) value).isEmpty();
                        case MONTHS -> ((OptionalInt) value).isEmpty();
                    };
                }

                /** By the order of the contract. */
                @Override
                public int compareTo(Fact<?> other) {
                    return Integer.compare(ordinal, other.ordinal);
                }

                /** The path. */
                @Override
                public String toString() {
                    return path;
                }

                private Object valueIn(Situation s) {
                    return switch (ordinal) {
            %3$s            default -> throw new AssertionError(path);
                    };
                }

                @SuppressWarnings("unchecked")
                private Situation.Builder set(Situation s, Object value) {
                    return switch (ordinal) {
            %4$s            default -> throw new AssertionError(path);
                    };
                }
            }
            """;

    private FactSource() {}

    static String of(Definitions d) {
        List<FactDefinition> facts = d.facts();
        StringBuilder constants = new StringBuilder();
        StringBuilder read = new StringBuilder();
        StringBuilder set = new StringBuilder();
        for (int i = 0; i < facts.size(); i++) {
            constants.append(constant(i, facts.get(i)));
            read.append("            case ")
                    .append(i)
                    .append(" -> ")
                    .append(read(facts.get(i)))
                    .append(";\n");
            set.append("            case ")
                    .append(i)
                    .append(" -> ")
                    .append(set(facts.get(i)))
                    .append(";\n");
        }
        String names = facts.stream().map(f -> "            " + f.constant()).collect(Collectors.joining(",\n"));
        String body = CLASS.formatted(constants, names, read, set);
        return "package io.nextmove.situation;\n\n" + Java.imports(body) + body;
    }

    private static String constant(int ordinal, FactDefinition fact) {
        return Java.doc("    ", "{@code " + fact.path() + "}: " + fact.meaning() + ".")
                + """
                    public static final Fact<%1$s> %2$s =
                            new Fact<>(%3$d, "%2$s", "%4$s", Kind.%5$s, %6$s.class);
                """.formatted(
                                fact.form().java(),
                                fact.constant(),
                                ordinal,
                                fact.path(),
                                fact.form().kind(),
                                fact.form().element());
    }

    private static String read(FactDefinition fact) {
        return "s." + (fact.group().isEmpty() ? "" : fact.group() + "().") + fact.name() + "()";
    }

    private static String set(FactDefinition fact) {
        String setter = fact.name() + "((" + fact.form().java() + ") value)";
        return fact.group().isEmpty()
                ? "s.toBuilder()." + setter
                : "s.toBuilder()." + fact.group() + "(s." + fact.group() + "().toBuilder()." + setter + ".build())";
    }
}
