package io.nextmove.assurance;

import io.nextmove.situation.Situation;
import net.jqwik.api.SampleReportingFormat;

/** Lets jqwik print the facts of the smallest failing situation, which the library itself never prints. */
public final class SituationReport implements SampleReportingFormat {

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Situation;
    }

    @Override
    public Object report(Object value) {
        return Facts.describe((Situation) value);
    }
}
