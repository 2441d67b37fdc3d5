package io.nextmove.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.core.review.Reviews;
import io.nextmove.passages.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The file stands alone, and holds the text of the source only in a private copy. */
class HtmlFileTest {
    private static final String FILE = DecisionPages.html(Cases.all(), List.of(), Optional.empty());

    @Test
    void it_names_nothing_outside_itself() {
        assertThat(FILE)
                .doesNotContainPattern("(?i)(src|href|action)=\"(?!#)")
                .doesNotContainPattern("(?i:https?://|@import)|\\burl\\(")
                .contains("default-src 'none'");
    }

    @Test
    void every_decision_has_a_form_with_its_present_edition() {
        Reviews.editions()
                .forEach((decision, edition) -> assertThat(FILE)
                        .contains("<fieldset data-decision=\"" + decision + "\" data-edition=\"" + edition + "\">"));
    }

    @Test
    void a_private_copy_says_that_it_is_one() {
        String copy = DecisionPages.html(Cases.all(), List.of(), Optional.of(SourceText.of("Another text.")));

        assertThat(copy).contains("This is a private copy");
        assertThat(FILE).doesNotContain("This is a private copy").doesNotContain("Text: “");
    }
}
