package io.nextmove.build;

import java.util.List;

/**
 * A group of facts.
 *
 * @param name its name in a situation
 * @param meaning what its facts are about
 * @param facts its facts in their order
 */
record GroupDefinition(String name, String meaning, List<FactDefinition> facts) {
    static GroupDefinition of(Entry entry) {
        entry.only("meaning", "facts");
        return new GroupDefinition(
                entry.name(),
                entry.text("meaning"),
                List.copyOf(entry.named("facts", fact -> FactDefinition.of(entry.name(), fact))
                        .values()));
    }

    /** The name of its class. */
    String type() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
