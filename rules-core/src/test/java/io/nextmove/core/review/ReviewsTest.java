package io.nextmove.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.nextmove.GuidanceEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A review counts for the edition that was reviewed, and a line that is none is named. */
class ReviewsTest {
    private static final Map<String, String> EDITIONS = Map.of("harm", "0123456789abcdef", "gone", "fedcba9876543210");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "blame|0123456789abcdef|therapist|2026-03-01|agree|; the decision must be one of gone, harm",
                "harm|0123|therapist|2026-03-01|agree|; the edition must be that of the page, 16 digits and letters a to f",
                "harm|0123456789abcdef| |2026-03-01|agree|; the role must say what the reviewer works as",
                "harm|0123456789abcdef|therapist|1 March|agree|; the date must be a day such as 2026-03-01",
                "harm|0123456789abcdef|therapist|2026-03-01|fine|; the verdict must be one of agree, change, unsafe",
                "harm|0123456789abcdef|therapist|2026-03-01|agree; must have six columns, separated by tabs",
                "harm; must have six columns, separated by tabs"
            })
    void a_line_that_is_no_review_is_named_with_what_is_allowed(String line, String allowed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("harm|0123456789abcdef|therapist|2026-03-01|agree|", line))
                .withMessage("the reviews, line 3: " + allowed);
    }

    @Test
    void a_file_names_its_columns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reviews.parse(List.of("decision\tverdict"), EDITIONS))
                .withMessage(
                        "the reviews, line 1: must name the columns decision, edition, role, date, verdict, remark,"
                                + " separated by tabs");
        assertThatIllegalArgumentException().isThrownBy(() -> Reviews.parse(List.of(), EDITIONS));
    }

    @Test
    void only_a_present_review_that_agrees_counts() {
        assertThat(parse("harm|0123456789abcdef|therapist|2026-03-01|agree|Well put.")
                        .missing())
                .containsExactly("gone");
        assertThat(parse("harm|aaaaaaaaaaaaaaaa|therapist|2026-03-01|agree|").missing())
                .containsExactly("gone", "harm");
        assertThat(parse("harm|0123456789abcdef|therapist|2026-03-01|change|").reviewed("harm"))
                .isFalse();
        assertThat(parse().missing()).containsExactly("gone", "harm");
    }

    @Test
    void one_that_calls_it_unsafe_outweighs_any_that_agree_until_the_decision_changes() {
        String agrees = "harm|0123456789abcdef|therapist|2026-03-01|agree|";

        assertThat(parse(agrees, "harm|0123456789abcdef|advocate|2026-03-02|unsafe|")
                        .reviewed("harm"))
                .isFalse();
        assertThat(parse(agrees, "harm|aaaaaaaaaaaaaaaa|advocate|2026-02-02|unsafe|")
                        .reviewed("harm"))
                .isTrue();
    }

    @Test
    void an_engine_of_reviewed_decisions_names_those_that_are_not() throws IOException {
        Path file = folder.resolve("reviews.tsv");
        Files.write(file, List.of(Reviews.HEADER));
        List<String> all = new ArrayList<>(List.of(Reviews.HEADER));
        Reviews.editions()
                .forEach(
                        (decision, edition) -> all.add(decision + "\t" + edition + "\ttherapist\t2026-03-01\tagree\t"));

        assertThatThrownBy(() -> GuidanceEngine.builder().requireReviewed(file).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(
                        "decisions without a review that agrees with their present edition: a-yes, affair, ")
                .hasMessageEndingWith("; have them reviewed, or load the engine without requireReviewed");
        Files.write(file, all.subList(0, all.size() - 1));
        assertThatThrownBy(() -> GuidanceEngine.builder().requireReviewed(file).build())
                .hasMessageContaining("edition: headline; ");
        Files.write(file, all);
        assertThat(GuidanceEngine.builder().requireReviewed(file).build()).isNotNull();
    }

    @Test
    void a_file_that_cannot_be_read_is_one_line() throws IOException {
        Path latin = Files.write(folder.resolve("latin.tsv"), new byte[] {'c', (byte) 0xe9});

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> GuidanceEngine.builder().requireReviewed(latin).build())
                .withMessage("the reviews: must be text in UTF-8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GuidanceEngine.builder()
                        .requireReviewed(folder.resolve("none.tsv"))
                        .build())
                .withMessage("the reviews: must be a file that can be read");
    }

    private static Reviews parse(String... lines) {
        List<String> all = new ArrayList<>(List.of(Reviews.HEADER));
        for (String line : lines) {
            all.add(line.replace('|', '\t'));
        }
        return Reviews.parse(all, EDITIONS);
    }
}
