package io.nextmove.examples;

import io.nextmove.GuidanceEngine;
import io.nextmove.test.GuidancePromises;

class OurPromisesTest extends GuidancePromises {
    @Override
    protected GuidanceEngine engine() {
        return GuidanceEngine.load();
    }
}
