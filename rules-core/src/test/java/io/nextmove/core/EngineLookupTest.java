package io.nextmove.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.nextmove.GuidanceEngine;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EngineLookupTest {
    private static final String NONE = "no guidance engine on the class path: add io.nextmove:nextmove-core";
    private static final List<URL> CLASS_PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(EngineLookupTest::url)
            .toList();

    /** An api of its own, in a loader that has no engine. */
    private static final class Container extends URLClassLoader {
        Container() {
            super(urls(true), ClassLoader.getPlatformClassLoader());
        }

        /** An application in the container, which brings the engine. */
        URLClassLoader application() {
            return new URLClassLoader(urls(false), this);
        }

        Object load() throws ReflectiveOperationException {
            return loadClass(GuidanceEngine.class.getName()).getMethod("load").invoke(null);
        }

        Object load(ClassLoader loader) throws ReflectiveOperationException {
            return loadClass(GuidanceEngine.class.getName())
                    .getMethod("load", ClassLoader.class)
                    .invoke(null, loader);
        }

        private static URL[] urls(boolean api) {
            return CLASS_PATH.stream()
                    .filter(url -> api
                            == (url.getPath().contains("rules-api")
                                    || url.getPath().contains("jspecify")))
                    .toArray(URL[]::new);
        }
    }

    @Test
    void an_engine_is_found_in_the_loader_that_is_named() throws Exception {
        assertThat(GuidanceEngine.load(getClass().getClassLoader())).isInstanceOf(DroolsGuidanceEngine.class);
        try (Container container = new Container();
                URLClassLoader application = container.application()) {
            assertThat(container.load(application).getClass().getClassLoader()).isSameAs(application);
        }
    }

    @Test
    void an_engine_is_found_in_the_loader_of_the_thread_and_else_beside_the_api() throws Exception {
        try (Container container = new Container();
                URLClassLoader application = container.application()) {
            assertThat(in(application, container::load).getClass().getClassLoader())
                    .isSameAs(application);
            assertThat(in(container, GuidanceEngine::load)).isInstanceOf(DroolsGuidanceEngine.class);
        }
        assertThat(in(null, GuidanceEngine::load)).isInstanceOf(DroolsGuidanceEngine.class);
        assertThat(in(ClassLoader.getPlatformClassLoader(), GuidanceEngine::load))
                .isInstanceOf(DroolsGuidanceEngine.class);
    }

    /** The loader of the thread here has an engine, for another copy of the api. */
    @Test
    void without_an_engine_one_line_says_what_to_add() throws IOException {
        assertThatIllegalStateException()
                .isThrownBy(() -> GuidanceEngine.load(ClassLoader.getPlatformClassLoader()))
                .withMessage(NONE);
        assertThatNullPointerException()
                .isThrownBy(() -> GuidanceEngine.load(null))
                .withMessage("`loader` must not be null");
        try (Container container = new Container()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> unwrapped(container::load))
                    .withMessage(NONE);
        }
    }

    @Test
    void what_is_loaded_is_what_a_builder_builds() {
        assertThat(GuidanceEngine.builder().build()).isInstanceOf(DroolsGuidanceEngine.class);
    }

    private static Object in(ClassLoader context, Callable<?> call) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(context);
        try {
            return call.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void unwrapped(Callable<?> call) throws Throwable {
        try {
            call.call();
        } catch (ReflectiveOperationException e) {
            throw e.getCause();
        }
    }

    private static URL url(String entry) {
        try {
            return new File(entry).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }
}
