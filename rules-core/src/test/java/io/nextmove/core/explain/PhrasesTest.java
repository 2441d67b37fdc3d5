package io.nextmove.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.core.language.Term;
import io.nextmove.core.language.Vocabulary;
import io.nextmove.core.language.Word;
import io.nextmove.core.text.AnswerTexts;
import io.nextmove.situation.Fact;
import io.nextmove.situation.RefusalReason;
import io.nextmove.situation.RefusalStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final Path WORDING = Path.of("src/main/resources/io/nextmove/core/wording.properties");

    @Test
    void every_term_of_a_rule_or_a_word_has_plain_words_and_every_phrase_is_used() throws IOException {
        Set<String> used = new TreeSet<>();
        Phrases phrases = new Phrases(
                AnswerTexts.of(Locale.US, new HashMap<>(AnswerTexts.english().all()) {
                    private static final long serialVersionUID = 1;

                    @Override
                    public String get(Object key) {
                        used.add((String) key);
                        return super.get(key);
                    }
                }));
        for (ExplainedRule rule : Shipped.rules()) {
            rule.condition().terms().forEach(term -> assertPhrased(term, phrases));
        }
        for (Word word : Vocabulary.words()) {
            assertThat(phrases.of(Term.word(word))).isEqualTo(word.means()).isNotBlank();
            if (word.definition().atoms().noneMatch(PhrasesTest::isOfMoves)) {
                assertPhrased(word.definition(), phrases);
            }
        }
        used.removeIf(key -> !key.startsWith("phrase."));
        assertThat(phrases()).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void a_comparison_with_several_constants_names_them_all() {
        Map<String, String> keys = new HashMap<>(AnswerTexts.english().all());
        keys.replaceAll((key, text) -> key.startsWith("fact.") ? key : text);
        Phrases phrases = new Phrases(AnswerTexts.of(Locale.US, keys));
        Set<RefusalReason> cost = Set.of(RefusalReason.COST);
        assertThat(phrases.of(Term.is(Fact.REFUSAL_STATUS, RefusalStatus.REFUSING)))
                .isEqualTo("fact.refusal.status.phrase: refusing");
        assertThat(phrases.of(Term.isNot(Fact.REFUSAL_STATUS, RefusalStatus.NOT_ASKED)))
                .isEqualTo("fact.refusal.status.phrase: not not asked");
        assertThat(phrases.of(Term.within(Fact.REFUSAL_REASONS, Set.of(RefusalReason.COST, RefusalReason.WORD_ITSELF))))
                .isEqualTo("fact.refusal.reasons.phrase: nothing but cost or word itself");
        assertThat(phrases.of(
                        Term.intersects(Fact.REFUSAL_REASONS, Set.of(RefusalReason.COST, RefusalReason.WORD_ITSELF))))
                .isEqualTo("fact.refusal.reasons.phrase: cost or word itself");
        assertThat(phrases.of(Term.equalTo(Fact.REFUSAL_REASONS, cost)))
                .isEqualTo("fact.refusal.reasons.phrase: nothing but cost");
    }

    private static void assertPhrased(Term term, Phrases phrases) {
        if (!(term instanceof Term.Reads reads && reads.text().isEmpty())) {
            assertThat(phrases.of(term)).as(term.text()).isNotBlank().doesNotContain("null", "{", "}", "_", ".");
        }
    }

    /** What came out for moves is named by the words that test it, and never taken apart. */
    private static boolean isOfMoves(Term atom) {
        return atom instanceof Term.Proposed || atom instanceof Term.OfStatus || atom instanceof Term.Cited;
    }

    private static Set<String> phrases() throws IOException {
        Properties texts = new Properties();
        try (var in = Files.newBufferedReader(WORDING, StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        Set<String> phrases = new TreeSet<>(texts.stringPropertyNames());
        phrases.removeIf(key -> !key.startsWith("phrase."));
        return phrases;
    }
}
