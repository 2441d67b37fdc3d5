package io.nextmove.passages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.nextmove.core.answer.Reasons;
import io.nextmove.core.catalog.Rule;
import io.nextmove.core.catalog.RuleCatalog;
import io.nextmove.source.Citation;
import io.nextmove.source.TextQuoteSelector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {

    private static final String TEXT = """
            The river
            The boat is old. It leaks, and nobody mends it. The boat is old.
            - The ladder is green. It was red once, long before the war.
            | left | right |
            |---|---|
            | a long bridge | a short one |
            """;

    private static final PassageIndex INDEX = index(
            TEXT,
            "The river",
            "The boat is",
            "It leaks,",
            "and nobody mends",
            "The boat is",
            "The ladder is",
            "It was red",
            "left |",
            "right |",
            "a long bridge",
            "a short");

    @Test
    void all_passages_of_the_true_text_are_exact() throws IOException {
        TrueText.read();
        SourceText source = SourceText.read(TrueText.FILE);

        assertThat(source.unedited()).isTrue();
        assertThat(source.report()).hasSize(310).allMatch(found -> found.anchoring() == Anchoring.EXACT);
        assertThat(source.report())
                .allSatisfy(found -> assertThat(SourceText.sha256(found.text().orElseThrow()))
                        .isEqualTo(found.passage().sha256()));
    }

    @Test
    void the_true_text_with_one_line_more_still_has_all_its_passages() throws IOException {
        SourceText source = SourceText.of(TrueText.read() + "\nOne line more.\n");

        assertThat(source.unedited()).isFalse();
        assertThat(source.report()).hasSize(310).allMatch(found -> found.anchoring() == Anchoring.EXACT);
    }

    @Test
    void a_passage_ends_where_the_next_begins_and_layout_is_no_part_of_it() {
        assertThat(texts(SourceText.of(INDEX, TEXT)))
                .containsExactly(
                        "The river",
                        "The boat is old.",
                        "It leaks,",
                        "and nobody mends it.",
                        "The boat is old.",
                        "The ladder is green.",
                        "It was red once, long before the war.",
                        "left |",
                        "right |",
                        "a long bridge |",
                        "a short one |");
    }

    @Test
    void white_space_and_line_ends_change_no_passage() {
        SourceText edited =
                SourceText.of(INDEX, "\uFEFF" + TEXT.replace("\n", "\r\n\r\n").replace("a ", "a\t "));

        assertThat(edited.unedited()).isFalse();
        assertThat(anchorings(edited)).containsOnlyKeys(Anchoring.EXACT);
    }

    @Test
    void a_sentence_that_stands_twice_is_told_apart_by_the_passages_around_it() {
        SourceText edited = SourceText.of(INDEX, TEXT.replaceFirst("The boat is old", "The boat is odd"));

        assertThat(anchorings(edited))
                .containsEntry(Anchoring.CHANGED, List.of("t/01"))
                .containsOnlyKeys(Anchoring.EXACT, Anchoring.CHANGED);
    }

    @Test
    void a_passage_taken_elsewhere_has_moved() {
        String sentence = " It was red once, long before the war.";
        String without = TEXT.replace(sentence, "");
        SourceText edited = SourceText.of(INDEX, without.replace("The river", "The river\n" + sentence));

        assertThat(anchorings(edited))
                .containsEntry(Anchoring.MOVED, List.of("t/06"))
                .containsOnlyKeys(Anchoring.EXACT, Anchoring.MOVED);
        assertThat(edited.resolve(INDEX.passage("t/06")).text()).contains(sentence.strip());
    }

    @Test
    void a_rewritten_opening_and_a_missing_sentence_are_lost() {
        SourceText edited = SourceText.of(
                INDEX, TEXT.replace("It was red once", "Some say blue").replace(" and nobody mends it.", ""));

        assertThat(anchorings(edited)).containsEntry(Anchoring.LOST, List.of("t/03", "t/06"));
        assertThat(edited.resolve(INDEX.passage("t/06")).text()).isEmpty();
    }

    @Test
    void an_opening_with_a_slip_is_changed() {
        SourceText edited = SourceText.of(INDEX, TEXT.replace("The ladder is green", "Teh ladder is green"));

        assertThat(anchorings(edited)).containsEntry(Anchoring.CHANGED, List.of("t/05"));
    }

    @Test
    void nothing_is_found_in_another_text() {
        SourceText other = SourceText.of(INDEX, "Left or right, the boat is one thing and the ladder is another.");

        assertThat(anchorings(other)).containsOnlyKeys(Anchoring.LOST);
        assertThat(anchorings(SourceText.of(INDEX, ""))).containsOnlyKeys(Anchoring.LOST);
    }

    @Test
    void a_quotation_is_exact_where_the_text_is_at_hand_and_a_start_where_it_is_not() {
        Passage ladder = INDEX.passage("t/05");

        assertThat(SourceText.of(INDEX, TEXT).quote(ladder))
                .isEqualTo(Reasons.quote(
                        "The ladder is green.",
                        "body mends it. The boat is old. ",
                        " It was red once, long before th"));
        assertThat(SourceText.of(INDEX, "").quote(ladder)).isEqualTo(Reasons.start(ladder.anchor()));
        assertThat(Reasons.start(ladder.anchor())).isEqualTo(Reasons.quote("The ladder is", "", ""));
        assertThat(SourceText.of(INDEX, TEXT).quote(INDEX.passage("t/00")).prefix())
                .isEmpty();
    }

    @Test
    void a_citation_is_quoted_exactly_where_the_text_is_at_hand() throws IOException {
        SourceText source = SourceText.of(TrueText.read());
        for (Rule rule : RuleCatalog.load().rules()) {
            for (Citation citation : rule.reason().citations()) {
                Optional<TextQuoteSelector> quote = source.quote(citation);
                assertThat(quote.isPresent()).isEqualTo(citation.quote().isPresent());
                quote.ifPresent(exact -> {
                    assertThat(exact.exact())
                            .startsWith(citation.quote().orElseThrow().exact());
                    assertThat(SourceText.sha256(exact.exact()))
                            .isEqualTo(PassageIndex.load()
                                    .passage(citation.passage())
                                    .sha256());
                });
            }
        }
    }

    @Test
    void a_file_that_is_no_text_is_named_and_not_quoted(@TempDir Path folder) throws IOException {
        Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'c', 'a', 'f', (byte) 0xe9});
        Path missing = folder.resolve("missing.txt");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceText.read(latin))
                .withMessage("`" + latin + "` is not UTF-8 text; save it as UTF-8");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> SourceText.read(missing))
                .withMessage("no file `" + missing + "`; give the path of the source text");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> SourceText.read(folder))
                .withMessage("`" + folder + "` cannot be read; give the path of the source text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceText.of("half \uD800"))
                .withMessage("the text has half of a character; give well-formed Unicode");
    }

    private static List<String> texts(SourceText source) {
        return source.report().stream().map(found -> found.text().orElseThrow()).toList();
    }

    private static Map<Anchoring, List<String>> anchorings(SourceText source) {
        return source.report().stream()
                .collect(Collectors.groupingBy(
                        Resolution::anchoring,
                        Collectors.mapping(found -> found.passage().id(), Collectors.toList())));
    }

    private static PassageIndex index(String text, String... anchors) {
        List<String> rows = new ArrayList<>(List.of("id\tsection\tanchor\tkind\tnote\tparaphrase"));
        for (int i = 0; i < anchors.length; i++) {
            rows.add(String.format("t/%02d\tA text\t%s\tCONTEXT\t-\tinvented", i, anchors[i]));
        }
        return new PassageIndex(SourceText.sha256(text), PassageIndexTool.passages(rows, text), List.of());
    }
}
