package io.nextmove.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.source.Appraisal;
import io.nextmove.source.Citation;
import io.nextmove.source.Evidence;
import io.nextmove.source.EvidenceKind;
import io.nextmove.source.Footing;
import io.nextmove.source.PassageKind;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {

    /** The dash, the comma and the ampersand have a meaning in a text directive; the rest is that of any URL. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            Say the fear                      ; Say%20the%20fear
            well-known, or so                 ; well%2Dknown%2C%20or%20so
            you & me                          ; you%20%26%20me
            “café” — naïve                    ; %E2%80%9Ccaf%C3%A9%E2%80%9D%20%E2%80%94%20na%C3%AFve
            it's 100% "so"?                   ; it%27s%20100%25%20%22so%22%3F
            a=b #1 +2                         ; a%3Db%20%231%20%2B2
            His "no" |                        ; His%20%22no%22
            Reluctant but reachable | The     ; Reluctant%20but%20reachable
            """)
    void a_link_part_is_a_text_directive_whose_own_signs_are_encoded(String anchor, String encoded) {
        assertThat(citation(anchor).textFragment()).isEqualTo("#:~:text=" + encoded);
        assertThat(URI.create("https://example.test/" + citation(anchor).textFragment())
                        .getFragment())
                .isEqualTo(":~:text=" + anchor.split("\\|")[0].strip());
    }

    @Test
    void a_quotation_starts_with_the_anchor_and_a_caution_has_none() {
        assertThat(citation("Say the fear").quote()).contains(Reasons.quote("Say the fear", "", ""));
        assertThat(citation("").quote()).isEmpty();
        assertThat(citation("").textFragment()).isEmpty();
    }

    @Test
    void evidence_that_is_doubtful_has_a_caution_and_no_other() {
        for (Appraisal appraisal : Appraisal.values()) {
            Evidence evidence = Reasons.evidence(1, EvidenceKind.STUDY, appraisal, "a study (people)", "It was so.");
            assertThat(evidence.caution().isPresent())
                    .as(appraisal.name())
                    .isEqualTo(appraisal == Appraisal.QUALIFIED
                            || appraisal == Appraisal.OUTDATED
                            || appraisal == Appraisal.NOT_FOUND);
        }
    }

    private static Citation citation(String anchor) {
        return Reasons.citation(
                "steps/10",
                "Seven steps",
                anchor,
                OptionalInt.empty(),
                PassageKind.SCRIPT,
                Footing.STATED,
                "It is said aloud.",
                Optional.empty());
    }
}
