package io.nextmove.test;

import io.nextmove.reply.Fault;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** How the replies of an assistant stand the check. A message of a failed assertion holds the report. */
public final class AssistantReportAssert extends AbstractAssert<AssistantReportAssert, AssistantReport> {

    AssistantReportAssert(@Nullable AssistantReport actual) {
        super(actual, AssistantReportAssert.class);
    }

    /**
     * At most that share of the replies is stopped.
     *
     * @param percent 0 to 100
     */
    public AssistantReportAssert stopsAtMost(double percent) {
        isNotNull();
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("`percent` must be between 0 and 100");
        }
        if (actual.share() > percent) {
            failWithMessage("%s", "too many replies are stopped: " + actual.toText());
        }
        return this;
    }

    /** No reply is stopped. */
    public AssistantReportAssert stopsNone() {
        return stopsAtMost(0);
    }

    /** No reply has one of these faults. */
    public AssistantReportAssert neverHas(Fault... faults) {
        isNotNull();
        if (actual.faults().keySet().stream().anyMatch(List.of(faults)::contains)) {
            failWithMessage("%s", "there should be no " + List.of(faults) + ": " + actual.toText());
        }
        return this;
    }
}
