package io.nextmove.core.explain;

import io.nextmove.core.book.Condition;
import io.nextmove.core.book.Condition.Atom;
import io.nextmove.core.book.Condition.Not;
import io.nextmove.core.book.Condition.Or;
import io.nextmove.core.book.Condition.Term;
import io.nextmove.core.text.DefinedTexts;
import io.nextmove.situation.Fact;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words of conditions in plain language, and what composite ones come to. That each formula comes to what its word
 * comes to is tested.
 */
final class Words {
    private static final Map<String, String> VALUES = Map.of(
            "yes", "yes",
            "no", "no",
            "likely", "yes or suspected",
            "suspected", "suspected",
            "unsure", "asked, and left open",
            "unknown", "not asked",
            "atLeastOne", "at least one",
            "includesAsker", "the asker, or both");

    private final Map<String, String> phrases = new HashMap<>();
    private final Map<String, List<Term>> formulas = new HashMap<>();

    private Words() {}

    static Words load() {
        Words words = new Words();
        Fact.all().forEach(fact -> words.phrases.put(fact.path(), DefinedTexts.required(fact, "phrase")));
        try (InputStream in = Words.class.getResourceAsStream("words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the jar has no words.tsv");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> {
                        words.phrases.put(cells[0], cells[1]);
                        if (!cells[2].isEmpty()) {
                            words.formulas.put(
                                    cells[0], Condition.parse("Word( " + cells[2] + " )").terms());
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the words", e);
        }
        return words;
    }

    /** The words with a formula. */
    Map<String, List<Term>> formulas() {
        return formulas;
    }

    /** The words and facts with a phrase. */
    Map<String, String> phrases() {
        return phrases;
    }

    /** What a word comes to, as terms that must all hold; empty where it stands for itself. */
    Optional<List<Term>> formula(String word) {
        return Optional.ofNullable(formulas.get(word));
    }

    /** A term in plain words. */
    String phrase(Term term) {
        if (term instanceof Not not) {
            return "not: " + phrase(not.term());
        }
        if (term instanceof Or or) {
            return or.parts().stream().map(this::phrase).collect(Collectors.joining(", or "));
        }
        Atom atom = (Atom) term;
        String[] steps = atom.path().split("\\.");
        boolean fact = steps.length > 1;
        String phrase = phrases.get(fact ? steps[0] + "." + steps[1] : steps[0]);
        if (phrase == null) {
            throw new IllegalStateException("no plain words for `" + atom.path() + "`");
        }
        if (steps.length > 2) {
            return phrase + ": " + VALUES.get(steps[2]);
        }
        String constant = atom.constant().substring(atom.constant().indexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (atom.operator()) {
            case "" -> phrase;
            case "!=" -> phrase + ": not " + constant.replace('_', ' ');
            default -> phrase + ": " + constant.replace('_', ' ');
        };
    }
}
