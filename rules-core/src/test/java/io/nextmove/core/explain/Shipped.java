package io.nextmove.core.explain;

import io.nextmove.core.Engines;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.evaluate.Evaluation;
import io.nextmove.core.evaluate.Matcher;
import io.nextmove.core.evaluate.Phase;
import io.nextmove.core.evaluate.TermReader;
import io.nextmove.core.findings.Findings;
import io.nextmove.core.findings.RuleActions;
import io.nextmove.core.language.PhaseInput;
import io.nextmove.core.language.TruthValue;
import io.nextmove.core.text.AnswerTexts;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The rules that ship, as explanations read them, and evaluations of some of them or with a change in what they do. */
final class Shipped {
    static final Explainer.Parts PARTS =
            new Explainer(Engines.CATALOG, Engines.network(), Engines.COMPILED, AnswerTexts.english()).parts();

    private static final Map<Move, Influence> INFLUENCE = new EnumMap<>(Move.class);

    private Shipped() {}

    static List<ExplainedRule> rules() {
        return PARTS.rules().all();
    }

    static ExplainedRule rule(String id) {
        return PARTS.rules().of(Engines.CATALOG.rule(id));
    }

    static Influence influence(Move move) {
        return INFLUENCE.computeIfAbsent(move, m -> Influence.on(m, PARTS.rules()));
    }

    /** An evaluation of all rules. */
    static Evaluation evaluate(Situation situation) {
        return PARTS.rules().evaluate(situation);
    }

    static Optional<Status> status(Situation situation, Move move) {
        return Optional.ofNullable(evaluate(situation).statuses().of(move));
    }

    /** An evaluation of those rules that have influence on a move, and of no other. */
    static Evaluation evaluateInfluence(Move move, Situation situation) {
        Set<Rule> some = Set.copyOf(influence(move).among(Engines.CATALOG.rules(), PARTS.rules()));
        return new Evaluation(situation, new Some(some::contains, Map.of(), Set.of()), Engines.CATALOG);
    }

    /**
     * An evaluation in which some rules do less, and some are applied whether they hold or not.
     *
     * @param undone the names of actions that fall away, by the id of their rule
     */
    static Evaluation evaluateChanged(Situation situation, Map<String, Set<String>> undone, Set<Rule> forced) {
        return new Evaluation(situation, new Some(rule -> true, undone, forced), Engines.CATALOG);
    }

    private record Some(Predicate<Rule> which, Map<String, Set<String>> undone, Set<Rule> forced) implements Matcher {
        @Override
        public void match(PhaseInput input, Set<Fact<?>> open, Findings findings) {
            TermReader reader = new TermReader(input, open, findings);
            for (ExplainedRule explained : rules()) {
                Rule rule = explained.rule();
                if (explained.condition().phase() == Phase.of(input)
                        && which.test(rule)
                        && (forced.contains(rule)
                                || reader.all(explained.condition().terms()) == TruthValue.YES)) {
                    findings.begin(rule, TruthValue.YES);
                    Engines.COMPILED.apply(rule, without(findings, undone.getOrDefault(rule.id(), Set.of())));
                }
            }
        }

        /** Actions of which some do nothing. */
        private static RuleActions without(RuleActions actions, Set<String> undone) {
            return (RuleActions) Proxy.newProxyInstance(
                    RuleActions.class.getClassLoader(),
                    new Class<?>[] {RuleActions.class},
                    (proxy, method, arguments) -> {
                        if (!undone.contains(method.getName())) {
                            try {
                                method.invoke(actions, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }
                        return proxy;
                    });
        }
    }
}
