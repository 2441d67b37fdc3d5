package io.nextmove.assurance;

import io.nextmove.build.rules.Effect;
import io.nextmove.build.rules.Expression;
import io.nextmove.build.rules.Expression.Comparison;
import io.nextmove.build.rules.Expression.Name;
import io.nextmove.build.rules.Expression.Not;
import io.nextmove.build.rules.Expression.Or;
import io.nextmove.build.rules.RuleSource;
import io.nextmove.core.SourceAction;
import io.nextmove.core.SourceCondition;
import io.nextmove.core.language.PhaseInput;
import io.nextmove.situation.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules with one thing wrong in them: each is a rule of the catalog as somebody could have written it by mistake.
 *
 * <p>A rule is deleted; a term of its condition is dropped, negated, widened or narrowed; YES is taken for SUSPECTED,
 * UNKNOWN for NO, a value for its neighbor; a move, a status or any other word of its consequence for its neighbor; a
 * part of its consequence is left out.
 */
public final class Mutants {
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z]\\w*)\\.([A-Z][A-Z_]*)\\b");
    private static final Pattern ITEM = Pattern.compile("\\b(Move|Fact|Door)\\.[A-Z_]+\\b");
    private static final Map<String, List<String>> CONFUSED_WORDS = Map.of(
            "yes", List.of("suspected", "likely"),
            "likely", List.of("suspected", "yes"),
            "suspected", List.of("yes"),
            "unknown", List.of("no"),
            "no", List.of("unknown"),
            "unsure", List.of("unknown"));
    private static final Map<String, List<String>> CONFUSED_SCOPES = Map.of(
            "JOINT", List.of("INVITES"),
            "INVITES", List.of("JOINT"),
            "SPEAKS", List.of("INVITES"),
            "JOINT_OR_INVITES", List.of("JOINT", "INVITES"),
            "CATALOGUE", List.of("JOINT_OR_INVITES"));
    private static final List<String> RESTRICTIONS = List.of("exclude", "hold", "defer");

    /**
     * A rule with a mistake in it.
     *
     * @param rule the rule as it should be
     * @param change what is wrong, for example {@code drop `planning`}
     * @param wrong the rule with the mistake; empty where it is deleted
     */
    public record Mutant(RuleSource rule, String change, Optional<RuleSource> wrong) {
        /** Rule and change: its name in a list. */
        public String id() {
            return rule.name() + '\t' + change;
        }
    }

    private Mutants() {}

    /**
     * Every mutant of a rule.
     *
     * @param inputs inputs of every phase, to leave out words that an input does not have
     */
    public static List<Mutant> of(RuleSource rule, Collection<? extends PhaseInput> inputs) {
        List<Mutant> mutants = new ArrayList<>();
        mutants.add(new Mutant(rule, "delete", Optional.empty()));
        conditions(rule, inputs)
                .forEach((text, change) ->
                        mutants.add(new Mutant(rule, change, Optional.of(with(rule, List.of(text), rule.then())))));
        consequences(rule)
                .forEach((text, change) ->
                        mutants.add(new Mutant(rule, change, Optional.of(with(rule, rule.when(), List.of(text))))));
        return mutants;
    }

    private static RuleSource with(RuleSource r, List<String> when, List<String> then) {
        return new RuleSource(r.file(), r.line(), r.name(), r.annotations(), when, then, r.reading(), r.text());
    }

    // Conditions, by text, each with what was changed.

    private static Map<String, String> conditions(RuleSource rule, Collection<? extends PhaseInput> inputs) {
        SourceCondition condition = SourceCondition.of(rule);
        String head = condition.pattern();
        List<Expression> terms = condition.terms();
        Map<String, String> changed = new LinkedHashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            List<Expression> others = new ArrayList<>(terms);
            Expression term = others.remove(i);
            changed.putIfAbsent(text(head, others), "drop `" + term.text() + "`");
            for (Map.Entry<Expression, String> other : mistaken(term).entrySet()) {
                others.add(i, other.getKey());
                changed.putIfAbsent(text(head, others), other.getValue());
                others.remove(i);
            }
        }
        changed.keySet().removeIf(text -> !readable(text, inputs));
        return changed;
    }

    private static String text(String head, List<Expression> terms) {
        return head + terms.stream().map(Expression::text).collect(Collectors.joining(", ", "( ", " )"));
    }

    private static boolean readable(String condition, Collection<? extends PhaseInput> inputs) {
        SourceCondition read = SourceCondition.parse(condition);
        try {
            for (PhaseInput input : inputs) {
                if (input.getClass().getSimpleName().equals(read.pattern())) {
                    read.terms().stream()
                            .flatMap(Expression::leaves)
                            .forEach(leaf -> SourceCondition.holds(leaf, input));
                }
            }
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Map<Expression, String> mistaken(Expression term) {
        Map<Expression, String> mistaken = new LinkedHashMap<>();
        if (term instanceof Name || term instanceof Comparison) {
            mistaken.put(negated(term), "negate `" + term.text() + "`");
            for (Expression other : confused(term)) {
                mistaken.put(other, "`" + other.text() + "` for `" + term.text() + "`");
            }
        } else if (term instanceof Not not) {
            mistaken.put(not.operand(), "negate `" + not.text() + "`");
            mistaken(not.operand()).forEach((t, change) -> mistaken.putIfAbsent(new Not(t), change));
            mistaken.remove(new Not(not));
            mistaken.keySet().removeIf(t -> t instanceof Not n && n.operand() instanceof Not);
        } else if (term instanceof Or or) {
            mistaken.put(new Not(or), "negate `" + or.text() + "`");
            for (int i = 0; i < or.parts().size(); i++) {
                List<Expression> others = new ArrayList<>(or.parts());
                Expression part = others.remove(i);
                mistaken.put(
                        others.size() == 1 ? others.get(0) : new Or(List.copyOf(others)),
                        "narrow by `" + part.text() + "`");
                for (Map.Entry<Expression, String> other : mistaken(part).entrySet()) {
                    others.add(i, other.getKey());
                    mistaken.putIfAbsent(new Or(List.copyOf(others)), other.getValue());
                    others.remove(i);
                }
            }
        }
        return mistaken;
    }

    private static Expression negated(Expression term) {
        if (term instanceof Comparison c && !c.operator().equals("contains")) {
            return new Comparison(c.path(), c.operator().equals("==") ? "!=" : "==", c.constant());
        }
        return new Not(term);
    }

    private static List<Expression> confused(Expression term) {
        if (term instanceof Comparison c) {
            return List.of(new Comparison(c.path(), c.operator(), neighbor(c.constant(), "")));
        }
        String path = ((Name) term).path();
        int dot = path.lastIndexOf('.');
        return CONFUSED_WORDS.getOrDefault(path.substring(dot + 1), List.of()).stream()
                .filter(w -> dot > 0)
                .map(w -> (Expression) new Name(path.substring(0, dot + 1) + w))
                .toList();
    }

    // Consequences, by text, each with what was changed.

    private static Map<String, String> consequences(RuleSource rule) {
        List<Effect> effects = Effect.parse(rule.consequence());
        Map<String, String> changed = new LinkedHashMap<>();
        for (int i = 0; i < effects.size(); i++) {
            List<Effect> others = new ArrayList<>(effects);
            Effect effect = others.remove(i);
            if (!others.isEmpty()) {
                changed.putIfAbsent(text(others), "leave out `" + effect.name() + "( " + arguments(effect) + " )`");
            }
            for (Map.Entry<Effect, String> other : mistaken(effect).entrySet()) {
                others.add(i, other.getKey());
                changed.putIfAbsent(text(others), other.getValue());
                others.remove(i);
            }
        }
        changed.remove(text(effects));
        return changed;
    }

    private static String text(List<Effect> effects) {
        return effects.stream()
                .map(e -> "." + e.name() + "( " + arguments(e) + " )")
                .collect(Collectors.joining("", "actions", ";"));
    }

    private static String arguments(Effect effect) {
        return String.join(", ", effect.arguments());
    }

    private static Effect effect(String name, String arguments) {
        return Effect.parse("." + name + "( " + arguments + " )").get(0);
    }

    private static Map<Effect, String> mistaken(Effect effect) {
        Map<Effect, String> mistaken = new LinkedHashMap<>();
        statuses(effect).forEach(other -> mistaken.put(other, other.name() + " for " + effect.name()));
        String written = arguments(effect);
        Matcher m = CONSTANT.matcher(written);
        while (m.find()) {
            String at = m.group() + " in `" + effect.name() + "`" + (m.start() > 0 ? " at " + m.start() : "");
            for (String other : others(m.group(), written)) {
                String arguments = written.substring(0, m.start()) + other + written.substring(m.end());
                mistaken.putIfAbsent(effect(effect.name(), arguments), other + " for " + at);
            }
        }
        shorter(effect)
                .forEach((arguments, left) -> mistaken.putIfAbsent(
                        effect(effect.name(), arguments), "`" + effect.name() + "` without " + left));
        return mistaken;
    }

    private static List<Effect> statuses(Effect effect) {
        if (RESTRICTIONS.contains(effect.name())) {
            return RESTRICTIONS.stream()
                    .filter(name -> !name.equals(effect.name()))
                    .map(name -> new Effect(name, effect.arguments()))
                    .toList();
        }
        String arguments = arguments(effect);
        return switch (effect.name()) {
            case "recommend" -> List.of(effect("defer", "Scope.of( " + arguments + " ), ReleaseCondition.NEVER"));
            case "suppress" -> List.of(effect("exclude", arguments + ", ReleaseCondition.NEVER"));
            default -> List.of();
        };
    }

    private static List<String> others(String constant, String besides) {
        int dot = constant.indexOf('.');
        String type = constant.substring(0, dot);
        return type.equals("Scope")
                ? CONFUSED_SCOPES.get(constant.substring(dot + 1)).stream()
                        .map(n -> "Scope." + n)
                        .toList()
                : Stream.of(neighbor(constant, besides))
                        .filter(n -> !n.equals(constant))
                        .toList();
    }

    /** Those arguments with one move, fact or door of a list less. */
    private static Map<String, String> shorter(Effect effect) {
        Map<String, String> shorter = new LinkedHashMap<>();
        String arguments = arguments(effect);
        Matcher item = ITEM.matcher(arguments);
        while (item.find()) {
            String before = arguments.substring(0, item.start()).stripTrailing();
            String after = arguments.substring(item.end()).stripLeading();
            if (before.endsWith(",")) {
                before = before.substring(0, before.length() - 1);
            } else if (after.startsWith(",")) {
                after = after.substring(1);
            } else {
                continue;
            }
            shorter.putIfAbsent(before + " " + after.strip(), item.group() + " at " + item.start());
        }
        return shorter;
    }

    /** The constant that comes next in its type, one that does not stand besides; the first after the last. */
    private static String neighbor(String constant, String besides) {
        int dot = constant.indexOf('.');
        String type = constant.substring(0, dot);
        List<String> all = SourceAction.type(type) == Fact.class
                ? Fact.all().stream().map(Fact::name).toList()
                : Stream.of(SourceAction.type(type).getEnumConstants())
                        .map(c -> ((Enum<?>) c).name())
                        .toList();
        Set<String> taken = new LinkedHashSet<>();
        CONSTANT.matcher(besides).results().forEach(r -> taken.add(r.group()));
        UnaryOperator<String> next = c -> {
            int at = all.indexOf(c.substring(dot + 1));
            if (at < 0) {
                throw new IllegalArgumentException("no constant `" + c + "`");
            }
            return type + "." + all.get((at + 1) % all.size());
        };
        String other = next.apply(constant);
        while (taken.contains(other) && !other.equals(constant)) {
            other = next.apply(other);
        }
        return other;
    }
}
