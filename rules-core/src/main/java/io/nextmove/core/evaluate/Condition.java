package io.nextmove.core.evaluate;

import io.nextmove.core.language.Term;
import java.util.List;
import java.util.Map;

/**
 * The condition of a rule.
 *
 * @param phase the phase in which it is tested
 * @param terms what must hold, in order; empty if it always holds
 */
public record Condition(Phase phase, List<Term> terms) {

    /** The conditions of all rules by id, as the rule files have them. */
    public static Map<String, Condition> all() {
        return RuleConditions.all();
    }
}
