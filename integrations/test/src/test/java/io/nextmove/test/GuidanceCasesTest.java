package io.nextmove.test;

import static io.nextmove.test.NextMoveAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.testkit.engine.EventConditions.displayName;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedSuccessfully;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import io.nextmove.GuidanceEngine;
import io.nextmove.json.CaseFiles;
import io.nextmove.json.GuidanceCase;
import io.nextmove.move.Move;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class GuidanceCasesTest {
    private static final GuidanceEngine ENGINE = OneAnswer.of(
            SampleGuidance.recommending(Move.GET_INDIVIDUAL_SUPPORT).build());

    /** Not run by itself: a test runs it. */
    static class Cases {
        @GuidanceCases("classpath:cases")
        void ours(GuidanceCase one) {
            assertThat(ENGINE.advise(one.situation())).meets(one.expect());
        }

        @GuidanceCases("classpath:nowhere")
        void missing(GuidanceCase one) {
            assertThat(one).isNotNull();
        }
    }

    @Test
    void every_case_is_a_test_under_its_id_and_title() {
        Events tests = run("ours").testEvents();

        tests.assertStatistics(counts -> counts.started(2).succeeded(1).failed(1));
        tests.assertThatEvents()
                .haveExactly(1, event(displayName("supported: Support comes first"), finishedSuccessfully()))
                .haveExactly(
                        1,
                        event(
                                displayName("barred: A window is barred"),
                                finishedWithFailure(message("excluded SET_A_WINDOW: was not in the answer"))));
    }

    @Test
    void a_location_without_cases_fails_with_one_line() {
        run("missing")
                .containerEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(finishedWithFailure(message(
                                "`classpath:nowhere`: is not there; must be a file or a folder on the class path"))));
    }

    @Test
    void the_scenarios_of_the_library_come_along() {
        assertThat(CaseFiles.read(GuidanceCases.SHIPPED)).hasSizeGreaterThan(200);
    }

    private static EngineExecutionResults run(String method) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(Cases.class, method, GuidanceCase.class.getName()))
                .execute();
    }
}
