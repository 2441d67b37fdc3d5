package io.nextmove.core.evaluate;

import io.nextmove.core.catalog.Rule;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.language.PhaseInput;
import io.nextmove.core.language.Term;
import io.nextmove.core.language.TruthValue;
import io.nextmove.situation.Fact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads the conditions of rules as terms, in plain Java. Slower than the compiled rules, and able to do what they cannot: leave
 * facts open. That it agrees with the compiled rules is tested.
 */
public final class InterpretingMatcher implements Matcher {
    private final Map<Phase, List<Interpreted>> rules = new EnumMap<>(Phase.class);
    private final Consequences consequences;

    private record Interpreted(Rule rule, List<Term> terms) {}

    /** A matcher for all rules of a catalog. */
    public InterpretingMatcher(RuleCatalog catalog, Map<String, Condition> conditions, Consequences consequences) {
        this.consequences = consequences;
        for (Rule rule : catalog.rules()) {
            Condition condition = Objects.requireNonNull(conditions.get(rule.id()), "a rule without a condition");
            rules.computeIfAbsent(condition.phase(), p -> new ArrayList<>())
                    .add(new Interpreted(rule, condition.terms()));
        }
    }

    @Override
    public void match(PhaseInput input, Set<Fact<?>> open, Findings findings) {
        TermReader reader = new TermReader(input, open, findings);
        for (Interpreted interpreted : rules.getOrDefault(Phase.of(input), List.of())) {
            TruthValue holds = reader.all(interpreted.terms);
            if (holds.possible()) {
                findings.begin(interpreted.rule, holds);
                consequences.apply(interpreted.rule, findings);
            }
        }
    }
}
