package io.nextmove;

import io.nextmove.move.Trait;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A step that a service offers itself, for its own rules to recommend.
 *
 * @param id its name, for example {@code referral}
 * @param text what to do, in plain words
 * @param traits what it is like; a bar on a trait reaches it, as it reaches the library's moves
 */
public record HouseMove(String id, String text, Set<Trait> traits) {

    /**
     * A step of a service.
     *
     * @throws NullPointerException if an argument is null
     */
    public HouseMove {
        Objects.requireNonNull(id, "`id` must not be null");
        Objects.requireNonNull(text, "`text` must not be null");
        Set<Trait> sorted = EnumSet.noneOf(Trait.class);
        sorted.addAll(Objects.requireNonNull(traits, "`traits` must not be null"));
        traits = Collections.unmodifiableSet(sorted);
    }
}
