package io.nextmove.core.language;

import java.util.Set;

/**
 * The values that a judgment can come to, the one that outweighs the others first. Without open facts there is one.
 *
 * @param <V> the type of the judgment
 */
public final class Possible<V extends Enum<V>> {
    private final V first;
    private final Set<V> values;

    private Possible(V first, Set<V> values) {
        this.first = first;
        this.values = values;
    }

    /** One settled value. */
    public static <V extends Enum<V>> Possible<V> only(V value) {
        return new Possible<>(value, Set.of(value));
    }

    /** Several values, at least one, in the order in which one outweighs the next. */
    public static <V extends Enum<V>> Possible<V> of(Set<V> values) {
        return new Possible<>(values.iterator().next(), values);
    }

    /** The value that outweighs the others. */
    public V first() {
        return first;
    }

    /** The values. */
    public Set<V> values() {
        return values;
    }

    /** Whether there is only one. */
    public boolean settled() {
        return values.size() == 1;
    }

    /** Whether the judgment comes to a value. */
    public TruthValue is(Object value) {
        return !values.contains(value) ? TruthValue.NO : settled() ? TruthValue.YES : TruthValue.OPEN;
    }
}
