package io.nextmove.core.evaluate;

import io.nextmove.core.catalog.Rule;
import io.nextmove.core.findings.RuleActions;

/** The consequences of all rules. */
@FunctionalInterface
public interface Consequences {
    /** Does what the consequence of a rule does, whether its condition holds or not. */
    void apply(Rule rule, RuleActions actions);
}
