package io.nextmove.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.nextmove.source.Citation;
import io.nextmove.source.Footing;
import io.nextmove.source.PassageKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCatalogTest {
    private static final String SOUND =
            "SAF-01\tSAF-01\tA rule that is sound\t\tSTATED\twrong-first-step/07\tsafety.immediateDanger\t\t\tsafety.immediateDanger\t";

    /** Rules whose reason would tell of a separation: an answer prints that of the row that they add to. */
    private static final Map<String, String> PRINTED_AS = Map.of("ABU-02c", "ABU-02", "SAF-23a", "SAF-09.1");

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
            A rule that         | A\trule             | has not eleven cells
            """)
    void a_catalog_that_does_not_fit_the_library_is_told_in_one_line(String from, String to, String problem) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> read(SOUND.replace(from, to.replace("\\t", "\t"))))
                .satisfies(e -> assertThat(e.getMessage())
                        .startsWith("the rule catalog, line 1: ")
                        .contains(problem)
                        .endsWith("; build the library again with Maven")
                        .doesNotContain("\n"));
    }

    @Test
    void an_unknown_caution_and_a_repeated_id_are_told() {
        String caution = SOUND.replace("STATED", "POLICY").replace("wrong-first-step/07", "policy/whim");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> read(caution))
                .withMessage("the rule catalog, line 1: no caution `policy/whim`; build the library again with Maven");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> read(SOUND + "\n" + SOUND))
                .withMessage("the rule catalog has rule SAF-01 twice; build the library again with Maven");
    }

    @Test
    void a_rule_has_an_identity_apart_from_its_sentence() {
        String first = SOUND.replaceFirst("SAF-01", "SAF-01.1");
        String second = SOUND.replaceFirst("SAF-01", "SAF-01.2");

        assertThat(read(first + "\n" + second).rules())
                .extracting(rule -> rule.id() + " of " + rule.reason().row())
                .containsExactly("SAF-01.1 of SAF-01", "SAF-01.2 of SAF-01");
        RuleCatalog catalog = RuleCatalog.load();
        assertThat(catalog.rules()).allSatisfy(rule -> {
            assertThat(rule.reason().id()).isEqualTo(PRINTED_AS.getOrDefault(rule.id(), rule.id()));
            assertThat(rule.reason().id().replaceFirst("\\.[0-9]+$", ""))
                    .isEqualTo(rule.reason().row());
            assertThat(catalog.rules().get(rule.index())).isSameAs(rule);
            assertThat(catalog.rule(rule.id())).isSameAs(rule);
        });
        assertThat(catalog.rules()).extracting(Rule::id).doesNotHaveDuplicates().containsAll(PRINTED_AS.values());
    }

    @Test
    void every_citation_of_the_shipped_catalog_says_what_it_cites() {
        for (Rule rule : RuleCatalog.load().rules()) {
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
    void only_two_limits_look_back() {
        RuleCatalog catalog = RuleCatalog.load();

        assertThat(catalog.citing("NOT-08").stream().mapToObj(catalog.rules()::get))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.reason().row()).doesNotStartWith("NOT-"));
        assertThatIllegalArgumentException().isThrownBy(() -> catalog.citing("NOT-01"));
    }

    private static RuleCatalog read(String lines) {
        return RuleCatalog.read(lines.lines().toList(), List.of("", ""), List.of(""));
    }
}
