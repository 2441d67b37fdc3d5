package io.nextmove.build;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the enums: the types of values, the traits, the moves and the missteps. */
final class EnumSource {
    private static final String MOVES = """
            package io.nextmove.move;

            import java.util.Collections;
            import java.util.EnumSet;
            import java.util.List;
            import java.util.Set;

            /**
             * The catalog of next moves, in its fixed order.
             *
             * <p>Rules bar moves by {@link Trait}, so that a new move cannot slip past an exclusion.
             */
            public enum Move implements Considered {
            %s;

                private final int rank;
                private final Set<Trait> traits;
                private final int mask;

                Move(int rank, Trait... traits) {
                    EnumSet<Trait> set = EnumSet.noneOf(Trait.class);
                    set.addAll(List.of(traits));
                    int bits = 0;
                    for (Trait trait : set) {
                        bits |= 1 << trait.ordinal();
                    }
                    this.rank = rank;
                    this.traits = Collections.unmodifiableSet(set);
                    this.mask = bits;
                }

                /** How urgent it is where the situation gives it no other rank; smaller comes first. */
                public int rank() {
                    return rank;
                }

                /**
                 * The traits that the catalog gives it. A situation may add {@link Trait#JOINT} to an at-home program that both
                 * would use, and turn {@link Trait#HIS} into {@link Trait#SUPPORT} where the treatment is the asker's own.
                 */
                public Set<Trait> traits() {
                    return traits;
                }

                /** Whether the catalog gives it that trait. */
                public boolean has(Trait trait) {
                    return (mask & 1 << trait.ordinal()) != 0;
                }
            }
            """;

    private EnumSource() {}

    static String of(ValueType type) {
        String values = type.values().entrySet().stream()
                .map(v -> constant(v.getKey(), v.getValue().meaning().orElseThrow(), ""))
                .collect(Collectors.joining(",\n"));
        return enumeration("io.nextmove.situation", type.meaning(), type.name(), "", values);
    }

    static String traits(Map<String, String> traits) {
        String values = traits.entrySet().stream()
                .map(trait -> constant(trait.getKey(), trait.getValue(), ""))
                .collect(Collectors.joining(",\n"));
        return enumeration("io.nextmove.move", "what a move is like; bars go by trait", "Trait", "", values);
    }

    static String moves(List<MoveDefinition> moves) {
        return MOVES.formatted(moves.stream()
                .map(move -> constant(
                        move.name(),
                        move.meaning(),
                        "(" + move.rank()
                                + move.traits().stream()
                                        .map(t -> ", Trait." + t)
                                        .collect(Collectors.joining()) + ")"))
                .collect(Collectors.joining(",\n")));
    }

    static String missteps(List<MisstepDefinition> missteps) {
        String values = missteps.stream()
                .map(misstep -> constant(misstep.name(), misstep.meaning(), ""))
                .collect(Collectors.joining(",\n"));
        return enumeration(
                "io.nextmove.move",
                "what the library says no to, in its fixed order",
                "Misstep",
                "implements Considered ",
                values);
    }

    private static String enumeration(String place, String meaning, String name, String parent, String values) {
        return "package " + place + ";\n\n" + Java.doc("", Java.sentence(meaning)) + "public enum " + name + " "
                + parent + "{\n" + values + "\n}\n";
    }

    private static String constant(String name, String meaning, String arguments) {
        return Java.doc("    ", Java.sentence(meaning)) + "    " + name + arguments;
    }
}
