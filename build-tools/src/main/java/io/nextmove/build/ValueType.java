package io.nextmove.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A type of values: an enum.
 *
 * @param name the name of the enum
 * @param meaning what its values tell
 * @param byHand whether the enum is written in Java, and only its labels are defined
 * @param values the values in their order, by name
 */
record ValueType(String name, String meaning, boolean byHand, Map<String, Value> values) {
    /**
     * One value.
     *
     * @param meaning what it means; given unless the enum is written by hand
     * @param label the words by which people choose it
     */
    record Value(Optional<String> meaning, String label) {}

    static ValueType of(Entry entry) {
        entry.only("meaning", "code", "values");
        boolean byHand = entry.optional("code").isPresent();
        if (byHand && !entry.text("code").equals("by hand")) {
            throw entry.wrong("`code` can only be `by hand`; leave it out where the build writes the enum");
        }
        return new ValueType(entry.name(), entry.text("meaning"), byHand, entry.named("values", value -> {
            value.only("meaning", "label");
            Optional<String> meaning = byHand ? Optional.empty() : Optional.of(value.text("meaning"));
            return new Value(meaning, value.text("label"));
        }));
    }

    List<String> names() {
        return List.copyOf(values.keySet());
    }
}
