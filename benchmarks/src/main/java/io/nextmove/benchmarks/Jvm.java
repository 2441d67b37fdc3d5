package io.nextmove.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts programs in fresh JVMs. */
final class Jvm {
    private Jvm() {}

    /** The lines that a program prints in a JVM of its own; fails where the program does. */
    static List<String> run(Path java, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            List<String> lines =
                    new String(process.getInputStream().readAllBytes()).lines().toList();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("a program did not end well: " + command);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** The number on the last line. */
    static long lastNumber(List<String> lines) {
        return Long.parseLong(lines.get(lines.size() - 1));
    }

    /** The {@code java} of this JVM. */
    static Path own() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** The middle one of some numbers. */
    static long median(List<Long> numbers) {
        List<Long> sorted = numbers.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
