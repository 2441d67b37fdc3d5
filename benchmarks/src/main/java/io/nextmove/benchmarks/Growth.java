package io.nextmove.benchmarks;

import io.nextmove.benchmarks.peers.CommonRules;
import io.nextmove.build.rules.HashModel;
import io.nextmove.core.catalog.RuleCatalog;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Prints what an answer and a start cost with 1, 2, 4 and 8 times the rules, and what an answer costs with more events
 * of movement and more planned sentences.
 *
 * <p>Each further copy of a rule has a name and a consequence text of its own. There are three kinds: copies that share
 * the conditions of the rule; copies with conditions of their own, drawn from the tests that rules of the same phase
 * make, as a larger book would say more with the same words; and copies whose tests are written in another way that
 * costs the same, so that they share nothing with the rule, and hold where it holds. Beside them stands what the
 * conditions cost by themselves ({@link BareConditions}).
 *
 * <p>Run from the root of the project. Arguments: the runs of each start, then the seconds to warm up.
 */
public final class Growth {
    private static final Path RULES = Path.of("rules-core/src/main/resources/io/nextmove/rules");
    private static final Pattern RULE = Pattern.compile("(?s)\nrule \"(.*?)\"\n(.*?)\nwhen\n(.*?)\nthen\n(.*?)\nend\n");
    private static final Pattern FACT = Pattern.compile("(?s)(\\s*(?:\\$\\w+ : )?\\w+\\()(.*)(\\)\\s*)");

    /** What the copies of a rule have in common with it. */
    private enum Copies {
        SHARING_THEIR_CONDITIONS,
        SHARING_THE_WORDS,
        SHARING_NOTHING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private Growth() {}

    /** Measures and prints four tables. */
    public static void main(String[] args) throws IOException {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 11;
        String warmUp = args.length > 1 ? args[1] : "10";
        String embedding = ColdStart.embedding();
        String measuring = embedding + File.pathSeparator + System.getProperty("java.class.path");
        for (Copies copies : Copies.values()) {
            grow(copies, embedding, measuring, runs, warmUp);
        }
        System.out.printf("%-14s %12s %12s%n", "", "us an answer", "bytes");
        for (int many : new int[] {0, 10, 100, 1000}) {
            manifold(many + " events", measuring, warmUp, many, 0);
        }
        for (int many : new int[] {0, 10, 100, 1000}) {
            manifold(many + " sentences", measuring, warmUp, 0, many);
        }
    }

    private static void grow(Copies copies, String embedding, String measuring, int runs, String warmUp)
            throws IOException {
        System.out.printf(
                "rules %s%n%-8s %12s %12s %16s %12s %12s%n",
                copies, "rules", "speaking", "us an answer", "conditions, us", "bytes", "start, ms");
        for (int times : new int[] {1, 2, 4, 8}) {
            String grown = classes(copies, times) + File.pathSeparator;
            long speaking = Jvm.lastNumber(
                    Jvm.run(Jvm.own(), List.of("-cp", grown + measuring, RulesSpeaking.class.getName())));
            List<String> warm = Jvm.run(
                    Jvm.own(), List.of("-cp", grown + measuring, WarmAnswer.class.getName(), "LIBRARY", warmUp));
            long conditions = Jvm.lastNumber(
                    Jvm.run(Jvm.own(), List.of("-cp", grown + measuring, BareConditions.class.getName(), warmUp)));
            List<Long> starts = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                starts.add(Jvm.lastNumber(
                        Jvm.run(Jvm.own(), List.of("-cp", grown + embedding, FirstAnswer.class.getName(), "library"))));
            }
            System.out.printf(
                    "x %-6d %12.1f %12.1f %16.1f %12s %12d%n",
                    times,
                    (double) speaking / ShippedSituations.all().size(),
                    Jvm.lastNumber(warm) / 1000.0,
                    conditions / 1000.0,
                    warm.get(0),
                    Jvm.median(starts) / 1000);
        }
        System.out.println();
    }

    private static void manifold(String name, String classPath, String warmUp, int events, int sentences) {
        List<String> lines = Jvm.run(
                Jvm.own(),
                List.of(
                        "-cp",
                        classPath,
                        WarmAnswer.class.getName(),
                        "LIBRARY",
                        warmUp,
                        Integer.toString(events),
                        Integer.toString(sentences)));
        System.out.printf("%-14s %12.1f %12s%n", name, Jvm.lastNumber(lines) / 1000.0, lines.get(0));
    }

    /** A folder of classes with the compiled model of so many copies of each rule, and their catalog. */
    private static Path classes(Copies copies, int times) throws IOException {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("io.nextmove", "rules-core", "1"));
        for (Path file : ruleFiles()) {
            files.write(
                    "src/main/resources/io/nextmove/rules/" + file.getFileName(),
                    grown(Files.readString(file), copies, times));
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        Path folder = Files.createTempDirectory("rules");
        for (Object name : module.getFileNames()) {
            String path = name.toString();
            if (path.endsWith(".class") || path.endsWith("drools-model")) {
                write(folder.resolve(path), module.getBytes(path));
            }
        }
        write(folder.resolve("io/nextmove/core/catalog/rule-catalog.tsv"), catalog(times));
        try {
            HashModel.main(new String[] {folder.toString()});
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        return folder;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static byte[] catalog(int times) throws IOException {
        try (InputStream in = RuleCatalog.class.getResourceAsStream("rule-catalog.tsv")) {
            String catalog = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            StringBuilder grown = new StringBuilder(catalog);
            for (int copy = 2; copy <= times; copy++) {
                grown.append(catalog.replaceAll(
                        "(?m)^([^\t]+)\t([^\t]+)\t([^\t]+)\t", "$1.copy" + copy + "\t$2\t$3, copy " + copy + "\t"));
            }
            return grown.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String grown(String drl, Copies copies, int times) throws IOException {
        StringBuilder grown = new StringBuilder(drl);
        Matcher rule = RULE.matcher(drl);
        while (rule.find()) {
            for (int copy = 2; copy <= times; copy++) {
                grown.append("\nrule \"")
                        .append(rule.group(1))
                        .append(", copy ")
                        .append(copy)
                        .append("\"\n")
                        .append(rule.group(2).replaceFirst("(@id\\(\"[^\"]+)", "$1.copy" + copy))
                        .append("\nwhen\n")
                        .append(condition(rule.group(3), copies, copy))
                        .append("\nthen\n")
                        .append(consequence(rule.group(4), copy))
                        .append("\nend\n");
            }
        }
        return grown.toString();
    }

    /** The consequence in another text that does the same. */
    private static String consequence(String then, int copy) {
        return then.replaceFirst("\\bactions\\.", "(".repeat(copy) + "actions" + ")".repeat(copy) + ".");
    }

    private static String condition(String when, Copies copies, int copy) throws IOException {
        Matcher fact = FACT.matcher(when);
        if (!fact.matches()) {
            throw new IllegalArgumentException("a condition that is not one pattern");
        }
        List<String> tests = CommonRules.constraints(fact.group(2));
        switch (copies) {
            case SHARING_NOTHING -> tests.replaceAll(test -> "( " + test + " )" + " && true".repeat(copy - 1));
            case SHARING_THE_WORDS ->
                drawOthers(tests, testsOf(fact.group(1)), new Random(31L * when.hashCode() + copy));
            case SHARING_THEIR_CONDITIONS -> {}
        }
        return fact.group(1) + String.join(", ", tests) + fact.group(3);
    }

    /** Puts drawn tests in the places of all but the first, which guards the others; of one alone, in its place. */
    private static void drawOthers(List<String> tests, List<String> drawnFrom, Random random) {
        for (int i = tests.size() > 1 ? 1 : 0; i < tests.size(); i++) {
            tests.set(i, drawnFrom.get(random.nextInt(drawnFrom.size())));
        }
    }

    /** The tests that rules make of the pattern that begins so, each once. */
    private static List<String> testsOf(String pattern) throws IOException {
        Set<String> tests = new LinkedHashSet<>();
        for (Path file : ruleFiles()) {
            Matcher rule = RULE.matcher(Files.readString(file));
            while (rule.find()) {
                Matcher fact = FACT.matcher(rule.group(3));
                if (fact.matches() && fact.group(1).equals(pattern)) {
                    tests.addAll(CommonRules.constraints(fact.group(2)));
                }
            }
        }
        return List.copyOf(tests);
    }

    private static List<Path> ruleFiles() throws IOException {
        try (Stream<Path> files = Files.list(RULES)) {
            return files.filter(f -> f.toString().endsWith(".drl")).sorted().toList();
        }
    }
}
