package io.nextmove.core.house;

import io.nextmove.HouseFacts;
import io.nextmove.core.evaluate.FollowUpPhase;
import io.nextmove.core.evaluate.Matcher;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.language.PhaseInput;
import io.nextmove.situation.Fact;
import java.util.Set;

/**
 * The library's rules, and after all that propose and restrict moves the service's own. So no rule of the library that brings
 * a step sees what the service's rules did, and the statuses are settled from both.
 *
 * <p>Where facts are open, the service's rules are left out: then the question is only what the library still waits for.
 */
public final class HouseMatcher implements Matcher {
    private final Matcher library;
    private final HouseLayer layer;
    private final HouseFacts facts;

    /** The rules of the library with those of a service. */
    public HouseMatcher(Matcher library, HouseLayer layer, HouseFacts facts) {
        this.library = library;
        this.layer = layer;
        this.facts = facts;
    }

    @Override
    public void match(PhaseInput input, Set<Fact<?>> open, Findings findings) {
        library.match(input, open, findings);
        if (input instanceof FollowUpPhase picture && open.isEmpty()) {
            layer.apply(picture, facts, findings);
        }
    }
}
