package io.nextmove.build;

import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the class of a situation: the day, the facts of the whole, and the groups. */
final class SituationSource {
    private static final String CLASS = """
            /**
             * What was told of one situation: typed facts, everything optional but the date. Immutable.
             *
             * <p>What was never asked is UNKNOWN (empty for sets, lists and dates); what was asked and stayed open is UNSURE and
             * is never asked again. Facts are set by a person or an application, never inferred from a story.
             */
            public final class Situation {
                private final LocalDate asOf;
            %1$s
                private Situation(Builder b) {
                    this.asOf = Given.date(b.asOf, "asOf");
            %2$s    }

                /** Starts a situation of that day; everything else is not told. */
                public static Builder asOf(LocalDate asOf) {
                    return new Builder(asOf);
                }

                /** The day for which the answer is wanted, in the years 0 to 9999; nothing here reads a clock. */
                public LocalDate asOf() {
                    return asOf;
                }

            %3$s    /** A builder that starts from these facts. */
                public Builder toBuilder() {
                    Builder b = new Builder(asOf);
            %4$s        return b;
                }

                /** Whether the asker came to ask that. */
                public boolean asks(Topic topic) {
                    return questions.contains(topic);
                }

                /** Whether the asker thinks of doing that. */
                public boolean considers(Considered step) {
                    return considering.contains(step);
                }

                /** Whether the same is told of the same day. */
                @Override
                public boolean equals(Object other) {
                    return other instanceof Situation that
                            && asOf.equals(that.asOf)
            %5$s;
                }

                @Override
                public int hashCode() {
                    return Objects.hash(
                            asOf,
            %6$s);
                }

                /** Redacted: facts are private. */
                @Override
                public String toString() {
                    return "Situation[redacted]";
                }

                /** Sets facts group by group; what is not set stays not told. Not safe for use by several threads. */
                public static final class Builder {
                    private final LocalDate asOf;
            %7$s
                    private Builder(LocalDate asOf) {
                        this.asOf = asOf;
                    }

            %8$s%9$s        /**
                     * The situation.
                     *
                     * @throws NullPointerException where a value is null; the message names the fact
                     * @throws IllegalArgumentException where the date is out of the years 0 to 9999
                     */
                    public Situation build() {
                        return new Situation(this);
                    }
                }
            }
            """;

    private static final String GROUP_SETTERS = """
                    /** Sets facts of the group {@code %1$s}; what was set before stays. */
                    public Builder %1$s(Consumer<%2$s.Builder> facts) {
                        %2$s.Builder b = %1$s.toBuilder();
                        facts.accept(b);
                        this.%1$s = b.build();
                        return this;
                    }

                    /** Sets the whole group {@code %1$s}. */
                    public Builder %1$s(%2$s value) {
                        this.%1$s = value;
                        return this;
                    }

            """;

    private SituationSource() {}

    static String of(Definitions d) {
        String body = CLASS.formatted(
                facts(d, "", f -> "    private final " + f.form().java() + " " + f.name() + ";\n")
                        + groups(d, "", g -> "    private final " + g.type() + " " + g.name() + ";\n"),
                facts(d, "", f -> "        this." + f.name() + " = " + GroupSource.given(f) + ";\n")
                        + groups(
                                d,
                                "",
                                g -> "        this." + g.name() + " = Given.value(b." + g.name() + ", \"" + g.name()
                                        + "\");\n"),
                facts(d, "", GroupSource::accessor) + groups(d, "", SituationSource::accessor),
                facts(d, "", f -> "        b." + f.name() + " = " + f.name() + ";\n")
                        + groups(d, "", g -> "        b." + g.name() + " = " + g.name() + ";\n"),
                facts(d, "\n", f -> same(f.name())) + "\n" + groups(d, "\n", g -> same(g.name())),
                facts(d, ",\n", f -> "                " + f.name()) + ",\n"
                        + groups(d, ",\n", g -> "                " + g.name()),
                facts(d, "", f -> "        private " + f.form().java() + " " + f.name() + " = " + f.notTold() + ";\n")
                        + groups(
                                d,
                                "",
                                g -> "        private " + g.type() + " " + g.name() + " = " + g.type() + ".UNKNOWN;\n"),
                facts(d, "", GroupSource::setters),
                groups(d, "", g -> GROUP_SETTERS.formatted(g.name(), g.type())));
        return "package io.nextmove.situation;\n\n" + Java.imports(body) + body;
    }

    private static String accessor(GroupDefinition group) {
        return Java.doc("    ", Java.sentence(group.meaning())) + """
                    public %1$s %2$s() {
                        return %2$s;
                    }

                """.formatted(group.type(), group.name());
    }

    private static String same(String name) {
        return "                && " + name + ".equals(that." + name + ")";
    }

    private static String facts(Definitions d, String between, Function<FactDefinition, String> text) {
        return d.whole().stream().map(text).collect(Collectors.joining(between));
    }

    private static String groups(Definitions d, String between, Function<GroupDefinition, String> text) {
        return d.groups().stream().map(text).collect(Collectors.joining(between));
    }
}
