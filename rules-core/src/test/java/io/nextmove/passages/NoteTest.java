package io.nextmove.passages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.nextmove.source.Appraisal;
import io.nextmove.source.Evidence;
import io.nextmove.source.EvidenceKind;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NoteTest {

    private static final Set<Appraisal> CAUTIONED =
            Set.of(Appraisal.QUALIFIED, Appraisal.OUTDATED, Appraisal.NOT_FOUND);

    private static final Pattern CAUSE = Pattern.compile("(?i)\\b(causes|caused|leads? to|led to|raise[sd]?(?! to)"
            + "|lower(s|ed)|reduce[sd]?|improve[sd]?|prevent(s|ed)?|drives?|drove|protect(s|ed)?)\\b");

    private final PassageIndex index = PassageIndex.load();

    @Test
    void every_note_of_the_source_is_there_and_every_noted_passage_leads_to_one_that_the_text_has() {
        assertThat(index.notes())
                .extracting(Note::number)
                .hasSize(21)
                .startsWith(1)
                .endsWith(21);
        Set<Integer> used = new TreeSet<>();
        for (Passage passage : index.all()) {
            passage.note().ifPresent(used::add);
        }
        assertThat(index.notes())
                .allSatisfy(note -> assertThat(used.contains(note.number()))
                        .as("note " + note.number())
                        .isEqualTo(note.kind() != EvidenceKind.MISSING));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.evidence(22))
                .withMessage("no note 22; notes run from 1 to 21");
    }

    @Test
    void the_evidence_of_a_note_names_its_population() {
        Evidence evidence = index.evidence(19);

        assertThat(evidence.kind()).isEqualTo(EvidenceKind.STUDY);
        assertThat(evidence.appraisal()).isEqualTo(Appraisal.NOT_FOUND);
        assertThat(index.notes())
                .allSatisfy(note -> assertThat(note.evidence().subject())
                        .startsWith(note.subject())
                        .contains(note.population()));
        assertThat(index.notes()).noneMatch(note -> note.population().isBlank());
    }

    @Test
    void a_doubtful_claim_has_a_plain_sentence_with_its_population() {
        assertThat(index.notes())
                .allSatisfy(note -> assertThat(note.evidence().caution().isPresent())
                        .isEqualTo(CAUTIONED.contains(note.appraisal())));
        assertThat(index.notes())
                .filteredOn(note -> note.evidence().caution().isPresent())
                .hasSize(7)
                .allSatisfy(note -> assertThat(
                                note.evidence().caution().orElseThrow().toLowerCase(Locale.ROOT))
                        .contains(note.population().toLowerCase(Locale.ROOT))
                        .endsWith("."));
    }

    @Test
    void a_figure_in_a_finding_stands_beside_its_population() {
        assertThat(index.notes())
                .filteredOn(note -> note.finding().matches(".*\\d.*"))
                .hasSizeGreaterThan(3)
                .allSatisfy(note -> assertThat(note.finding()).contains(note.population()));
    }

    @Test
    void only_a_trial_has_an_effect() {
        assertThat(index.notes())
                .filteredOn(note -> note.kind() != EvidenceKind.TRIAL)
                .allSatisfy(
                        note -> assertThat(note.says() + " " + note.finding()).doesNotContainPattern(CAUSE));
        assertThat(index.note(20).says()).contains("raised");
    }

    @Test
    void a_personal_account_is_never_called_evidence() {
        assertThat(index.notes())
                .filteredOn(note -> note.kind() == EvidenceKind.PEER)
                .hasSize(10)
                .allSatisfy(note -> {
                    assertThat(note.subject() + note.says() + note.finding()).doesNotContainIgnoringCase("evidence");
                    assertThat(note.finding().isEmpty()).isEqualTo(note.appraisal() == Appraisal.ANECDOTE);
                    assertThat(note.population()).containsPattern("^one (anonymous|woman|wife|peer)");
                });
    }

    @Test
    void what_the_library_says_of_a_noted_passage_keeps_to_its_evidence() {
        for (Passage passage : index.all()) {
            if (passage.note().isEmpty()) {
                continue;
            }
            EvidenceKind kind = index.evidence(passage.note().getAsInt()).kind();
            String says = passage.paraphrase();
            if (kind != EvidenceKind.TRIAL) {
                assertThat(says).as(passage.id()).doesNotContainPattern(CAUSE);
            }
            if (says.matches(".*(\\d|percent|double|times as|under a third).*")) {
                assertThat(says).as(passage.id()).containsPattern("(?i)\\b(women|men|male|college|couples)\\b");
            }
            if (kind == EvidenceKind.PEER) {
                assertThat(says)
                        .as(passage.id())
                        .doesNotContainPattern("(?i)\\b(evidence|study|research|trial|survey|shows that)\\b")
                        .containsPattern("(?i)\\banecdote|\\bpeer advice");
            }
        }
    }

    @Test
    void the_register_grades_the_notes_as_the_guideline_does() throws IOException {
        List<String> rows = TrueText.guideline("notes.tsv");

        assertThat(rows).hasSize(index.notes().size() + 1);
        for (Note note : index.notes()) {
            String[] row = rows.get(note.number()).split("\t", -1);
            assertThat(List.of(row[0], row[1], row[4]))
                    .containsExactly(
                            "" + note.number(),
                            note.kind().name(),
                            note.appraisal().name());
        }
    }
}
