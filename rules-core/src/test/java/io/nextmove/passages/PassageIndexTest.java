package io.nextmove.passages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.nextmove.source.PassageKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PassageIndexTest {

    private final PassageIndex index = PassageIndex.load();

    @Test
    void every_sentence_of_the_source_is_a_passage() {
        assertThat(index.all()).hasSize(310);
        assertThat(index.all())
                .extracting(Passage::section)
                .contains("intro", "faq-why")
                .doesNotContain("");
        assertThat(new HashSet<>(index.all().stream().map(Passage::section).toList()))
                .hasSize(20);
        assertThat(index.all())
                .allSatisfy(passage -> assertThat(passage.paraphrase()).isNotBlank());
        assertThat(index.all()).noneMatch(passage -> passage.kind() == PassageKind.POLICY);
    }

    @Test
    void passages_follow_each_other_with_at_least_a_space_between_them() {
        int end = -1;
        for (int i = 0; i < index.all().size(); i++) {
            Passage passage = index.all().get(i);
            assertThat(passage.order()).isEqualTo(i);
            assertThat(passage.position()).as(passage.id()).isEqualTo(end + 1);
            assertThat(passage.length())
                    .as(passage.id())
                    .isGreaterThanOrEqualTo(passage.anchor().length());
            assertThat(passage.sha256()).as(passage.id()).matches("[0-9a-f]{64}");
            end = passage.position() + passage.length();
        }
    }

    @Test
    void an_anchor_has_six_words_at_most() {
        assertThat(index.all())
                .allSatisfy(passage -> assertThat(passage.anchor().split(" "))
                        .filteredOn(word -> word.matches(".*\\w.*"))
                        .hasSizeLessThanOrEqualTo(6));
    }

    @Test
    void a_passage_is_found_by_its_id() {
        Passage passage = index.passage("wrong-first-step/03");

        assertThat(passage.title()).isEqualTo("When counseling is the wrong first step");
        assertThat(passage.anchor()).isEqualTo("Where there's abuse. If there is");
        assertThat(passage.kind()).isEqualTo(PassageKind.PROHIBITION);
        assertThat(passage.note()).isEmpty();
        assertThat(index.passage("solo/22").note()).hasValue(20);
        assertThat(index.contains("wrong-first-step/24")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.passage("wrong-first-step/24"))
                .withMessage("no passage `wrong-first-step/24`; an id is a section and a number, such as `intro/00`");
    }

    @Test
    void a_section_has_its_passages_in_order() {
        assertThat(index.section("faq")).extracting(Passage::id).containsExactly("faq/00");
        assertThat(index.section("kids")).hasSize(9).isSortedAccordingTo((a, b) -> a.order() - b.order());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.section("kid"))
                .withMessage("no section `kid`");
    }

    @Test
    void a_range_names_every_passage_from_its_first_to_its_last() {
        assertThat(index.range("cost/01..08"))
                .extracting(Passage::id)
                .containsExactly(
                        "cost/01", "cost/02", "cost/03", "cost/04", "cost/05", "cost/06", "cost/07", "cost/08");
        assertThat(index.range("cost/08")).containsExactly(index.passage("cost/08"));
        assertThatIllegalArgumentException().isThrownBy(() -> index.range("cost/01..09"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.range("cost/04..02"))
                .withMessageContaining("runs backward");
    }

    @Test
    void the_index_is_the_one_that_the_guideline_and_the_source_give() throws IOException {
        String source = TrueText.read();
        List<Passage> made = PassageIndexTool.passages(TrueText.guideline("passages.tsv"), source);

        assertThat(resource("passages.tsv")).isEqualTo(PassageIndexTool.table(made));
        assertThat(resource("source.sha256")).isEqualTo(PassageIndexTool.checksum(source));
        assertThat(index.all()).isEqualTo(made);
    }

    @Test
    void no_anchor_has_a_word_that_only_the_promotion_uses() throws IOException {
        SourceText source = SourceText.of(TrueText.read());
        Set<String> plain = new HashSet<>();
        for (Resolution resolution : source.report()) {
            if (resolution.passage().kind() != PassageKind.PROMOTION) {
                plain.addAll(PassageIndexTool.words(resolution.text().orElseThrow()));
            }
        }
        assertThat(index.all())
                .allSatisfy(passage -> assertThat(plain).containsAll(PassageIndexTool.words(passage.anchor())));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PassageIndex.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
