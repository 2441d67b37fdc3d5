package io.nextmove.assurance;

import io.nextmove.core.book.Condition;
import io.nextmove.core.book.Condition.Atom;
import io.nextmove.core.book.Condition.Not;
import io.nextmove.core.book.Condition.Or;
import io.nextmove.core.book.Condition.Term;
import io.nextmove.core.book.Effects;
import io.nextmove.core.book.RuleSource;
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
 * Rules with one thing wrong in them: each is a rule of the book as somebody could have written it by mistake.
 *
 * <p>A rule is deleted; a term of its condition is dropped, negated, widened or narrowed; YES is taken for SUSPECTED,
 * UNKNOWN for NO, a value for its neighbor; a move, a status or any other word of its consequence for its neighbor; a
 * part of its consequence is left out.
 */
public final class Mutants {
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z]\\w*)\\.([A-Z][A-Z_]*)\\b");
    private static final Pattern ITEM = Pattern.compile("\\b(Move|Fact|Door)\\.[A-Z_]+\\b");
    private static final List<String> PACKAGES = List.of(
            "io.nextmove.core.say.",
            "io.nextmove.core.words.",
            "io.nextmove.judgment.",
            "io.nextmove.move.",
            "io.nextmove.situation.");
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
    private static final List<String> BARS = List.of("exclude", "hold", "defer");

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
     * @param facts facts of every kind, to leave out words that a fact does not have
     */
    public static List<Mutant> of(RuleSource rule, Collection<?> facts) {
        List<Mutant> mutants = new ArrayList<>();
        mutants.add(new Mutant(rule, "delete", Optional.empty()));
        conditions(rule, facts).forEach((text, change) -> mutants.add(
                new Mutant(rule, change, Optional.of(with(rule, List.of(text), rule.then())))));
        consequences(rule).forEach((text, change) -> mutants.add(
                new Mutant(rule, change, Optional.of(with(rule, rule.when(), List.of(text))))));
        return mutants;
    }

    private static RuleSource with(RuleSource r, List<String> when, List<String> then) {
        return new RuleSource(r.file(), r.line(), r.name(), r.annotations(), when, then, r.reading(), r.text());
    }

    // Conditions, by text, each with what was changed.

    private static Map<String, String> conditions(RuleSource rule, Collection<?> facts) {
        Condition condition = Condition.parse(rule.condition());
        String head = rule.condition().substring(0, rule.condition().indexOf('('));
        List<Term> terms = condition.terms();
        Map<String, String> changed = new LinkedHashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            List<Term> others = new ArrayList<>(terms);
            Term term = others.remove(i);
            changed.putIfAbsent(text(head, others), "drop `" + term.text() + "`");
            for (Map.Entry<Term, String> other : mistaken(term).entrySet()) {
                others.add(i, other.getKey());
                changed.putIfAbsent(text(head, others), other.getValue());
                others.remove(i);
            }
        }
        changed.keySet().removeIf(text -> !readable(text, facts));
        return changed;
    }

    private static String text(String head, List<Term> terms) {
        return head + terms.stream().map(Term::text).collect(Collectors.joining(", ", "( ", " )"));
    }

    private static boolean readable(String condition, Collection<?> facts) {
        Condition read = Condition.parse(condition);
        try {
            for (Object fact : facts) {
                if (fact.getClass().getSimpleName().equals(read.pattern())) {
                    read.terms().stream().flatMap(t -> t.atoms().stream()).forEach(a -> a.holds(fact));
                }
            }
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Map<Term, String> mistaken(Term term) {
        Map<Term, String> mistaken = new LinkedHashMap<>();
        if (term instanceof Atom atom) {
            mistaken.put(negated(atom), "negate `" + atom.text() + "`");
            for (Atom other : confused(atom)) {
                mistaken.put(other, "`" + other.text() + "` for `" + atom.text() + "`");
            }
        } else if (term instanceof Not not) {
            mistaken.put(not.term(), "negate `" + not.text() + "`");
            mistaken(not.term()).forEach((t, change) -> mistaken.putIfAbsent(new Not(t), change));
            mistaken.remove(new Not(not));
            mistaken.keySet().removeIf(t -> t instanceof Not n && n.term() instanceof Not);
        } else if (term instanceof Or or) {
            mistaken.put(new Not(or), "negate `" + or.text() + "`");
            for (int i = 0; i < or.parts().size(); i++) {
                List<Term> others = new ArrayList<>(or.parts());
                Term part = others.remove(i);
                mistaken.put(
                        others.size() == 1 ? others.get(0) : new Or(List.copyOf(others)),
                        "narrow by `" + part.text() + "`");
                for (Map.Entry<Term, String> other : mistaken(part).entrySet()) {
                    others.add(i, other.getKey());
                    mistaken.putIfAbsent(new Or(List.copyOf(others)), other.getValue());
                    others.remove(i);
                }
            }
        }
        return mistaken;
    }

    private static Term negated(Atom atom) {
        return switch (atom.operator()) {
            case "==" -> new Atom(atom.path(), "!=", atom.constant());
            case "!=" -> new Atom(atom.path(), "==", atom.constant());
            default -> new Not(atom);
        };
    }

    private static List<Atom> confused(Atom atom) {
        if (!atom.operator().isEmpty()) {
            return List.of(new Atom(atom.path(), atom.operator(), neighbor(atom.constant(), "")));
        }
        int dot = atom.path().lastIndexOf('.');
        return CONFUSED_WORDS.getOrDefault(atom.path().substring(dot + 1), List.of()).stream()
                .filter(w -> dot > 0)
                .map(w -> new Atom(atom.path().substring(0, dot + 1) + w, "", ""))
                .toList();
    }

    // Consequences, by text, each with what was changed.

    private static Map<String, String> consequences(RuleSource rule) {
        List<Effects.Call> calls = Effects.parse(rule.consequence()).calls();
        Map<String, String> changed = new LinkedHashMap<>();
        for (int i = 0; i < calls.size(); i++) {
            List<Effects.Call> others = new ArrayList<>(calls);
            Effects.Call call = others.remove(i);
            if (!others.isEmpty()) {
                changed.putIfAbsent(say(others), "leave out `" + call.name() + "( " + call.arguments() + " )`");
            }
            for (Map.Entry<Effects.Call, String> other : mistaken(call).entrySet()) {
                others.add(i, other.getKey());
                changed.putIfAbsent(say(others), other.getValue());
                others.remove(i);
            }
        }
        changed.remove(say(calls));
        return changed;
    }

    private static String say(List<Effects.Call> calls) {
        return calls.stream()
                .map(c -> "." + c.name() + "( " + c.arguments() + " )")
                .collect(Collectors.joining("", "say", ";"));
    }

    private static Map<Effects.Call, String> mistaken(Effects.Call call) {
        Map<Effects.Call, String> mistaken = new LinkedHashMap<>();
        statuses(call).forEach(other -> mistaken.put(other, other.name() + " for " + call.name()));
        Matcher m = CONSTANT.matcher(call.arguments());
        while (m.find()) {
            String at = m.group() + " in `" + call.name() + "`" + (m.start() > 0 ? " at " + m.start() : "");
            for (String other : others(m.group(), call.arguments())) {
                String arguments =
                        call.arguments().substring(0, m.start()) + other + call.arguments().substring(m.end());
                mistaken.putIfAbsent(new Effects.Call(call.name(), arguments), other + " for " + at);
            }
        }
        shorter(call).forEach((arguments, left) -> mistaken.putIfAbsent(
                new Effects.Call(call.name(), arguments), "`" + call.name() + "` without " + left));
        return mistaken;
    }

    private static List<Effects.Call> statuses(Effects.Call call) {
        String arguments = call.arguments();
        if (BARS.contains(call.name())) {
            return BARS.stream()
                    .filter(b -> !b.equals(call.name()))
                    .map(b -> new Effects.Call(b, arguments))
                    .toList();
        }
        return switch (call.name()) {
            case "recommend" -> List.of(new Effects.Call("defer", "Scope.of( " + arguments + " ), Release.NEVER"));
            case "suppress" -> List.of(new Effects.Call("exclude", arguments + ", Release.NEVER"));
            default -> List.of();
        };
    }

    private static List<String> others(String constant, String besides) {
        int dot = constant.indexOf('.');
        String type = constant.substring(0, dot);
        return type.equals("Scope")
                ? CONFUSED_SCOPES.get(constant.substring(dot + 1)).stream().map(n -> "Scope." + n).toList()
                : Stream.of(neighbor(constant, besides)).filter(n -> !n.equals(constant)).toList();
    }

    /** Those arguments with one move, fact or door of a list less. */
    private static Map<String, String> shorter(Effects.Call call) {
        Map<String, String> shorter = new LinkedHashMap<>();
        Matcher item = ITEM.matcher(call.arguments());
        while (item.find()) {
            String before = call.arguments().substring(0, item.start()).stripTrailing();
            String after = call.arguments().substring(item.end()).stripLeading();
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
        List<String> all = type(type) == Fact.class
                ? Fact.all().stream().map(Fact::name).toList()
                : Stream.of(type(type).getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
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

    private static Class<?> type(String name) {
        for (String candidate : PACKAGES) {
            try {
                return Class.forName(candidate + name);
            } catch (ClassNotFoundException e) {
                continue;
            }
        }
        throw new IllegalArgumentException("no type `" + name + "`");
    }
}
