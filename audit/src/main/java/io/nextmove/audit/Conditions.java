package io.nextmove.audit;

import io.nextmove.core.evaluate.Condition;
import io.nextmove.core.language.Judged;
import io.nextmove.core.language.Term;
import io.nextmove.core.language.Word;
import io.nextmove.move.Move;
import io.nextmove.move.Trait;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Movement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts conditions into the words of the questions. */
final class Conditions {
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z]\\w+)\\.([A-Z][A-Z_0-9]*)\\b");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
    private static final Pattern ROW = Pattern.compile(" \\([A-Z]+-\\d+[a-z]?\\)");
    private static final Map<Judged, String> JUDGED = new EnumMap<>(Judged.class);
    private static final Map<Trait, String> TRAITS = new EnumMap<>(Trait.class);

    static {
        JUDGED.put(Judged.ABUSE, "harm is found to be");
        JUDGED.put(Judged.DEPARTURE_STATE, "the partner is found to be");
        JUDGED.put(Judged.ASKING, "the asking is found to stand at");
        JUDGED.put(Judged.REASON_SIGN, "the reason behind the no points to");
        JUDGED.put(Judged.TREATMENT_SIGN, "how the person is treated points to");
        JUDGED.put(Judged.CALM_SIGN, "what a calm ask meets points to");
        JUDGED.put(Judged.BENEATH_SIGN, "what lies beneath points to");
        JUDGED.put(Judged.REFUSAL_READING, "the no reads as");
        JUDGED.put(Judged.READING_BASIS, "that reading rests on");
        JUDGED.put(Judged.TIMELINE_STATE, "the window stands at");
        TRAITS.put(Trait.JOINT, "something the two would do together");
        TRAITS.put(Trait.INVITES, "an invitation");
        TRAITS.put(Trait.SPEAKS, "a sentence said to the partner");
        TRAITS.put(Trait.SOLO, "something done alone");
        TRAITS.put(Trait.SUPPORT, "support of one's own");
        TRAITS.put(Trait.HIS, "individual help for the partner");
        TRAITS.put(Trait.CLARITY, "getting clear");
        TRAITS.put(Trait.THINK, "private reflection");
    }

    private final Texts texts;

    Conditions(Texts texts) {
        this.texts = texts;
    }

    /** The whole condition; "always" if it has no part. */
    List<String> of(Condition condition) {
        return condition.terms().isEmpty()
                ? List.of("always")
                : condition.terms().stream().map(this::of).toList();
    }

    /** A term in the words of the questions. */
    String of(Term term) {
        if (term instanceof Term.OfWord word) {
            return phrase(word.word());
        }
        if (term instanceof Term.Not not) {
            return not.operand() instanceof Term.OfFact<?> fact ? fact(fact, true) : "not: " + of(not.operand());
        }
        if (term instanceof Term.And and) {
            return and.parts().stream().map(this::part).collect(Collectors.joining(", and "));
        }
        if (term instanceof Term.Or or) {
            return or.text().startsWith("reasonsInPlay")
                    ? "the reason, told or guessed: " + constants(or.text())
                    : merged(or.parts()).stream().map(this::part).collect(Collectors.joining(", or "));
        }
        if (term instanceof Term.OfFact<?> fact) {
            return fact(fact, false);
        }
        if (term instanceof Term.OfJudgment judgment) {
            return JUDGED.get(judgment.judged()) + (judgment.other() ? " anything but “" : " “")
                    + Texts.words(judgment.value().name()) + "”";
        }
        if (term instanceof Term.Reads reads) {
            return "worked out from: "
                    + reads.facts().stream().sorted().map(this::asked).collect(Collectors.joining("; "));
        }
        if (term instanceof Term.OfStatus status) {
            return status(status);
        }
        if (term instanceof Term.Proposed proposed) {
            return "“" + title(proposed.move()) + "” is a step to consider";
        }
        if (term instanceof Term.Restricted restricted) {
            return "“" + title(restricted.move()) + "” is barred";
        }
        return "the answer rests on a passage that this remark is about";
    }

    /** Several answers to one question become one part. */
    private static List<Term> merged(List<Term> parts) {
        List<Term> merged = new ArrayList<>();
        for (Term part : parts) {
            if (part instanceof Term.OfFact<?> fact
                    && fact.fact().kind() == Fact.Kind.ONE
                    && !merged.isEmpty()
                    && merged.get(merged.size() - 1) instanceof Term.OfFact<?> last
                    && last.fact().equals(fact.fact())) {
                merged.set(merged.size() - 1, either(last, fact));
            } else {
                merged.add(part);
            }
        }
        return merged;
    }

    private static <T> Term either(Term.OfFact<T> one, Term.OfFact<?> other) {
        @SuppressWarnings("unchecked")
        Term.OfFact<T> same = (Term.OfFact<T>) other;
        return new Term.OfFact<>(
                one.text(),
                one.fact(),
                value -> one.test().test(value) || same.test().test(value));
    }

    private String part(Term term) {
        return term instanceof Term.And || term instanceof Term.Or ? "(" + of(term) + ")" : of(term);
    }

    private String status(Term.OfStatus status) {
        String what = status.argument() instanceof Trait trait
                ? TRAITS.get(trait)
                : "“" + title((Move) status.argument()) + "”";
        return what
                + switch (status.test()) {
                    case RECOMMENDED -> " is suggested";
                    case DEFERRED -> " comes later";
                    case IN_ANSWER -> " is in the answer";
                    case BARRED -> " is barred";
                };
    }

    private String title(Move move) {
        return texts.of("move." + move + ".name");
    }

    // Facts.

    private String fact(Term.OfFact<?> fact, boolean negated) {
        return asked(fact.fact()) + ": "
                + (fact.fact().kind() == Fact.Kind.ONE
                        ? answers(fact, negated)
                        : (negated ? "not " : "") + several(fact.text()));
    }

    private <T> String answers(Term.OfFact<T> fact, boolean negated) {
        Set<String> yes = new LinkedHashSet<>();
        Set<String> no = new LinkedHashSet<>();
        @SuppressWarnings("unchecked")
        T[] values = (T[]) fact.fact().type().getEnumConstants();
        Predicate<? super T> test = fact.test();
        for (T value : values) {
            (test.test(value) != negated ? yes : no).add("“" + label(fact.fact(), (Enum<?>) value) + "”");
        }
        return yes.size() <= no.size() + 1 ? String.join(" or ", yes) : "anything but " + String.join(" or ", no);
    }

    private String label(Fact<?> fact, Enum<?> value) {
        return texts.find("option." + fact.path() + "." + value.name())
                .orElseGet(() -> texts.label(value.getDeclaringClass().getSimpleName(), value.name()));
    }

    private String several(String text) {
        if (text.endsWith(".empty")) {
            return "nothing named";
        }
        if (text.contains(" within ")) {
            return "nothing but " + constants(text);
        }
        return text.contains("== {") ? "exactly " + constants(text) : constants(text);
    }

    private String constants(String text) {
        Set<String> labels = new LinkedHashSet<>();
        Matcher constants = CONSTANT.matcher(text);
        while (constants.find()) {
            labels.add("“" + texts.label(constants.group(1), constants.group(2)) + "”");
        }
        return labels.isEmpty() ? "something named" : String.join(" or ", labels);
    }

    /** A fact by its question, in short; by what it is about if it is never asked. */
    String asked(Fact<?> fact) {
        return texts.find("question." + fact.path() + ".ask.SHORT")
                .or(() -> texts.find("question." + fact.path() + ".ask"))
                .map(question -> "“" + question + "”")
                .orElseGet(() -> "told unasked, " + texts.of("fact." + fact.path() + ".phrase"));
    }

    /** A value of a fact as a person would answer. */
    String told(Fact<?> fact, Object value) {
        if (value instanceof Enum<?> constant) {
            return label(fact, constant);
        }
        if (value instanceof Set<?> values && values.stream().allMatch(Enum.class::isInstance)) {
            return values.stream().map(v -> label(fact, (Enum<?>) v)).sorted().collect(Collectors.joining("; "));
        }
        if (value instanceof Map<?, ?> answers) {
            return answers.entrySet().stream()
                    .map(entry ->
                            label(fact, (Enum<?>) entry.getKey()) + ": " + label(fact, (Enum<?>) entry.getValue()))
                    .collect(Collectors.joining("; "));
        }
        if (value instanceof Optional<?> date) {
            return date.map(day -> DAY.format((LocalDate) day)).orElse("no day");
        }
        if (value instanceof OptionalInt months) {
            return months.orElse(0) + " months";
        }
        return ((List<?>) value)
                .stream()
                        .map(one -> one instanceof Movement movement
                                ? label(fact, movement.sign())
                                        + movement.on()
                                                .map(day -> " on " + DAY.format(day))
                                                .orElse("")
                                : "told in detail")
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    // Words.

    /** The phrase of a word as the pages have it: without the row that it may name, and of the person in place of an asker. */
    static String phrase(Word word) {
        return ROW.matcher(word.means()).replaceAll("").replaceAll("\\basker\\b", "person");
    }

    /** The words in those conditions and in their definitions, by their phrase. */
    static Map<String, Word> words(Stream<Condition> conditions) {
        Map<String, Word> words = new LinkedHashMap<>();
        Deque<Term> open = new ArrayDeque<>();
        conditions.forEach(condition -> open.addAll(condition.terms()));
        while (!open.isEmpty()) {
            open.pop().atoms().forEach(atom -> {
                if (atom instanceof Term.OfWord word && words.putIfAbsent(phrase(word.word()), word.word()) == null) {
                    open.push(word.word().definition());
                }
            });
        }
        return words;
    }

    /** The judgments and signs that those conditions test, the definitions of their words included. */
    static Set<Judged> judged(Stream<Condition> conditions, Map<String, Word> words) {
        Set<Judged> judged = EnumSet.noneOf(Judged.class);
        atoms(conditions, words).forEach(atom -> {
            if (atom instanceof Term.OfJudgment test) {
                judged.add(test.judged());
            }
        });
        return judged;
    }

    private static Stream<Term> atoms(Stream<Condition> conditions, Map<String, Word> words) {
        return Stream.concat(
                        conditions.flatMap(c -> c.terms().stream()),
                        words.values().stream().map(Word::definition))
                .flatMap(Term::atoms);
    }

    /** The facts that those conditions rest on, in their order. */
    static List<Fact<?>> facts(Stream<Condition> conditions, Map<String, Word> words) {
        Set<Fact<?>> facts = new TreeSet<>();
        atoms(conditions, words).forEach(atom -> {
            if (atom instanceof Term.OfFact<?> fact) {
                facts.add(fact.fact());
            } else if (atom instanceof Term.Reads reads) {
                facts.addAll(reads.facts());
            }
        });
        return new ArrayList<>(facts);
    }
}
