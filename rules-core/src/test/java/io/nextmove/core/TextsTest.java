package io.nextmove.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.Texts;
import io.nextmove.assurance.Situations;
import io.nextmove.explain.Explanations;
import io.nextmove.explain.Interview;
import io.nextmove.explain.PlannedInvitation;
import io.nextmove.move.Move;
import io.nextmove.reply.Draft;
import io.nextmove.situation.Answer;
import io.nextmove.situation.Fact;
import io.nextmove.situation.Situation;
import io.nextmove.source.Reason;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
    private static final GuidanceEngine ENGLISH = GuidanceEngine.load();
    private static final Texts ALL = ENGLISH.texts();
    private static final Situation NOTHING =
            Situation.asOf(LocalDate.of(2026, 3, 1)).build();
    private static final String SUMMARY = "move.START_OWN_WORK.summary";
    private static final Locale PSEUDO = Locale.forLanguageTag("art-x-wide");
    private static final int SITUATIONS = 60;

    // Complete, or refused.

    @Test
    void an_engine_with_the_texts_of_the_library_answers_as_one_without() {
        GuidanceEngine same = engine(ALL);
        SplittableRandom random = new SplittableRandom(21);
        for (int i = 0; i < SITUATIONS; i++) {
            Situation s = Situations.random(random);
            Guidance answer = ENGLISH.advise(s);
            assertThat(same.advise(s))
                    .usingRecursiveComparison()
                    .ignoringFields("texts")
                    .isEqualTo(answer);
            assertThat(same.advise(s).outline()).isEqualTo(answer.outline());
        }
        assertThat(same.texts()).isEqualTo(ALL);
    }

    @Test
    void the_texts_of_the_library_keep_to_what_it_asks_of_others() {
        assertThat(engine(Texts.of(Locale.UK, ALL.all())).texts().language()).isEqualTo(Locale.UK);
    }

    @Test
    void a_text_that_is_missing_is_named() {
        Map<String, String> some = new HashMap<>(ALL.all());
        some.remove(SUMMARY);
        some.remove("headline.HDL-41");
        assertRefused(Texts.of(Locale.US, some), "texts must be complete: missing ", SUMMARY, "GuidanceEngine.texts()");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "move.START_OWN_WORK.summary | You should leave your partner. | must not say a verdict to stay or leave",
                "move.START_OWN_WORK.summary | Call 555 123 4567. | must not say what looks like a telephone number",
                "move.START_OWN_WORK.summary | He can wait. | must not say a gendered word",
                "move.START_OWN_WORK.name | Make a safety plan | must not say a word that tells a story",
                "move.START_OWN_WORK.summary | Work on {0} first. | must have no `{` or `}`",
                "more.HELD.UNTIL | Not until {1}. | must have {0} and {1}",
                "format.day | QQQQQQQ | must be a pattern of a day",
                "headline.HDL-41 | '' | must not be blank",
                "rule.EXC-08 | A narcissist is no partner | must not say a diagnosis or a label"
            })
    void a_text_that_may_not_be_said_is_named_with_what_is_allowed_and_not_repeated(
            String key, String text, String allowed) {
        String known = ALL.all().containsKey(key) ? key : ALL.all().tailMap(key).firstKey();
        Texts own = ALL.with(Map.of(known, text));
        assertRefused(own, "texts: `" + known + "`: ", allowed);
        assertThatIllegalArgumentException().isThrownBy(() -> engine(own)).satisfies(e -> {
            if (!text.isEmpty()) {
                assertThat(e.getMessage()).doesNotContain(text);
            }
        });
    }

    @Test
    void a_text_that_is_hard_to_read_is_refused() {
        assertRefused(
                ALL.with(Map.of(SUMMARY, "work ".repeat(31) + ".")),
                "`" + SUMMARY + "`: no sentence may have more than 30 words");
        Map<String, String> hard = new HashMap<>(ALL.all());
        hard.replaceAll((key, text) -> key.matches("(move|headline|question|notice)\\..*") && !text.contains("{")
                ? "Individualized psychotherapeutic consultation facilitates collaborative communication."
                : text);
        assertRefused(Texts.of(Locale.US, hard), "as easy to read as grade");
    }

    @Test
    void an_unknown_key_and_another_language_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.with(Map.of("move.NONE.summary", "Wait.")))
                .withMessage(
                        "texts: there is no text `move.NONE.summary`; the keys are those of GuidanceEngine.texts()");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.with(Texts.of(Locale.forLanguageTag("es"), Map.of(SUMMARY, "Hola."))))
                .withMessageContaining("one language");
    }

    // Files.

    @Test
    void a_file_is_read_with_its_lines(@TempDir Path folder) throws IOException {
        Path file = write(
                folder,
                "# ours\nlanguage = en-US\n" + SUMMARY + " = Begin with \\\n   yourself.\nmove.NONE.summary = x\n");
        Texts own = Texts.read(file);
        assertThat(own.language()).isEqualTo(Locale.US);
        assertThat(own.all()).containsEntry(SUMMARY, "Begin with yourself.");
        assertThat(own.place("move.NONE.summary")).isEqualTo("own.properties:5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.with(own))
                .withMessageStartingWith("own.properties:5: ");
        Path wrong = write(folder, "language = en-US\n\n" + SUMMARY + " = You should leave your partner.\n");
        assertRefused(ALL.with(Texts.read(wrong)), "own.properties:3: `" + SUMMARY + "`: must not say");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a = b | own.properties: `language` must be the tag",
                "language = ??~a = b | own.properties:1: `language` must be the tag",
                "language = es~a = b~a = c | own.properties:3: `a` stands at own.properties:2 already",
                "language = es~a = \\u12 | own.properties:2: must be a line of properties"
            })
    void a_file_that_is_none_is_refused_with_the_line(String text, String message, @TempDir Path folder)
            throws IOException {
        Path file = write(folder, text.replace('~', '\n'));
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.read(file)).withMessageStartingWith(message);
    }

    private static Path write(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("own.properties"), text, StandardCharsets.UTF_8);
    }

    // Another language.

    @Test
    void replies_in_another_language_are_not_checked() {
        assertThatThrownBy(() -> engine(wide()).check(NOTHING, new Draft("", List.of(), List.of())))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("English only");
    }

    /** No sentence, word or heading is left in English, wherever a person may read it. */
    @Test
    void nothing_is_left_in_english() {
        GuidanceEngine wide = engine(wide());
        Explanations explanations = wide.explanations();
        Set<String> left = new TreeSet<>();
        SplittableRandom random = new SplittableRandom(22);
        Situation before = NOTHING;
        for (int i = 0; i < SITUATIONS; i++) {
            Situation s = Situations.random(random);
            Guidance answer = wide.advise(s);
            List<Object> said = new ArrayList<>(List.of(answer, answer.outline(), explanations.nextQuestions(s)));
            said.add(explanations.compare(before, s));
            said.add(explanations.compare(before, s).toText());
            for (Move move : i % 20 == 0 ? List.of(Move.values()) : List.<Move>of()) {
                answer.why(move).ifPresent(why -> said.add(why.toText()));
                explanations.whyNot(s, move).ifPresent(whyNot -> {
                    said.add(whyNot);
                    said.add(whyNot.toText());
                });
            }
            if (i % 30 == 0) {
                said.add(wide.accept(s, Map.of()).toConfirm());
                said.add(explanations.whatWouldChange(s, Move.values()[i % Move.values().length]));
                said.add(explanations
                        .whatWouldChange(s, Move.values()[i % Move.values().length])
                        .toText());
                said.add(explanations.reviewInvitation(s, INVITATION));
            }
            said.forEach(one -> english(one, "", left));
            before = s;
        }
        interview(explanations.interview(NOTHING), new ArrayList<>()).forEach(one -> english(one, "", left));
        assertThat(left).isEmpty();
        english(ENGLISH.advise(NOTHING), "", left);
        assertThat(left).isNotEmpty();
    }

    private static final PlannedInvitation INVITATION = new PlannedInvitation(
            Answer.YES, Answer.NO, Answer.YES, Answer.NO, Answer.YES, Answer.NO, Answer.YES, Answer.NO);

    private static List<Object> interview(Interview begun, List<Object> said) {
        Interview now = begun;
        while (now.next().isPresent()) {
            said.add(now.next().get());
            now.whereToTurn().ifPresent(said::add);
            now = now.skip();
        }
        return said;
    }

    /** Names of the contract, passages and first words of passages, which are no texts of the library. */
    private static final Set<String> NO_TEXTS =
            Set.of("passage", "anchor", "id", "row", "term", "ruleBook", "house", "sourceIndex", "facts");

    private static final Set<String> IDS = Stream.of(
                    ENGLISH.rules().stream().map(Reason::row),
                    ENGLISH.rules().stream()
                            .flatMap(r -> r.citations().stream())
                            .map(c -> c.passage()),
                    Fact.all().stream().map(Fact::path))
            .flatMap(ids -> ids)
            .collect(Collectors.toSet());

    /** A word with the marks that ids have within. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+(?:[._/-]?[A-Za-z0-9])*");

    private static void english(Object said, String place, Set<String> left) {
        if (said instanceof String text) {
            WORD.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .filter(word -> !IDS.contains(word))
                    .findFirst()
                    .ifPresent(word -> left.add(place + ": " + word));
        } else if (said instanceof Optional<?> optional) {
            optional.ifPresent(one -> english(one, place, left));
        } else if (said instanceof Collection<?> several) {
            several.forEach(one -> english(one, place, left));
        } else if (said instanceof Record record && !(said instanceof Situation)) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                if (!NO_TEXTS.contains(component.getName())) {
                    english(
                            read(component, record),
                            record.getClass().getSimpleName() + "." + component.getName(),
                            left);
                }
            }
        }
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Every text in letters that no English text has. */
    private static Texts wide() {
        Map<String, String> wide = new HashMap<>(ALL.all());
        wide.replaceAll((key, text) -> switch (key) {
            case "format.day" -> "d.M.";
            case "format.dayAndYear" -> "d.M.uuuu";
            default -> wide(text);
        });
        return Texts.of(PSEUDO, wide);
    }

    private static String wide(String text) {
        return text.chars()
                .map(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? c + '\uFF21' - 'A' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static GuidanceEngine engine(Texts texts) {
        return GuidanceEngine.builder().texts(texts).build();
    }

    private static void assertRefused(Texts texts, String... parts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine(texts))
                .satisfies(e -> assertThat(e.getMessage()).contains(parts).doesNotContain("\n"));
    }
}
