package io.nextmove.test;

import io.nextmove.Guidance;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on answers, beside those of AssertJ.
 *
 * <pre>{@code
 * assertThat(guidance).firstStep(GET_INDIVIDUAL_SUPPORT).excludes(OFFER_TELEHEALTH).neverRecommends(JOINT);
 * }</pre>
 */
public final class NextMoveAssertions {

    private NextMoveAssertions() {}

    /** Assertions on an answer. */
    public static GuidanceAssert assertThat(@Nullable Guidance guidance) {
        return new GuidanceAssert(guidance);
    }

    /** Assertions on how the replies of an assistant stand the check. */
    public static AssistantReportAssert assertThat(@Nullable AssistantReport report) {
        return new AssistantReportAssert(report);
    }

    /** Assertions on what cases reach. */
    public static CaseCoverageAssert assertThat(@Nullable CaseCoverage coverage) {
        return new CaseCoverageAssert(coverage);
    }
}
