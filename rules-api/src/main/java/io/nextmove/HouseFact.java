package io.nextmove;

import java.util.List;
import java.util.Objects;

/**
 * A fact that only a service's own rules know.
 *
 * @param name its name, for example {@code client}
 * @param kind what its value is
 * @param values the values that it can take; empty unless it is one of several
 */
public record HouseFact(String name, Kind kind, List<String> values) {

    /** What the value of a fact is. */
    public enum Kind {
        /** A {@link Boolean}. */
        BOOLEAN,
        /** An {@link Integer}. */
        NUMBER,
        /** A {@link String}, one of several. */
        ONE_OF
    }

    /**
     * A fact of a service.
     *
     * @throws NullPointerException if an argument is null
     */
    public HouseFact {
        Objects.requireNonNull(name, "`name` must not be null");
        Objects.requireNonNull(kind, "`kind` must not be null");
        values = List.copyOf(values);
    }

    /** Whether it can have that value. */
    public boolean allows(Object value) {
        return switch (kind) {
            case BOOLEAN -> value instanceof Boolean;
            case NUMBER -> value instanceof Integer;
            case ONE_OF -> value instanceof String && values.contains(value);
        };
    }

    /** What it can be, in words. */
    public String allowed() {
        return switch (kind) {
            case BOOLEAN -> "true or false";
            case NUMBER -> "a whole number";
            case ONE_OF -> "one of " + String.join(", ", values);
        };
    }
}
