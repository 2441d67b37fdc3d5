package io.nextmove.core;

import io.nextmove.GuidanceEngine;
import io.nextmove.spi.EngineProvider;

/** Provides the engine with the rules of this library; for {@link java.util.ServiceLoader}. */
public final class DroolsEngineProvider implements EngineProvider {

    /** For {@link java.util.ServiceLoader}. */
    public DroolsEngineProvider() {}

    @Override
    public GuidanceEngine.Builder builder() {
        return new DroolsEngineBuilder();
    }
}
