package io.nextmove.build;

import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the class of a group of facts. */
final class GroupSource {
    private static final String CLASS = """
            %1$spublic final class %2$s {
                /** Nothing told. */
                public static final %2$s UNKNOWN = new Builder().build();

            %3$s
                private %2$s(Builder b) {
            %4$s    }

            %5$s    /** A builder that starts from these facts. */
                public Builder toBuilder() {
                    Builder b = new Builder();
            %6$s        return b;
                }

                /** Whether the same is told. */
                @Override
                public boolean equals(Object other) {
                    return other instanceof %2$s that
            %7$s;
                }

                @Override
                public int hashCode() {
                    return Objects.hash(
            %8$s);
                }

                /** Redacted: facts are private. */
                @Override
                public String toString() {
                    return "%2$s[redacted]";
                }

                /** Sets facts of {@link %2$s}; what is not set stays not told. Not safe for use by several threads. */
                public static final class Builder {
            %9$s
                    Builder() {}

            %10$s        /**
                     * The facts set so far.
                     *
                     * @throws NullPointerException where a value is null; the message names the fact
                     * @throws IllegalArgumentException where a value is out of its range; the message names the fact
                     */
                    public %2$s build() {
                        return new %2$s(this);
                    }
                }
            }
            """;

    private GroupSource() {}

    static String of(GroupDefinition group) {
        String body = CLASS.formatted(
                Java.doc("", Java.sentence(group.meaning())),
                group.type(),
                each(group, f -> "    private final " + f.form().java() + " " + f.name() + ";\n"),
                each(group, f -> "        this." + f.name() + " = " + given(f) + ";\n"),
                each(group, GroupSource::accessor),
                each(group, f -> "        b." + f.name() + " = " + f.name() + ";\n"),
                joined(group, "\n", f -> "                && " + f.name() + ".equals(that." + f.name() + ")"),
                joined(group, ",\n", f -> "                " + f.name()),
                each(group, f -> "        private " + f.form().java() + " " + f.name() + " = " + f.notTold() + ";\n"),
                each(group, GroupSource::setters));
        return "package io.nextmove.situation;\n\n" + Java.imports(body) + body;
    }

    private static String each(GroupDefinition group, Function<FactDefinition, String> text) {
        return joined(group, "", text);
    }

    private static String joined(GroupDefinition group, String between, Function<FactDefinition, String> text) {
        return group.facts().stream().map(text).collect(Collectors.joining(between));
    }

    /** The checked copy of what a builder holds. */
    static String given(FactDefinition fact) {
        String check = check(fact);
        boolean ofEnums = check.equals("map") || check.equals("set");
        String type = ofEnums ? ", " + fact.form().element() + ".class" : "";
        return "Given." + check + "(b." + fact.name() + ", \"" + fact.path() + "\"" + type + ")";
    }

    /** The method of {@code Given} for such values. */
    private static String check(FactDefinition fact) {
        return switch (fact.form().kind()) {
            case "DATE" -> "date";
            case "MONTHS" -> "months";
            case "LIST" -> "list";
            case "MAP" -> "map";
            case "SET" -> fact.form().element().equals(Definitions.CONSIDERED) ? "considered" : "set";
            default -> "value";
        };
    }

    static String accessor(FactDefinition fact) {
        return Java.doc("    ", Java.sentence(fact.meaning()))
                + """
                    public %1$s %2$s() {
                        return %2$s;
                    }

                """.formatted(fact.form().java(), fact.name());
    }

    /** The ways to set a fact. */
    static String setters(FactDefinition fact) {
        String type = fact.form().java();
        String set = setter(fact, type + " value", "value");
        String path = "\"" + fact.path() + "\"";
        return switch (fact.form().kind()) {
            case "SET", "LIST" ->
                setter(fact, fact.form().element() + "... values", "Given." + check(fact) + "(values, " + path + ")")
                        + set;
            case "DATE" -> setter(fact, "LocalDate value", "Optional.of(Given.value(value, " + path + "))") + set;
            case "MONTHS" -> setter(fact, "int value", "OptionalInt.of(value)") + set;
            default ->
                type.equals("Certainty")
                        ? set + setter(fact, "Answer value", "Certainty.of(Given.value(value, " + path + "))")
                        : set;
        };
    }

    private static String setter(FactDefinition fact, String parameter, String value) {
        return Java.doc("        ", "Sets {@code " + fact.path() + "}: " + fact.meaning() + ".")
                + """
                        public Builder %s(%s) {
                            this.%s = %s;
                            return this;
                        }

                """.formatted(fact.name(), parameter, fact.name(), value);
    }
}
