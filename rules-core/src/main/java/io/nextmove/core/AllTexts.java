package io.nextmove.core;

import io.nextmove.Texts;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.core.language.Indication;
import io.nextmove.core.language.ReadingBasis;
import io.nextmove.core.language.StatementKind;
import io.nextmove.core.language.Vocabulary;
import io.nextmove.core.reply.Lexicon;
import io.nextmove.core.reply.Lexicon.Kind;
import io.nextmove.core.text.AnswerTexts;
import io.nextmove.core.text.Readability;
import io.nextmove.judgment.AbuseState;
import io.nextmove.judgment.AskingState;
import io.nextmove.judgment.DepartureState;
import io.nextmove.judgment.Matter;
import io.nextmove.judgment.RefusalReading;
import io.nextmove.judgment.Sign;
import io.nextmove.judgment.TimelineState;
import io.nextmove.move.Status;
import io.nextmove.situation.DoorOutcome;
import io.nextmove.situation.Fact;
import io.nextmove.situation.MovementSign;
import io.nextmove.source.Footing;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that an engine says in words, and what texts of others must keep to. */
final class AllTexts {
    /** No sentence of a text is longer, in words. */
    static final int LONGEST_SENTENCE = 30;
    /** The reading grade of all texts to the asker together, at most. */
    static final double GRADE = 6;

    /** What no text to the asker says in English. */
    private static final List<Lexicon> IN_ENGLISH =
            List.of(Lexicon.EVERYWHERE, Lexicon.OWN_VOICE, Lexicon.CHILDREN_AS_A_REASON);

    /** What the definitions note beside their texts. */
    private static final Pattern NO_TEXT =
            Pattern.compile("fact\\..*\\.(asked|change|move)|prompt\\..*\\.(several|otherwise|options|sets)");
    /** What is part of a table or of an explanation, and no text to the asker. */
    private static final Pattern OF_A_TABLE =
            Pattern.compile("(fact|label|name|word|phrase|explain|format|rule|section|passage|evidence)\\..*");

    private static final Pattern PUT_IN = Pattern.compile("\\{\\d}");

    private static final List<Class<?>> NAMES = Stream.concat(
                    Fact.all().stream().map(Fact::type).filter(Class::isEnum),
                    Stream.of(
                            AbuseState.class,
                            AskingState.class,
                            DepartureState.class,
                            DoorOutcome.class,
                            Footing.class,
                            Indication.class,
                            Matter.class,
                            MovementSign.class,
                            ReadingBasis.class,
                            RefusalReading.class,
                            Sign.class,
                            StatementKind.class,
                            Status.class,
                            TimelineState.class))
            .<Class<?>>map(type -> type)
            .distinct()
            .toList();

    private AllTexts() {}

    /** All texts of an engine. */
    static Texts of(AnswerTexts texts, RuleCatalog catalog) {
        Map<String, String> all = new TreeMap<>(texts.all());
        all.keySet().removeIf(key -> NO_TEXT.matcher(key).matches());
        Vocabulary.words().forEach(word -> all.putIfAbsent("word." + word.name(), word.means()));
        for (Class<?> type : NAMES) {
            for (Object constant : type.getEnumConstants()) {
                Enum<?> name = (Enum<?>) constant;
                all.putIfAbsent("name." + type.getSimpleName() + "." + name.name(), texts.name(name));
            }
        }
        catalog.texts().forEach(all::putIfAbsent);
        return Texts.of(texts.language(), all);
    }

    /**
     * Texts of others, once they are complete and fit to be said.
     *
     * @throws IllegalArgumentException if they are not; the message names the place and what is allowed
     */
    static AnswerTexts checked(Texts texts, RuleCatalog catalog) {
        Texts own = of(AnswerTexts.english(), catalog);
        SortedSet<String> missing = new TreeSet<>(own.all().keySet());
        missing.removeAll(texts.all().keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("texts must be complete: missing " + listed(missing)
                    + "; begin with GuidanceEngine.texts() and change what is to be worded in another way");
        }
        texts.all().forEach((key, text) -> {
            String library = own.all().get(key);
            if (library == null) {
                throw wrong(texts, key, "there is no such text; the keys are those of GuidanceEngine.texts()");
            }
            if (!text.equals(library) || !texts.language().equals(own.language())) {
                check(texts, key, text, library);
            }
        });
        if (english(texts)) {
            double grade = Readability.grade(toTheAsker(texts));
            if (grade > GRADE) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "the texts to the asker must be as easy to read as grade %.0f, and are at %.1f; use shorter sentences and words",
                        GRADE,
                        grade));
            }
        }
        return AnswerTexts.of(texts.language(), Map.copyOf(texts.all()));
    }

    /**
     * Checks a text of a service to the asker: a step, a notice, or a rule.
     *
     * @param words how many words it may have
     * @throws IllegalArgumentException if it is not fit to be said; the message names the place and what is allowed
     */
    static void check(String place, String text, int words, Locale language) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(place + ": must not be blank");
        }
        boolean longSentence =
                Readability.sentences(text).stream().anyMatch(s -> Readability.words(s) > LONGEST_SENTENCE);
        if (Readability.words(text) > words || longSentence) {
            throw new IllegalArgumentException(
                    place + ": must have at most " + words + " words, and no sentence more than " + LONGEST_SENTENCE);
        }
        List<Lexicon> lexicons =
                language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? IN_ENGLISH : List.of(Lexicon.EVERYWHERE);
        for (Lexicon lexicon : lexicons) {
            lexicon.findings(Kind.SAID, text).stream().findFirst().ifPresent(hit -> {
                throw new IllegalArgumentException(place + ": must not say " + hit.name());
            });
        }
    }

    private static void check(Texts texts, String key, String text, String library) {
        if (text.isBlank() && !library.isBlank()) {
            throw wrong(texts, key, "must not be blank");
        }
        if (key.startsWith("format.day")) {
            checkPattern(texts, key, text);
            return;
        }
        if (!putIn(text).equals(putIn(library))
                || PUT_IN.matcher(text).replaceAll("").matches(".*[{}].*")) {
            throw wrong(
                    texts,
                    key,
                    "must have "
                            + (putIn(library).isEmpty()
                                    ? "no `{` or `}`"
                                    : String.join(" and ", putIn(library)) + ", and no other `{` or `}`"));
        }
        for (String sentence : OF_A_TABLE.matcher(key).matches() ? List.<String>of() : Readability.sentences(text)) {
            if (Readability.words(sentence) > LONGEST_SENTENCE) {
                throw wrong(texts, key, "no sentence may have more than " + LONGEST_SENTENCE + " words");
            }
        }
        for (Lexicon lexicon : lexicons(texts, key)) {
            lexicon.findings(kind(key), text).stream().findFirst().ifPresent(hit -> {
                throw wrong(texts, key, "must not say " + hit.name());
            });
        }
    }

    /** What a text may not say. Most of it is known in English only; a number or an address is one in every language. */
    private static List<Lexicon> lexicons(Texts texts, String key) {
        if (!english(texts) || OF_A_TABLE.matcher(key).matches()) {
            return List.of(Lexicon.EVERYWHERE);
        }
        return key.matches("move\\..*\\.name")
                ? List.of(Lexicon.EVERYWHERE, Lexicon.OWN_VOICE, Lexicon.CHILDREN_AS_A_REASON, Lexicon.TELLTALE)
                : IN_ENGLISH;
    }

    private static Kind kind(String key) {
        if (OF_A_TABLE.matcher(key).matches()) {
            return Kind.QUOTED;
        }
        if (key.contains("avoid") || key.startsWith("misstep")) {
            return Kind.WARNED_OF;
        }
        return key.contains(".say") ? Kind.SAMPLE : Kind.SAID;
    }

    private static void checkPattern(Texts texts, String key, String pattern) {
        if (!formatsDays(pattern, texts.language())) {
            throw wrong(texts, key, "must be a pattern of a day, as of java.time.format.DateTimeFormatter");
        }
    }

    private static boolean formatsDays(String pattern, Locale language) {
        try {
            return !DateTimeFormatter.ofPattern(pattern, language)
                    .format(LocalDate.EPOCH)
                    .isEmpty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    static List<String> toTheAsker(Texts texts) {
        return texts.all().entrySet().stream()
                .filter(text -> !OF_A_TABLE.matcher(text.getKey()).matches())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean english(Texts texts) {
        return texts.language().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private static SortedSet<String> putIn(String text) {
        return PUT_IN.matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String listed(SortedSet<String> keys) {
        String some = keys.stream().limit(3).map(key -> "`" + key + "`").collect(Collectors.joining(", "));
        return keys.size() <= 3 ? some : some + " and " + (keys.size() - 3) + " more";
    }

    private static IllegalArgumentException wrong(Texts texts, String key, String allowed) {
        return new IllegalArgumentException(texts.place(key) + ": `" + key + "`: " + allowed);
    }
}
