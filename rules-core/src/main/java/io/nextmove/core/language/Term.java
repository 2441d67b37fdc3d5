package io.nextmove.core.language;

import io.nextmove.move.Move;
import io.nextmove.move.Trait;
import io.nextmove.situation.Fact;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition of a rule, or a part of one, or the definition of a word, as data: it can be printed, and read while facts are
 * open. The build makes terms of the rule files and of words.yaml; an answer comes from the compiled rules.
 */
public sealed interface Term {
    /** The term as the rule file has it. */
    String text();

    /** The smallest parts in it, in order; words are not taken apart. */
    default Stream<Term> atoms() {
        return Stream.of(this);
    }

    /** A test of one fact. */
    record OfFact<T>(String text, Fact<T> fact, Predicate<? super T> test) implements Term {}

    /** Whether a judgment has a value, or has another one. */
    record OfJudgment(String text, Judged judged, Enum<?> value, boolean other) implements Term {}

    /** A word. */
    record OfWord(Word word) implements Term {
        @Override
        public String text() {
            return word.name();
        }
    }

    /** A predicate that is written in Java, with the facts that it reads. */
    record Reads(String text, Predicate<PhaseInput> test, Set<Fact<?>> facts) implements Term {}

    /** A test of what came out for moves: of one, or of any with a trait. */
    record OfStatus(StatusTest test, Set<Move> moves, Enum<?> argument) implements Term {
        @Override
        public String text() {
            return test + "( " + argument.getDeclaringClass().getSimpleName() + "." + argument + " )";
        }
    }

    /** Whether a move is proposed. */
    record Proposed(Move move) implements Term {
        @Override
        public String text() {
            return "proposed( Move." + move + " )";
        }
    }

    /** Whether a restriction stands on a move. */
    record Restricted(Move move) implements Term {
        @Override
        public String text() {
            return "restricted( Move." + move + " )";
        }
    }

    /** Whether a rule that holds cites a passage which a row of limits is about. */
    record Cited(String row) implements Term {
        @Override
        public String text() {
            return "cited( " + row + " )";
        }
    }

    /** The opposite. */
    record Not(Term operand) implements Term {
        @Override
        public String text() {
            boolean bare = operand instanceof OfWord
                    || operand instanceof OfFact<?> fact && !fact.text().contains(" ");
            return bare ? "!" + operand.text() : "!( " + operand.text() + " )";
        }

        @Override
        public Stream<Term> atoms() {
            return operand.atoms();
        }
    }

    /** All parts hold. */
    record And(List<Term> parts) implements Term {
        @Override
        public String text() {
            return parts.stream()
                    .map(p -> p instanceof Or ? "( " + p.text() + " )" : p.text())
                    .collect(Collectors.joining(" && "));
        }

        @Override
        public Stream<Term> atoms() {
            return parts.stream().flatMap(Term::atoms);
        }
    }

    /** At least one part holds; a composed value such as {@code reasonsInPlay} has a text of its own. */
    record Or(String text, List<Term> parts) implements Term {
        @Override
        public Stream<Term> atoms() {
            return parts.stream().flatMap(Term::atoms);
        }
    }

    // What the generated Java calls.

    /** A fact has a value. */
    static <T> Term is(Fact<T> fact, T value) {
        return new OfFact<>(fact + " == " + name(value), fact, v -> v == value);
    }

    /** A fact has another value. */
    static <T> Term isNot(Fact<T> fact, T value) {
        return new OfFact<>(fact + " != " + name(value), fact, v -> v != value);
    }

    /** A property of a fact's value holds; an empty name is the value itself. */
    static <T> Term test(Fact<T> fact, String property, Predicate<? super T> test) {
        return new OfFact<>(fact + "." + property, fact, test);
    }

    /** A fact that holds several values has this one among them. */
    static <T extends Collection<?>> Term contains(Fact<T> fact, Object value) {
        return new OfFact<>(fact + " contains " + name(value), fact, v -> v.contains(value));
    }

    /** A fact that holds several values has no others. */
    static <T extends Collection<?>> Term within(Fact<T> fact, Set<?> values) {
        return new OfFact<>(fact + " within " + names(values), fact, values::containsAll);
    }

    /** A fact that holds several values has at least one of these. */
    static <T extends Collection<?>> Term intersects(Fact<T> fact, Set<?> values) {
        return new OfFact<>(fact + " intersects " + names(values), fact, v -> !Collections.disjoint(v, values));
    }

    /** A fact that holds several values has exactly these. */
    static <T extends Collection<?>> Term equalTo(Fact<T> fact, Set<?> values) {
        return new OfFact<>(fact + " == " + names(values), fact, values::equals);
    }

    /** A judgment comes to a value. */
    static Term judged(Judged judged, Enum<?> value) {
        return new OfJudgment(judged.property() + " == " + name(value), judged, value, false);
    }

    /** A judgment comes to another value. */
    static Term other(Judged judged, Enum<?> value) {
        return new OfJudgment(judged.property() + " != " + name(value), judged, value, true);
    }

    /** A word holds. */
    static Term word(Word word) {
        return new OfWord(word);
    }

    /** A predicate in Java that reads these facts; the word that it defines has its test. */
    static Term reads(Fact<?>... facts) {
        return new Reads("", input -> false, Set.of(facts));
    }

    /** A predicate in Java that reads these facts. */
    static Term reads(String text, Predicate<PhaseInput> test, Fact<?>... facts) {
        return new Reads(text, test, Set.of(facts));
    }

    /** A move has a status. */
    static Term status(StatusTest test, Move move) {
        return new OfStatus(test, Set.of(move), move);
    }

    /** A move with the trait has a status. */
    static Term status(StatusTest test, Trait trait) {
        return new OfStatus(
                test,
                Stream.of(Move.values()).filter(m -> m.has(trait)).collect(Collectors.toUnmodifiableSet()),
                trait);
    }

    /** A move is proposed. */
    static Term proposed(Move move) {
        return new Proposed(move);
    }

    /** A restriction stands on a move. */
    static Term restricted(Move move) {
        return new Restricted(move);
    }

    /** A passage of that row of limits is cited. */
    static Term cited(String row) {
        return new Cited(row);
    }

    /** The opposite. */
    static Term not(Term term) {
        return new Not(term);
    }

    /** All of these. */
    static Term all(Term... terms) {
        return new And(List.of(terms));
    }

    /** At least one of these. */
    static Term any(Term... terms) {
        return new Or(Stream.of(terms).map(Term::text).collect(Collectors.joining(" || ")), List.of(terms));
    }

    /** At least one of these, under a text of its own. */
    static Term named(String text, Term... terms) {
        return new Or(text, List.of(terms));
    }

    private static String name(Object constant) {
        return constant instanceof Enum<?> value
                ? value.getDeclaringClass().getSimpleName() + "." + value.name()
                : constant.toString();
    }

    private static String names(Set<?> constants) {
        return constants.stream().map(Term::name).sorted().collect(Collectors.joining(", ", "{ ", " }"));
    }
}
