package io.nextmove.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints the time of a warm answer for each way, each in JVMs of its own that take turns; medians. */
public final class Warm {
    private Warm() {}

    /** Measures and prints a table. Arguments: the number of runs, then the seconds to warm up. */
    public static void main(String[] args) {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        String warmUp = args.length > 1 ? args[1] : "10";
        List<String> ways = new ArrayList<>(List.of("REFERENCE"));
        for (Way way : Way.values()) {
            ways.add(way.name());
        }
        Map<String, List<Long>> nanos = new LinkedHashMap<>();
        Map<String, String> bytes = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            for (String way : ways) {
                List<String> lines = Jvm.run(
                        Jvm.own(),
                        List.of("-cp", System.getProperty("java.class.path"), WarmAnswer.class.getName(), way, warmUp));
                bytes.put(way, lines.get(0));
                nanos.computeIfAbsent(way, w -> new ArrayList<>()).add(Jvm.lastNumber(lines));
            }
        }
        double library = Jvm.median(nanos.get(Way.LIBRARY.name()));
        System.out.printf("%-20s %12s %12s %16s%n", runs + " runs, medians", "us an answer", "bytes", "to the library");
        nanos.forEach((way, all) -> System.out.printf(
                "%-20s %12.1f %12s %16.2f%n",
                way, Jvm.median(all) / 1000.0, bytes.get(way), Jvm.median(all) / library));
    }
}
