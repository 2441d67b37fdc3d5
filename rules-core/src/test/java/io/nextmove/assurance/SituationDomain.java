package io.nextmove.assurance;

import io.nextmove.situation.Situation;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import net.jqwik.api.domains.DomainContextBase;

/**
 * The arbitrary {@link Situations} for jqwik: {@code @Domain(SituationDomain.class)} on a class gives them to its
 * properties. A failing one shrinks toward nothing told.
 */
public final class SituationDomain extends DomainContextBase {
    @Provide
    Arbitrary<Situation> situations() {
        return any();
    }

    /** Arbitrary situations. */
    public static Arbitrary<Situation> any() {
        return Arbitraries.fromGenerator(random -> new Shrinking(Situations.random(random)));
    }

    /** Arbitrary situations for which that holds. */
    public static Arbitrary<Situation> where(Predicate<Situation> condition) {
        return any().filter(condition);
    }

    /**
     * Arbitrary situations for which that holds, and in which it is told more often than elsewhere who harms whom, and
     * when: in one of four, past harm that is cleared, or would be but for one fact.
     */
    public static Arbitrary<Situation> ofHarm(Predicate<Situation> condition) {
        return Arbitraries.<Situation>fromGenerator(random -> new Shrinking(Situations.ofHarm(random)))
                .filter(condition);
    }

    private record Shrinking(Situation value) implements Shrinkable<Situation> {
        @Override
        public Stream<Shrinkable<Situation>> shrink() {
            return Situations.smaller(value).map(Shrinking::new);
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(Situations.size(value));
        }
    }
}
