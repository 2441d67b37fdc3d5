package io.nextmove.build.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition of the rule language: what a rule tests and what a word is defined as.
 *
 * <p>The language is what the rule files use and no more: words and paths of facts, {@code !}, {@code &&}, {@code ||},
 * brackets, {@code ==}, {@code !=}, {@code contains}, and for definitions of words {@code within}, {@code intersects} and
 * {@code ==} with a set of constants in braces, and functions over moves such as {@code recommended( Move.X )}.
 */
public sealed interface Expression {
    /** The expression as it is written. */
    String text();

    /** The names that it mentions: words, judgments and paths of facts. */
    default Stream<String> names() {
        return leaves().filter(Leaf.class::isInstance).map(leaf -> ((Leaf) leaf).path());
    }

    /** The smallest parts in it, in order. */
    Stream<Expression> leaves();

    /** An expression that begins with a word, a judgment or the path of a fact. */
    sealed interface Leaf extends Expression {
        /** The word, judgment or path. */
        String path();

        @Override
        default Stream<Expression> leaves() {
            return Stream.of(this);
        }
    }

    /** A word, or a property of a fact such as {@code safety.physicalAbuse.yes}. */
    record Name(String path) implements Leaf {
        @Override
        public String text() {
            return path;
        }
    }

    /** A comparison with a constant: {@code ==}, {@code !=} or {@code contains}. */
    record Comparison(String path, String operator, String constant) implements Leaf {
        @Override
        public String text() {
            return path + " " + operator + " " + constant;
        }
    }

    /** A comparison of a set with constants: {@code within}, {@code intersects} or {@code ==}. */
    record SetComparison(String path, String operator, List<String> constants) implements Leaf {
        @Override
        public String text() {
            return path + " " + operator + " { " + String.join(", ", constants) + " }";
        }
    }

    /** A function of what came out so far: {@code recommended( Move.X )}, {@code barred( Trait.Y )}, {@code cited( ROW )}. */
    record Call(String function, String argument) implements Expression {
        @Override
        public String text() {
            return function + "( " + argument + " )";
        }

        @Override
        public Stream<Expression> leaves() {
            return Stream.of(this);
        }
    }

    /** The opposite. */
    record Not(Expression operand) implements Expression {
        @Override
        public String text() {
            return operand instanceof Name ? "!" + operand.text() : "!( " + operand.text() + " )";
        }

        @Override
        public Stream<Expression> leaves() {
            return operand.leaves();
        }
    }

    /** All parts hold. */
    record And(List<Expression> parts) implements Expression {
        @Override
        public String text() {
            return parts.stream()
                    .map(p -> p instanceof Or ? "( " + p.text() + " )" : p.text())
                    .collect(Collectors.joining(" && "));
        }

        @Override
        public Stream<Expression> leaves() {
            return parts.stream().flatMap(Expression::leaves);
        }
    }

    /** At least one part holds. */
    record Or(List<Expression> parts) implements Expression {
        @Override
        public String text() {
            return parts.stream().map(Expression::text).collect(Collectors.joining(" || "));
        }

        @Override
        public Stream<Expression> leaves() {
            return parts.stream().flatMap(Expression::leaves);
        }
    }

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException if it is not well formed; the message says what was expected
     */
    static Expression parse(String text) {
        Parser parser = new Parser(text);
        Expression expression = parser.or();
        parser.end();
        return expression;
    }

    /** Reads the parts of a rule's pattern, which are separated by commas and must all hold. */
    static List<Expression> parseAll(String text) {
        Parser parser = new Parser(text);
        List<Expression> parts = new ArrayList<>();
        while (!parser.peek().isEmpty()) {
            if (!parts.isEmpty()) {
                parser.expect(",");
            }
            parts.add(parser.or());
        }
        return List.copyOf(parts);
    }

    /** Reads the language by recursive descent. */
    final class Parser {
        private final List<String> tokens = new ArrayList<>();
        private int at;

        private Parser(String text) {
            int i = 0;
            while (i < text.length()) {
                char c = text.charAt(i);
                int end = i + 1;
                if (Character.isWhitespace(c)) {
                    i++;
                    continue;
                }
                if (Character.isJavaIdentifierStart(c)) {
                    while (end < text.length() && isNamePart(text.charAt(end))) {
                        end++;
                    }
                } else if (i + 1 < text.length()
                        && List.of("||", "&&", "==", "!=").contains(text.substring(i, i + 2))) {
                    end = i + 2;
                }
                tokens.add(text.substring(i, end));
                i = end;
            }
        }

        private static boolean isNamePart(char c) {
            return Character.isJavaIdentifierPart(c) || c == '.' || c == '-';
        }

        private Expression or() {
            return several("||");
        }

        private Expression several(String operator) {
            boolean isOr = operator.equals("||");
            List<Expression> parts = new ArrayList<>();
            parts.add(isOr ? several("&&") : unary());
            while (peek().equals(operator)) {
                at++;
                parts.add(isOr ? several("&&") : unary());
            }
            if (parts.size() == 1) {
                return parts.get(0);
            }
            return isOr ? new Or(List.copyOf(parts)) : new And(List.copyOf(parts));
        }

        private Expression unary() {
            if (peek().equals("!")) {
                at++;
                return new Not(unary());
            }
            if (peek().equals("(")) {
                at++;
                Expression inner = or();
                expect(")");
                return inner;
            }
            return leaf(next());
        }

        private Expression leaf(String name) {
            if (!Character.isJavaIdentifierStart(name.charAt(0))) {
                throw new IllegalArgumentException("expected a word or a fact, not `" + name + "`");
            }
            String operator = peek();
            switch (operator) {
                case "(" -> {
                    at++;
                    String argument = next();
                    expect(")");
                    return new Call(name, argument);
                }
                case "==", "!=", "contains", "within", "intersects" -> {
                    at++;
                    return peek().equals("{")
                            ? new SetComparison(name, operator, constants())
                            : new Comparison(name, operator, next());
                }
                default -> {
                    return new Name(name);
                }
            }
        }

        private List<String> constants() {
            List<String> constants = new ArrayList<>();
            expect("{");
            do {
                constants.add(next());
            } while (next().equals(","));
            at--;
            expect("}");
            return List.copyOf(constants);
        }

        private String peek() {
            return at < tokens.size() ? tokens.get(at) : "";
        }

        private String next() {
            if (at == tokens.size()) {
                throw new IllegalArgumentException("the condition ends early");
            }
            return tokens.get(at++);
        }

        private void expect(String token) {
            String found = next();
            if (!found.equals(token)) {
                throw new IllegalArgumentException("expected `" + token + "`, not `" + found + "`");
            }
        }

        private void end() {
            if (at != tokens.size()) {
                throw new IllegalArgumentException("expected the end of the condition, not `" + tokens.get(at) + "`");
            }
        }
    }
}
