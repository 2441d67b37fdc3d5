package io.nextmove.core.book;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The condition of a rule, read apart from the engine: a pattern with terms that must all hold.
 *
 * <p>The language is what the rule files use and no more: words and paths of facts, {@code !}, {@code ||}, brackets,
 * {@code ==}, {@code !=} and {@code contains} with a constant. It serves those who explain and check rules; an answer
 * comes from the engine.
 */
public final class Condition {
    private static final String[] PACKAGES = {
        "io.nextmove.situation.", "io.nextmove.judgment.", "io.nextmove.move.", "io.nextmove.core.words."
    };
    private static final Map<String, Method> METHODS = new ConcurrentHashMap<>();
    private static final Map<String, Object> CONSTANTS = new ConcurrentHashMap<>();

    private final String pattern;
    private final List<Term> terms;

    private Condition(String pattern, List<Term> terms) {
        this.pattern = pattern;
        this.terms = List.copyOf(terms);
    }

    /** The name of the fact's type, for example {@code Picture}. */
    public String pattern() {
        return pattern;
    }

    /** What must hold, as written, in order; empty where anything does. */
    public List<Term> terms() {
        return terms;
    }

    /** Whether every term holds for that fact. */
    public boolean holds(Object fact) {
        for (Term term : terms) {
            if (!term.holds(fact)) {
                return false;
            }
        }
        return true;
    }

    /** A part of a condition. */
    public sealed interface Term permits Atom, Not, Or {

        /** The part as written. */
        String text();

        /** Whether it holds for a fact of the pattern. */
        boolean holds(Object fact);

        /** The smallest parts in it. */
        List<Atom> atoms();
    }

    /**
     * A word, or a comparison with a constant.
     *
     * @param path the word or the path of a fact
     * @param operator {@code ==}, {@code !=}, {@code contains}, or an empty string for a word
     * @param constant for example {@code AskingState.EARLY_NO}, or an empty string for a word
     */
    public record Atom(String path, String operator, String constant) implements Term {
        @Override
        public String text() {
            return operator.isEmpty() ? path : path + " " + operator + " " + constant;
        }

        @Override
        public boolean holds(Object fact) {
            Object value = value(fact, path);
            return switch (operator) {
                case "" -> (Boolean) value;
                case "==" -> value == constantOf(constant);
                case "!=" -> value != constantOf(constant);
                default -> ((Collection<?>) value).contains(constantOf(constant));
            };
        }

        @Override
        public List<Atom> atoms() {
            return List.of(this);
        }
    }

    /** The opposite of a part. */
    public record Not(Term term) implements Term {
        @Override
        public String text() {
            boolean bracket = term instanceof Or || term instanceof Atom atom && !atom.operator().isEmpty();
            return bracket ? "!( " + term.text() + " )" : "!" + term.text();
        }

        @Override
        public boolean holds(Object fact) {
            return !term.holds(fact);
        }

        @Override
        public List<Atom> atoms() {
            return term.atoms();
        }
    }

    /** At least one of several parts. */
    public record Or(List<Term> parts) implements Term {
        @Override
        public String text() {
            return String.join(" || ", parts.stream().map(Term::text).toList());
        }

        @Override
        public boolean holds(Object fact) {
            return parts.stream().anyMatch(p -> p.holds(fact));
        }

        @Override
        public List<Atom> atoms() {
            return parts.stream().flatMap(p -> p.atoms().stream()).toList();
        }
    }

    /**
     * Reads a condition.
     *
     * @throws IllegalArgumentException where it does not have the form
     */
    public static Condition parse(String text) {
        return new Parser(text).condition();
    }

    private static Object value(Object fact, String path) {
        Object at = fact;
        for (String step : path.split("\\.")) {
            at = call(at, step);
        }
        return at;
    }

    private static Object call(Object on, String name) {
        Method method = METHODS.computeIfAbsent(on.getClass().getName() + "." + name, k -> find(on.getClass(), name));
        try {
            return method.invoke(on);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the word `" + name + "` cannot be read", e);
        }
    }

    private static Method find(Class<?> type, String name) {
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (String candidate : new String[] {name, "is" + capital, "get" + capital}) {
            for (Class<?> c = type; c != null; c = c.getSuperclass()) {
                for (Method method : c.getDeclaredMethods()) {
                    if (method.getName().equals(candidate) && method.getParameterCount() == 0) {
                        method.setAccessible(true);
                        return method;
                    }
                }
            }
        }
        throw new IllegalArgumentException("no word `" + name + "` in " + type.getSimpleName());
    }

    private static Object constantOf(String text) {
        return CONSTANTS.computeIfAbsent(text, Condition::findConstant);
    }

    private static Object findConstant(String text) {
        int dot = text.indexOf('.');
        for (String candidate : PACKAGES) {
            try {
                for (Object value : Class.forName(candidate + text.substring(0, dot)).getEnumConstants()) {
                    if (((Enum<?>) value).name().equals(text.substring(dot + 1))) {
                        return value;
                    }
                }
            } catch (ClassNotFoundException e) {
                continue;
            }
        }
        throw new IllegalArgumentException("no constant `" + text + "`");
    }

    /** Reads the language by descent. */
    private static final class Parser {
        private final List<String> tokens;
        private int at;

        private Parser(String text) {
            this.tokens = tokens(text);
        }

        private static List<String> tokens(String text) {
            List<String> tokens = new ArrayList<>();
            int i = 0;
            while (i < text.length()) {
                char c = text.charAt(i);
                int end = i + 1;
                if (Character.isWhitespace(c)) {
                    i++;
                    continue;
                }
                if (Character.isJavaIdentifierStart(c)) {
                    while (end < text.length()
                            && (Character.isJavaIdentifierPart(text.charAt(end)) || text.charAt(end) == '.')) {
                        end++;
                    }
                } else if (text.startsWith("||", i) || text.startsWith("==", i) || text.startsWith("!=", i)) {
                    end = i + 2;
                }
                tokens.add(text.substring(i, end));
                i = end;
            }
            return tokens;
        }

        private Condition condition() {
            if (at + 1 < tokens.size() && tokens.get(at + 1).equals(":")) {
                at += 2;
            }
            String pattern = next();
            expect("(");
            List<Term> terms = new ArrayList<>();
            while (!peek().equals(")")) {
                terms.add(or());
                if (peek().equals(",")) {
                    at++;
                }
            }
            expect(")");
            if (at != tokens.size()) {
                throw new IllegalArgumentException("a condition has one pattern");
            }
            return new Condition(pattern, terms);
        }

        private Term or() {
            List<Term> parts = new ArrayList<>();
            parts.add(unary());
            while (peek().equals("||")) {
                at++;
                parts.add(unary());
            }
            return parts.size() == 1 ? parts.get(0) : new Or(List.copyOf(parts));
        }

        private Term unary() {
            if (peek().equals("!")) {
                at++;
                return new Not(unary());
            }
            if (peek().equals("(")) {
                at++;
                Term inner = or();
                expect(")");
                return inner;
            }
            String path = next();
            String operator = peek();
            if (operator.equals("==") || operator.equals("!=") || operator.equals("contains")) {
                at++;
                return new Atom(path, operator, next());
            }
            return new Atom(path, "", "");
        }

        private String peek() {
            return at < tokens.size() ? tokens.get(at) : "";
        }

        private String next() {
            if (at == tokens.size()) {
                throw new IllegalArgumentException("a condition ends early");
            }
            return tokens.get(at++);
        }

        private void expect(String token) {
            if (!next().equals(token)) {
                throw new IllegalArgumentException("expected `" + token + "` in a condition");
            }
        }
    }
}
