package io.nextmove.core;

import io.nextmove.core.catalog.Rule;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.core.evaluate.Consequences;
import io.nextmove.core.findings.RuleActions;
import io.nextmove.move.Move;
import io.nextmove.move.Trait;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rules an engine can go without: those that only bring steps toward the partner. */
final class LeftOut {
    private static final Set<Trait> TOWARD_PARTNER = EnumSet.of(Trait.JOINT, Trait.INVITES, Trait.SPEAKS);
    private static final Set<String> BRINGS = Set.of("recommend", "useVariant", "addNote", "addNoteToEach");

    private LeftOut() {}

    /**
     * Checks that an engine can go without some rules.
     *
     * @throws IllegalArgumentException if there is no such rule, or one does more than bring steps toward the partner
     */
    static void check(Map<String, String> reasons, RuleCatalog catalog, Consequences consequences) {
        reasons.keySet().forEach(id -> {
            Rule rule = catalog.find(id)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "without: there is no rule `" + id + "`; the ids are those of GuidanceEngine.rules()"));
            if (!allowed(rule, consequences)) {
                throw new IllegalArgumentException(
                        "without: rule `" + id
                                + "` belongs to the safety core; only rules that do nothing but bring steps toward the partner can be left out");
            }
        });
    }

    /** Whether all that a rule does is to bring moves each of which turns to the partner. */
    static boolean allowed(Rule rule, Consequences consequences) {
        List<String> others = new ArrayList<>();
        Set<Move> brought = EnumSet.noneOf(Move.class);
        RuleActions watched = (RuleActions) Proxy.newProxyInstance(
                RuleActions.class.getClassLoader(), new Class<?>[] {RuleActions.class}, (proxy, method, arguments) -> {
                    if (!BRINGS.contains(method.getName())) {
                        others.add(method.getName());
                    } else if (method.getName().equals("recommend")) {
                        brought.addAll(List.of((Move[]) arguments[0]));
                    }
                    return proxy;
                });
        consequences.apply(rule, watched);
        return others.isEmpty()
                && !brought.isEmpty()
                && brought.stream().allMatch(move -> TOWARD_PARTNER.stream().anyMatch(move::has));
    }
}
