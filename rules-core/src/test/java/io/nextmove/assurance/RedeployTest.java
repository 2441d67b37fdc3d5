package io.nextmove.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.GuidanceEngine;
import io.nextmove.explain.Explanations;
import io.nextmove.move.Move;
import io.nextmove.situation.Situation;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;

/**
 * An application that is taken down takes the library with it: no class loader is kept after the engine is dropped.
 *
 * <p>Tried in a process of its own that clears soft references at once. The loader of the deployment shares nothing
 * with the class path but the JDK, and the thread that answers has another context loader.
 */
class RedeployTest {

    /** What is deployed: it loads an engine, asks it, has it explained and forgets it. */
    public static final class Deployment implements IntSupplier {
        /** For the loader of the deployment. */
        public Deployment() {}

        @Override
        public int getAsInt() {
            GuidanceEngine engine = GuidanceEngine.load();
            SplittableRandom random = new SplittableRandom(7);
            int moves = 0;
            for (int i = 0; i < 200; i++) {
                moves += engine.advise(Situations.random(random)).moves().size();
            }
            Situation s = Situations.random(random);
            Explanations explanations = engine.explanations();
            explanations.whyNot(s, Move.SET_A_WINDOW);
            return moves
                    + explanations.nextQuestions(s).size()
                    + explanations.compare(Facts.NOTHING, s).recommended().size();
        }
    }

    /** The server that outlives the deployment. */
    static final class Server {
        /** A type of the server in a record of the server. */
        private record Held(Server server) {}

        private Server() {}

        /** Deploys, takes down, and tells what became of the loader and of the threads. */
        public static void main(String[] args) throws IOException, InterruptedException, ReflectiveOperationException {
            int threads = Thread.activeCount();
            WeakReference<ClassLoader> loader = deployedAndTakenDown();
            // The JDK itself keeps the types of the record that was compared last and of the one that was hashed last
            // (java.lang.runtime.ObjectMethods, up to JDK 17 by a strong reference). Any application compares and
            // hashes
            // one of its own before long.
            Held held = new Held(new Server());
            boolean same = held.equals(new Held(new Server())) || held.hashCode() == new Held(new Server()).hashCode();
            for (int i = 0; i < 100 && loader.get() != null; i++) {
                System.gc();
                Thread.sleep(50);
            }
            String kept = loader.get() == null ? "gone" : "kept";
            System.out.print(kept + ", " + (Thread.activeCount() - threads) + " threads more, " + same);
        }

        private static WeakReference<ClassLoader> deployedAndTakenDown()
                throws IOException, ReflectiveOperationException {
            URL[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Server::url)
                    .toArray(URL[]::new);
            try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
                Class<?> deployed = loader.loadClass(Deployment.class.getName());
                if (deployed == Deployment.class) {
                    throw new AssertionError("not a deployment of its own");
                }
                IntSupplier deployment =
                        (IntSupplier) deployed.getDeclaredConstructor().newInstance();
                if (deployment.getAsInt() == 0) {
                    throw new AssertionError("no answers");
                }
                return new WeakReference<>(loader);
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

    @Test
    void no_class_loader_is_kept_after_the_engine_is_dropped() throws IOException, InterruptedException {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:SoftRefLRUPolicyMSPerMB=0",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Server.class.getName())
                .redirectErrorStream(true)
                .start();
        try (InputStream out = server.getInputStream()) {
            assertThat(new String(out.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("gone, 0 threads more, false");
        }
        assertThat(server.waitFor()).isZero();
    }
}
