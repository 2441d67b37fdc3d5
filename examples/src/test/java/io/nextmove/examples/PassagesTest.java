package io.nextmove.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.core.answer.Reasons;
import io.nextmove.source.Citation;
import io.nextmove.source.Footing;
import io.nextmove.source.PassageKind;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "steps/02|steps/02",
                "steps/02 steps/03|steps/02..03",
                "steps/08 steps/09 steps/10 steps/11|steps/08..11",
                "steps/02 steps/04 steps/05|steps/02, steps/04..05",
                "steps/02 intro/03 intro/04|steps/02, intro/03..04",
                "steps/03 steps/02|steps/03, steps/02",
                "steps/02 steps/02 steps/03|steps/02..03",
                "policy/fear-counts steps/02|policy/fear-counts, steps/02"
            })
    void passages_that_follow_one_another_are_one(String passages, String told) {
        assertThat(Passages.of(Stream.of(passages.split(" "))
                        .map(PassagesTest::citation)
                        .toList()))
                .isEqualTo(told);
    }

    private static Citation citation(String passage) {
        return Reasons.citation(
                passage, "", "", OptionalInt.empty(), PassageKind.CRITERION, Footing.STATED, "", Optional.empty());
    }
}
