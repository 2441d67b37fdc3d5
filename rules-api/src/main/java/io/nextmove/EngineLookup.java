package io.nextmove;

import io.nextmove.spi.EngineProvider;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Finds the engine. */
final class EngineLookup {

    private EngineLookup() {}

    /** The provider that the context class loader of the thread sees, or else the loader of this api. */
    static EngineProvider provider() {
        return firstOf(Stream.of(Thread.currentThread().getContextClassLoader(), EngineLookup.class.getClassLoader()));
    }

    /** The provider that a loader sees. */
    static EngineProvider provider(ClassLoader loader) {
        return firstOf(Stream.of(loader));
    }

    private static EngineProvider firstOf(Stream<ClassLoader> loaders) {
        return loaders.filter(Objects::nonNull)
                .filter(EngineLookup::seesThisApi)
                .flatMap(loader -> ServiceLoader.load(EngineProvider.class, loader).findFirst().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no guidance engine on the class path: add io.nextmove:nextmove-core"));
    }

    /** A loader may hold a copy of the api that is not this one; a provider of that copy is none here. */
    private static boolean seesThisApi(ClassLoader loader) {
        try {
            return Class.forName(EngineProvider.class.getName(), false, loader) == EngineProvider.class;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
