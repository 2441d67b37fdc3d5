package io.nextmove.benchmarks;

import io.nextmove.json.GuidanceCase;
import io.nextmove.scenarios.ShippedScenarios;
import io.nextmove.situation.Situation;
import java.util.List;

/** The situations of the shipped scenarios. */
final class ShippedSituations {
    private ShippedSituations() {}

    /** All of them, in the order of the files. */
    static List<Situation> all() {
        return ShippedScenarios.all().stream().map(GuidanceCase::situation).toList();
    }
}
