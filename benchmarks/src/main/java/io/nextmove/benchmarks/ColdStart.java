package io.nextmove.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints how long the first answer takes in a fresh JVM, each way in turn; medians, and ratios to plain Java.
 *
 * <p>Run from the root of the project. Arguments: the number of runs, then the home of a JDK with an AOT cache.
 */
public final class ColdStart {
    private static final String MAIN = FirstAnswer.class.getName();
    private static final String RULES = "rules-core/src/main/resources/io/nextmove/rules";
    private static final String REFERENCE = "plain Java reference";

    private final Map<String, Command> commands = new LinkedHashMap<>();

    private record Command(Path java, List<String> arguments) {}

    private ColdStart() {}

    /** Measures and prints a table. */
    public static void main(String[] args) throws IOException {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 11;
        String embedding = embedding();
        Path archives = Files.createTempDirectory("cold-start");
        ColdStart starts = new ColdStart();
        Path java = Jvm.own();
        starts.add(REFERENCE, java, "-cp", embedding, MAIN, "reference");
        starts.add("library", java, "-cp", embedding, MAIN, "library");
        String quick = "-XX:TieredStopAtLevel=1";
        starts.add("library, " + quick, java, quick, "-cp", embedding, MAIN, "library");
        String classes = archives.resolve("classes").toString();
        Jvm.run(java, List.of("-XX:ArchiveClassesAtExit=" + classes, "-cp", embedding, MAIN, "library"));
        starts.add("library, AppCDS", java, "-XX:SharedArchiveFile=" + classes, "-cp", embedding, MAIN, "library");
        String everything = System.getProperty("java.class.path");
        starts.add("DRL compiled at start", java, "-cp", everything, MAIN, "compiled", RULES);
        for (Way peer : EnumSet.complementOf(EnumSet.of(Way.LIBRARY, Way.COMPILED_AT_START))) {
            starts.add(peer.name(), java, "-cp", everything, MAIN, peer.name());
        }
        if (args.length > 1) {
            Path newer = Path.of(args[1], "bin", "java");
            String cache = archives.resolve("cache").toString();
            Jvm.run(newer, List.of("-XX:AOTCacheOutput=" + cache, "-cp", embedding, MAIN, "library"));
            starts.add(REFERENCE + ", newer JDK", newer, "-cp", embedding, MAIN, "reference");
            starts.add("library, newer JDK", newer, "-cp", embedding, MAIN, "library");
            String ahead = "-XX:AOTCache=" + cache;
            starts.add("library, newer JDK, AOT cache", newer, ahead, "-cp", embedding, MAIN, "library");
        }
        starts.measure(runs);
    }

    /** The class path of an embedding application, the rules first, with the programs of this module at its end. */
    static String embedding() throws IOException {
        String library = "rules-core/target/nextmove-core-0.1.0-SNAPSHOT.jar" + File.pathSeparator
                + Files.readString(Path.of("rules-core/target/runtime-class-path.txt"));
        long bytes = 0;
        String[] jars = library.split(File.pathSeparator);
        for (String jar : jars) {
            bytes += Files.size(Path.of(jar));
        }
        System.out.printf("class path of an embedding application: %d jars, %.1f MB%n", jars.length, bytes / 1e6);
        return String.join(
                File.pathSeparator,
                library,
                "rules-core/target/nextmove-core-0.1.0-SNAPSHOT-tests.jar",
                "benchmarks/target/benchmarks-0.1.0-SNAPSHOT.jar");
    }

    private void add(String name, Path java, String... arguments) {
        commands.put(name, new Command(java, List.of(arguments)));
    }

    private void measure(int runs) {
        Map<String, List<Long>> inMain = new LinkedHashMap<>();
        Map<String, List<Long>> whole = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            commands.forEach((name, command) -> {
                long start = System.nanoTime();
                long micros = Jvm.lastNumber(Jvm.run(command.java(), command.arguments()));
                whole.computeIfAbsent(name, n -> new ArrayList<>()).add((System.nanoTime() - start) / 1000);
                inMain.computeIfAbsent(name, n -> new ArrayList<>()).add(micros);
            });
        }
        long base = Jvm.median(inMain.get(REFERENCE));
        System.out.printf(
                "%-36s %14s %14s %8s%n", runs + " runs each, medians", "main to answer", "whole process", "ratio");
        inMain.forEach((name, micros) -> {
            long median = Jvm.median(micros);
            System.out.printf(
                    "%-36s %11d ms %11d ms %8.1f%n",
                    name, median / 1000, Jvm.median(whole.get(name)) / 1000, (double) median / base);
        });
    }
}
