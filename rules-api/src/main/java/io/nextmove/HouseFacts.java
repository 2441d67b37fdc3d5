package io.nextmove;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a service knows for its own rules, such as whether the asker is a client already. The library's rules never see it.
 * Immutable.
 */
public final class HouseFacts {
    private static final HouseFacts NONE = new HouseFacts(Map.of());

    private final SortedMap<String, Object> values;

    private HouseFacts(Map<String, ?> values) {
        this.values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** No facts. */
    public static HouseFacts none() {
        return NONE;
    }

    /**
     * Facts by name. A fact that is not told is left out.
     *
     * @param values a {@link Boolean}, an {@link Integer} or a {@link String} for each fact
     * @throws NullPointerException if the map, a name or a value is null
     * @throws IllegalArgumentException if a value is of another type; the message names the fact
     */
    public static HouseFacts of(Map<String, ?> values) {
        Map.copyOf(Objects.requireNonNull(values, "`values` must not be null")).forEach((name, value) -> {
            if (!(value instanceof Boolean || value instanceof Integer || value instanceof String)) {
                throw new IllegalArgumentException("`" + name + "` must be a Boolean, an Integer or a String");
            }
        });
        return new HouseFacts(values);
    }

    /** The values by name; unmodifiable. */
    public SortedMap<String, Object> values() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HouseFacts facts && values.equals(facts.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Redacted: what is known is private. */
    @Override
    public String toString() {
        return "HouseFacts[redacted]";
    }
}
