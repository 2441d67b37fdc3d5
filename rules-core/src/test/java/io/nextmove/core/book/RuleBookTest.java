package io.nextmove.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.nextmove.source.Citation;
import io.nextmove.source.Footing;
import io.nextmove.source.PassageKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {
    private static final String SOUND =
            "A rule that is sound\tSAF-01\tSTATED\twrong-first-step/07\tsafety.immediateDanger\t\t\tsafety.immediateDanger";

    @Test
    void a_sound_line_is_a_rule() {
        assertThat(read(SOUND).rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.reason().footing()).isEqualTo(Footing.STATED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            wrong-first-step/07 | wrong-first-step/70 | no passage `wrong-first-step/70`; an id
            wrong-first-step/07 | policy/scope        | STATED cites `policy/scope`
            STATED              | POLICY              | POLICY cites `wrong-first-step/07`
            STATED              | SAID                | Footing.SAID
            safety.immediate    | safety.remote       | no fact has that path
            wrong-first-step/07 | ''                  | no passage ``
            A rule that         | A\trule             | has not eight cells
            """)
    void a_book_that_does_not_fit_the_library_is_told_in_one_line(String from, String to, String problem) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> read(SOUND.replace(from, to.replace("\\t", "\t"))))
                .satisfies(e -> assertThat(e.getMessage())
                        .startsWith("the rule book, line 1: ")
                        .contains(problem)
                        .endsWith("; build rules and library together")
                        .doesNotContain("\n"));
    }

    @Test
    void an_unknown_caution_and_a_repeated_name_are_told() {
        String caution = SOUND.replace("STATED", "POLICY").replace("wrong-first-step/07", "policy/whim");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> read(caution))
                .withMessage("the rule book, line 1: no caution `policy/whim`; build rules and library together");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> read(SOUND + "\n" + SOUND))
                .withMessage("the rule book has rule `A rule that is sound` twice; build rules and library together");
    }

    @Test
    void a_rule_has_an_identity_apart_from_its_sentence() {
        String second = SOUND.replace("A rule that", "A second rule that");
        String other = SOUND.replace("A rule that", "A third rule that").replace("SAF-01", "SAF-02");

        assertThat(read(SOUND + "\n" + other + "\n" + second).rules())
                .extracting(rule -> rule.reason().id())
                .containsExactly("SAF-01.1", "SAF-02", "SAF-01.2");
        assertThat(RuleBook.load().rules())
                .extracting(rule -> rule.reason().id())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_citation_of_the_shipped_book_says_what_it_cites() {
        for (Rule rule : RuleBook.load().rules()) {
            for (Citation citation : rule.reason().citations()) {
                boolean policy = rule.reason().footing() == Footing.POLICY;
                assertThat(citation.footing()).isEqualTo(rule.reason().footing());
                assertThat(citation.paraphrase()).isNotBlank();
                assertThat(citation.kind() == PassageKind.POLICY).isEqualTo(policy);
                assertThat(citation.passage().startsWith(Policy.PREFIX)).isEqualTo(policy);
                assertThat(citation.quote().isPresent()).isEqualTo(!policy);
                assertThat(citation.evidence().map(e -> e.note()).stream().toList())
                        .isEqualTo(citation.note().stream().boxed().toList());
            }
        }
    }

    @Test
    void only_three_limits_look_back() {
        RuleBook book = RuleBook.load();

        assertThat(book.citing("NOT-08").stream().mapToObj(book.rules()::get))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.reason().row()).doesNotStartWith("NOT-"));
        assertThatIllegalArgumentException().isThrownBy(() -> book.citing("NOT-01"));
    }

    private static RuleBook read(String lines) {
        return RuleBook.read(lines.lines().toList(), List.of("", ""));
    }
}
