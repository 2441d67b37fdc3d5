package io.nextmove.test;

import io.nextmove.source.Reason;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** How much of the rules and passages cases reach. */
public final class CaseCoverageAssert extends AbstractAssert<CaseCoverageAssert, CaseCoverage> {

    CaseCoverageAssert(@Nullable CaseCoverage actual) {
        super(actual, CaseCoverageAssert.class);
    }

    /**
     * The cases reach at least that share of the rules.
     *
     * @param percent 0 to 100
     */
    public CaseCoverageAssert reachesRules(double percent) {
        isNotNull();
        return atLeast(
                percent,
                actual.rules(),
                "rules",
                actual.unreachedRules().stream().map(Reason::id).toList());
    }

    /**
     * The cases reach at least that share of the passages that rules cite.
     *
     * @param percent 0 to 100
     */
    public CaseCoverageAssert reachesPassages(double percent) {
        isNotNull();
        return atLeast(percent, actual.passages(), "passages", actual.unreachedPassages());
    }

    private CaseCoverageAssert atLeast(double percent, double reached, String what, List<String> unreached) {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("`percent` must be between 0 and 100");
        }
        if (reached < percent) {
            failWithMessage(
                    "%s",
                    String.format(
                                    Locale.ROOT,
                                    "the cases should reach %.1f %% of the %s; they reach %.1f %%, and not ",
                                    percent,
                                    what,
                                    reached)
                            + String.join(", ", unreached));
        }
        return this;
    }
}
