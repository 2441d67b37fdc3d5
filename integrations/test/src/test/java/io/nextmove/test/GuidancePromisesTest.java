package io.nextmove.test;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import io.nextmove.GuidanceEngine;
import io.nextmove.move.Move;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

/** A promise can be broken: an engine that recommends a joint move whatever it is told breaks those on safety. */
class GuidancePromisesTest {

    /** Not run by itself: a test runs it. */
    static class Reckless extends GuidancePromises {
        @Override
        protected GuidanceEngine engine() {
            return OneAnswer.of(
                    SampleGuidance.recommending(Move.OFFER_TELEHEALTH).build());
        }

        @Override
        protected int situations() {
            return 200;
        }
    }

    @Test
    void a_broken_promise_is_told_with_the_smallest_situation_that_breaks_it() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Reckless.class))
                .execute()
                .testEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(
                                test("until_harm_is_ruled_out_nothing_that_reaches_the_partner_is_recommended"),
                                finishedWithFailure(message(m -> m.startsWith("broken where asOf=2026-03-01\n")))))
                .haveExactly(
                        1,
                        event(
                                test("in_danger_urgent_help_is_the_first_step"),
                                finishedWithFailure(message(
                                        m -> m.startsWith("broken where asOf=2026-03-01, safety.immediateDanger=YES\n")
                                                || m.startsWith("broken where asOf=2026-03-01, safety.suicideRisk=")))))
                .haveExactly(
                        1,
                        event(
                                test("whoever_does_not_invite_is_given_nothing_that_reaches_the_partner"),
                                finishedWithFailure(
                                        message(m -> m.startsWith("broken where asOf=2026-03-01, perspective=")))));
    }
}
