package io.nextmove.house;

import io.nextmove.HouseFacts;
import org.jspecify.annotations.Nullable;

/** The facts of a service as compiled conditions test them. No test holds of a fact that is not told. Public for Drools only. */
public final class HouseInput {
    private final HouseFacts facts;

    HouseInput(HouseFacts facts) {
        this.facts = facts;
    }

    private @Nullable Object value(String name) {
        return facts.values().get(name);
    }

    /** Whether a fact has a value. */
    public boolean same(String name, Object value) {
        return value.equals(value(name));
    }

    /** Whether a fact is told and has another value. */
    public boolean other(String name, Object value) {
        Object told = value(name);
        return told != null && !told.equals(value);
    }

    /** Whether a number is told and is less than another. */
    public boolean less(String name, int than) {
        return value(name) instanceof Integer told && told < than;
    }

    /** Whether a number is told and is more than another. */
    public boolean more(String name, int than) {
        return value(name) instanceof Integer told && told > than;
    }
}
