package io.nextmove.examples;

import io.nextmove.situation.Situation;
import java.util.List;

/** The situations of the shipped scenarios. */
public final class ShippedSituations {
    private ShippedSituations() {}

    /** All of them, in the order of the files. */
    public static List<Situation> all() {
        return ScenarioFiles.all().stream().map(Case::situation).toList();
    }
}
