package io.nextmove.test;

import static io.nextmove.test.NextMoveAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.nextmove.json.CaseFiles;
import io.nextmove.move.Move;
import io.nextmove.source.Citation;
import io.nextmove.source.Footing;
import io.nextmove.source.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseCoverageTest {
    private static final Reason REACHED = SampleGuidance.recommending(Move.SET_A_WINDOW)
            .build()
            .trace()
            .fired()
            .get(0);
    private static final Reason UNREACHED = Sample.of(
            Reason.class,
            Map.of(
                    "id", "PLN-02.1",
                    "row", "PLN-02",
                    "rule", "A fear that was told is answered first",
                    "footing", Footing.STATED,
                    "citations",
                            List.of(
                                    Sample.of(Citation.class, Map.of("passage", "steps/10")),
                                    Sample.of(Citation.class, Map.of("passage", "steps/11")))));
    private static final CaseCoverage COVERAGE = CaseCoverage.of(
            new OneAnswer(
                    List.of(REACHED, UNREACHED),
                    s -> SampleGuidance.recommending(Move.SET_A_WINDOW).build()),
            CaseFiles.read("classpath:cases"));

    @Test
    void rules_and_passages_are_counted_by_case() {
        assertThat(COVERAGE.rules()).isEqualTo(50);
        assertThat(COVERAGE.passages()).isEqualTo(100 / 3.0);
        assertThat(COVERAGE.unreachedRules()).containsExactly(UNREACHED);
        assertThat(COVERAGE.unreachedPassages()).containsExactly("steps/10", "steps/11");
        assertThat(COVERAGE.toString()).isEqualTo("2 cases reach 50.0 % of the rules and 33.3 % of the passages");
    }

    @Test
    void the_report_is_text_json_and_lcov_of_the_text(@TempDir Path folder) throws IOException {
        COVERAGE.write(folder.resolve("new"));

        assertThat(folder.resolve("new/guidance-coverage.txt"))
                .hasContent(String.join(
                        "\n",
                        "    2  SMP-01.1   A sample rests on no rule",
                        "    0  PLN-02.1   A fear that was told is answered first",
                        "    2  policy/sample",
                        "    0  steps/10",
                        "    0  steps/11",
                        ""));
        assertThat(Files.readString(folder.resolve("new/guidance-coverage.json")))
                .isEqualTo("{\"cases\":2,\"rules\":["
                        + "{\"id\":\"SMP-01.1\",\"row\":\"SMP-01\",\"rule\":\"A sample rests on no rule\",\"cases\":2},"
                        + "{\"id\":\"PLN-02.1\",\"row\":\"PLN-02\",\"rule\":\"A fear that was told is answered first\","
                        + "\"cases\":0}],\"passages\":[{\"passage\":\"policy/sample\",\"cases\":2},"
                        + "{\"passage\":\"steps/10\",\"cases\":0},{\"passage\":\"steps/11\",\"cases\":0}]}");
        assertThat(Files.readString(folder.resolve("new/guidance-coverage.info")))
                .isEqualTo("TN:\nSF:" + folder.resolve("new/guidance-coverage.txt")
                        + "\nDA:1,2\nDA:2,0\nDA:3,2\nDA:4,0\nDA:5,0\nLF:5\nLH:2\nend_of_record\n");
    }

    @Test
    void a_share_below_the_threshold_fails_and_names_what_is_not_reached() {
        assertThat(COVERAGE).reachesRules(50).reachesPassages(33);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(COVERAGE).reachesRules(51))
                .withMessage("the cases should reach 51.0 % of the rules; they reach 50.0 %, and not PLN-02.1");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(COVERAGE).reachesPassages(34))
                .withMessage(
                        "the cases should reach 34.0 % of the passages; they reach 33.3 %, and not steps/10, steps/11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(COVERAGE).reachesRules(101))
                .withMessage("`percent` must be between 0 and 100");
    }
}
