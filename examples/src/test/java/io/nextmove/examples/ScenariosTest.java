package io.nextmove.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.Guidance;
import io.nextmove.GuidanceEngine;
import io.nextmove.json.GuidanceCase;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenariosTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final List<GuidanceCase> SHIPPED = ScenarioFiles.all();

    @Test
    void all_are_run_and_counted() {
        Outcome outcome = Outcome.of(ENGINE, "", "scenarios");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out().lines().filter(line -> line.startsWith("passed  ")))
                .hasSameSizeAs(SHIPPED);
        assertThat(outcome.out()).endsWith("\n" + SHIPPED.size() + " passed, 0 failed\n");
    }

    @Test
    void a_folder_of_scenarios_is_checked_as_case_files_are() throws URISyntaxException {
        Path folder =
                Path.of(NextMove.class.getResource("/io/nextmove/scenarios").toURI());
        assertThat(Outcome.of(ENGINE, "", "check", folder.toString()))
                .isEqualTo(new Outcome(0, SHIPPED.size() + " passed, 0 failed\n", ""));
    }

    @Test
    void one_is_run_by_its_name_and_told_where_it_falls_short() {
        GuidanceCase one = SHIPPED.get(0);
        Guidance danger = Sample.danger();
        List<String> shortfalls = one.expect().shortfalls(danger);

        assertThat(Outcome.of(new StubEngine(situation -> danger), "", "scenarios", one.id()))
                .isEqualTo(new Outcome(
                        1,
                        "failed  " + one.id() + "  " + one.title() + "\n        "
                                + String.join("\n        ", shortfalls) + "\n0 passed, 1 failed\n",
                        ""));
    }

    @Test
    void a_story_is_shown_with_its_answer() {
        Outcome outcome =
                Outcome.of(ENGINE, "", "scenarios", "--show", SHIPPED.get(0).id());
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .startsWith(SHIPPED.get(0).title() + " "
                        + SHIPPED.get(0).story().strip().replaceAll("\\s+", " "))
                .contains(" Start here ", " How sure is this? ");
    }

    @Test
    void a_name_that_is_not_there_is_one_line() {
        assertThat(Outcome.of(ENGINE, "", "scenarios", "SECRET"))
                .isEqualTo(new Outcome(2, "", "nextmove: ID: must be one that `nextmove scenarios` lists\n"));
    }
}
