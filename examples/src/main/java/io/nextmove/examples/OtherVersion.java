package io.nextmove.examples;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/**
 * Another version of the program, from its jar and in a class loader of its own. Nothing but JSON goes to it and comes from
 * it, so that the two versions share no class.
 */
final class OtherVersion implements AutoCloseable {
    private static final String ALLOWED =
            "must be the nextmove.jar of another version that reads situations and writes answers as JSON";

    private final String jar;
    private final URLClassLoader loader;
    private final Object engine;

    private OtherVersion(String jar, URLClassLoader loader) throws ReflectiveOperationException {
        this.jar = jar;
        this.loader = loader;
        this.engine = call("io.nextmove.GuidanceEngine", "load", new Class<?>[0]);
    }

    /** Loads the version that a jar holds. */
    static OtherVersion load(String jar) {
        Path path = Input.path(jar);
        URLClassLoader loader;
        try {
            loader = new URLClassLoader(new URL[] {path.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        } catch (MalformedURLException e) {
            throw new InputException(jar, ALLOWED);
        }
        try {
            return in(loader, () -> new OtherVersion(jar, loader));
        } catch (Exception | LinkageError e) {
            close(loader);
            throw new InputException(jar, ALLOWED);
        }
    }

    /**
     * The answer of that version to a situation, both as JSON.
     *
     * @throws IllegalArgumentException if that version does not know a fact or a value; the message names the place and what
     *     is allowed there
     */
    String answer(String situation) {
        try {
            return in(loader, () -> {
                Object read = call(
                        "io.nextmove.json.NextMoveJson", "readSituation", new Class<?>[] {String.class}, situation);
                Class<?> engineType = loader.loadClass("io.nextmove.GuidanceEngine");
                Object guidance = engineType
                        .getMethod("advise", loader.loadClass("io.nextmove.situation.Situation"))
                        .invoke(engine, read);
                return (String) call(
                        "io.nextmove.json.NextMoveJson",
                        "write",
                        new Class<?>[] {loader.loadClass("io.nextmove.Guidance")},
                        guidance);
            });
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException unknown) {
                throw unknown;
            }
            throw new InputException(jar, ALLOWED);
        } catch (Exception | LinkageError e) {
            throw new InputException(jar, ALLOWED);
        }
    }

    @Override
    public void close() {
        close(loader);
    }

    private Object call(String type, String method, Class<?>[] types, Object... arguments)
            throws ReflectiveOperationException {
        return loader.loadClass(type).getMethod(method, types).invoke(null, arguments);
    }

    /** The other version looks for its parts in the loader of the thread. */
    private static <T> T in(ClassLoader loader, Callable<T> work) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void close(URLClassLoader loader) {
        try {
            loader.close();
        } catch (IOException e) {
            // Nothing was written to it.
        }
    }
}
