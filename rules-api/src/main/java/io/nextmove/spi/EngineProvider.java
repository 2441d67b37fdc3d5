package io.nextmove.spi;

import io.nextmove.GuidanceEngine;

/**
 * What an engine registers with {@link java.util.ServiceLoader} so that {@link GuidanceEngine} finds it: a public class
 * with a public constructor without parameters, named in {@code META-INF/services/io.nextmove.spi.EngineProvider}.
 *
 * <p>Finding a provider should cost nothing and cannot fail; all work belongs in
 * {@link GuidanceEngine.Builder#build() build()}.
 */
public interface EngineProvider {

    /** A new builder of the engine. */
    GuidanceEngine.Builder builder();
}
