package io.nextmove.core.explain;

import io.nextmove.core.book.Condition.Term;
import io.nextmove.core.book.Effects;
import io.nextmove.core.book.Effects.Call;
import io.nextmove.core.book.Rule;
import io.nextmove.core.book.RuleTexts.RuleText;
import io.nextmove.core.say.Says;
import io.nextmove.core.say.Scope;
import io.nextmove.move.Move;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A rule that can be held against a fact, and made to speak, apart from the engine. */
final class SpokenRule {
    private static final String SENTENCE = "$sentence";

    private final RuleText text;
    private final Class<?> pattern;
    private final List<Predicate<Object>> tests;
    private final List<Utterance> utterances;

    /** One thing that it says: a method of {@link Says} with its arguments. */
    record Utterance(Method method, Object[] arguments) {
        String name() {
            return method.getName();
        }

        /** The moves that it names last, if it names any. */
        Move[] moves() {
            boolean any = arguments.length > 0 && arguments[arguments.length - 1] instanceof Move[];
            return any ? (Move[]) arguments[arguments.length - 1] : new Move[0];
        }
    }

    SpokenRule(RuleText text) {
        this.text = text;
        this.pattern = Vocabulary.PATTERNS.get(text.condition().pattern());
        this.tests = text.condition().terms().stream().map(t -> Vocabulary.test(t, pattern)).toList();
        this.utterances = text.effects().calls().stream().map(SpokenRule::utterance).toList();
    }

    Rule rule() {
        return text.rule();
    }

    Class<?> pattern() {
        return pattern;
    }

    Effects effects() {
        return text.effects();
    }

    List<Utterance> utterances() {
        return utterances;
    }

    List<Term> terms() {
        return text.condition().terms();
    }

    /** Whether it says that. */
    boolean says(String what) {
        return utterances.stream().anyMatch(u -> u.name().equals(what));
    }

    boolean holds(Object fact) {
        for (Predicate<Object> test : tests) {
            if (!test.test(fact)) {
                return false;
            }
        }
        return true;
    }

    /** The terms that do not hold. */
    List<Term> unmet(Object fact) {
        List<Term> unmet = new ArrayList<>();
        for (int i = 0; i < tests.size(); i++) {
            if (!tests.get(i).test(fact)) {
                unmet.add(terms().get(i));
            }
        }
        return unmet;
    }

    /** Says what it says of that fact. */
    void speak(Says says, Object fact) {
        says.speaks(rule());
        for (Utterance utterance : utterances) {
            Object[] arguments = utterance.arguments;
            if (arguments.length > 0 && arguments[0] == SENTENCE) {
                arguments = arguments.clone();
                arguments[0] = fact;
            }
            try {
                utterance.method.invoke(says, arguments);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("a rule cannot speak", e);
            }
        }
    }

    private static Utterance utterance(Call call) {
        for (Method method : Says.class.getMethods()) {
            if (method.getName().equals(call.name()) && method.getReturnType() == Says.class) {
                return new Utterance(method, arguments(method, Vocabulary.arguments(call.arguments())));
            }
        }
        throw new IllegalArgumentException("no rule can say `" + call.name() + "`");
    }

    private static Object[] arguments(Method method, List<String> given) {
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            if (method.isVarArgs() && i == types.length - 1) {
                Object rest = Array.newInstance(types[i].getComponentType(), given.size() - i);
                for (int j = i; j < given.size(); j++) {
                    Array.set(rest, j - i, Vocabulary.constant(given.get(j)));
                }
                arguments[i] = rest;
            } else if (types[i] == Scope.class) {
                arguments[i] = Vocabulary.scope(given.get(i));
            } else {
                arguments[i] = given.get(i).equals(SENTENCE) ? SENTENCE : Vocabulary.constant(given.get(i));
            }
        }
        return arguments;
    }
}
