package io.nextmove.build.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.nextmove.build.rules.VocabularyFiles.Level;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

class VocabularyFilesTest {
    private static final String SOUND = """
            danger:
              means: somebody may be hurt or die now
              is: safety.immediateDanger.yes || safety.suicideRisk.likely
            """;

    @Test
    void a_sound_entry_is_a_word() {
        VocabularyFiles words = read(SOUND);
        WordDefinition danger = words.word("danger");
        assertThat(words.words()).containsExactly(danger);
        assertThat(danger.means()).isEqualTo("somebody may be hurt or die now");
        assertThat(danger.definition().orElseThrow().text())
                .isEqualTo("safety.immediateDanger.yes || safety.suicideRisk.likely");
        assertThat(words.level(danger)).isEqualTo(Level.FACTS);
    }

    @Test
    void a_word_is_known_in_the_phase_of_what_it_is_defined_by() {
        Map<String, Level> levels = Map.of(
                "safety.immediateDanger.yes", Level.FACTS,
                "danger", Level.FACTS,
                "reasonsInPlay contains RefusalReason.COST", Level.FACTS,
                "danger || abuse == AbuseState.PRESENT", Level.SIGNS,
                "refusalReading == RefusalReading.RED_FLAG && danger", Level.READING,
                "!( timelineState == TimelineState.NO_WINDOW )", Level.JUDGMENTS,
                "danger || proposed( Move.SET_A_WINDOW )", Level.PROPOSALS,
                "recommended( Trait.SOLO ) || danger", Level.STATUSES);
        for (Map.Entry<String, Level> entry : levels.entrySet()) {
            VocabularyFiles words = read(SOUND + "word:\n  means: something\n  is: '" + entry.getKey() + "'\n");
            assertThat(words.level(words.word("word"))).as(entry.getKey()).isEqualTo(entry.getValue());
        }
    }

    static Stream<Arguments> ill() {
        return Stream.of(
                ill(
                        SOUND.replace("means:", "mean:"),
                        "`mean` is not known; allowed: means, is, reads, cached, unnamed"),
                ill(
                        SOUND.replace("  means: somebody may be hurt or die now\n", ""),
                        "`means` is missing; say in plain words"),
                ill(
                        SOUND.replace("means: somebody may be hurt or die now", "means:"),
                        "`means` is missing; say in plain words"),
                ill(
                        SOUND.replaceFirst("  is:.*\n", ""),
                        "has either a definition (`is`) or the facts that its Java predicate"),
                ill(
                        SOUND + "  reads: safety.immediateDanger\n",
                        "has either a definition (`is`) or the facts that its Java"),
                ill(
                        SOUND.replace("safety.suicideRisk.likely", "harm"),
                        "`harm` is neither a fact nor a word; define it"),
                ill(
                        SOUND.replace("safety.suicideRisk.likely", "safety"),
                        "`safety` is neither a fact nor a word; define it"),
                ill(SOUND.replace("safety.suicideRisk.likely", "danger"), "is defined by itself"),
                ill(SOUND.replace("safety.suicideRisk.likely", "!danger"), "is defined by itself"),
                ill(SOUND.replace(" || safety.suicideRisk.likely", " ||"), "the condition ends early"),
                ill(SOUND.replace(" || safety.suicideRisk.likely", " |"), "expected the end of the condition, not `|`"),
                ill(
                        SOUND.replace("safety.suicideRisk.likely", "( safety.suicideRisk.likely"),
                        "the condition ends early"),
                ill(
                        SOUND.replace("safety.suicideRisk.likely", "refusal.reasons within { RefusalReason.COST"),
                        "the condition ends early"),
                ill(
                        SOUND.replaceFirst("is: .*", "reads: harm"),
                        "`harm` is no fact; give paths such as safety.physicalAbuse"),
                ill(
                        SOUND.replaceFirst("is: .*", "reads: ''"),
                        "`` is no fact; give paths such as safety.physicalAbuse"),
                ill(
                        SOUND.replaceFirst("is: .*", "reads: safety.immediateDanger.yes"),
                        "`safety.immediateDanger.yes` is no fact; give paths such as safety.physicalAbuse"),
                ill(
                        SOUND.replace("safety.suicideRisk.likely", "prevented( Move.SET_A_WINDOW )"),
                        "`prevented` is no function; allowed: proposed, recommended, deferred, inAnswer, barred, restricted, cited"));
    }

    @ParameterizedTest
    @MethodSource("ill")
    void an_ill_formed_entry_is_named_and_what_to_do(String text, String problem) {
        assertThatExceptionOfType(RuleFormException.class)
                .isThrownBy(() -> read(text))
                .satisfies(e -> assertThat(e.getMessage())
                        .startsWith("words.yaml: word `danger`: " + problem)
                        .doesNotContain("\n"));
    }

    @Test
    void words_that_define_each_other_are_told() {
        String circle = """
                first:
                  means: one
                  is: second
                second:
                  means: other
                  is: '!first'
                """;
        assertThatExceptionOfType(RuleFormException.class)
                .isThrownBy(() -> read(circle))
                .withMessage("words.yaml: word `first`: is defined by itself");
    }

    @Test
    void a_word_that_has_the_name_of_a_judgment_is_told() {
        assertThatExceptionOfType(RuleFormException.class)
                .isThrownBy(() -> read(SOUND.replace("danger:", "asking:")))
                .withMessage("words.yaml: word `asking`: is the name of a judgment; give it another one");
    }

    @Test
    void the_shipped_words_have_the_form() {
        assertThat(VocabularyFiles.read(Path.of("../rules-core/src/main/definitions/words"))
                        .words())
                .hasSizeGreaterThan(100);
    }

    private static Arguments ill(String text, String problem) {
        assertThat(text).isNotEqualTo(SOUND);
        return Arguments.of(text, problem);
    }

    private static VocabularyFiles read(String text) {
        return VocabularyFiles.of(new YAMLMapper().readTree(text));
    }
}
