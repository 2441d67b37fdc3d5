package io.nextmove.assurance;

import io.nextmove.GuidanceEngine;
import io.nextmove.test.GuidancePromises;

/** The promises that applications try on their engine hold for the library's own. */
class EnginePromisesTest extends GuidancePromises {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();

    @Override
    protected GuidanceEngine engine() {
        return ENGINE;
    }

    @Override
    protected int situations() {
        return 5_000;
    }
}
