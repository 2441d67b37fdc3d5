package io.nextmove.build.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes, before the core is compiled, the Java of the rule language and the rule catalog. */
public final class GenerateRules {
    private static final String CATALOG = "io/nextmove/core/catalog";

    private GenerateRules() {}

    /**
     * Reads the definitions and rules of the module in the first argument, a folder, writes Java below the second one and
     * resources below the third one.
     */
    public static void main(String[] args) throws IOException {
        Path module = Path.of(args[0]);
        Path resources = module.resolve("src/main/resources/io/nextmove");
        VocabularyFiles vocabulary = VocabularyFiles.read(module.resolve("src/main/definitions/words"));
        List<RuleFile> files = RuleFile.readAll(resources.resolve("rules"));
        RuleCatalogWriter catalog = RuleCatalogWriter.check(
                files,
                vocabulary,
                Passages.read(resources.resolve("passages/passages.tsv")),
                policies(resources),
                Moves.read(module.resolveSibling("rules-api/src/main/definitions/moves.yaml")));
        LanguageSources language = new LanguageSources(vocabulary);
        Path java = Path.of(args[1]);
        for (Map.Entry<String, String> file : language.files().entrySet()) {
            write(java.resolve("io/nextmove/core/language/" + file.getKey() + ".java"), file.getValue());
        }
        write(java.resolve("io/nextmove/core/evaluate/RuleConditions.java"), catalog.conditions(language));
        write(
                java.resolve("io/nextmove/core/language/Forms.java"),
                TextForms.read(module.resolve("src/main/definitions/forms.yaml"), vocabulary)
                        .source(language));

        Path out = Path.of(args[2]).resolve(CATALOG);
        List<String> lines = catalog.lines();
        write(out.resolve("rule-catalog.tsv"), String.join("\n", lines) + "\n");
        List<String> hashed = new ArrayList<>(lines);
        catalog.rules()
                .forEach(r ->
                        hashed.add(r.source().condition() + '\t' + r.source().consequence()));
        write(
                out.resolve("edition.txt"),
                digest(String.join("\n", hashed)) + "\n"
                        + digest(Files.readString(resources.resolve("passages/passages.tsv"))
                                + Files.readString(resources.resolve("passages/evidence.tsv")))
                        + "\n");
    }

    private static Set<String> policies(Path resources) throws IOException {
        try (Stream<String> lines = Files.lines(resources.resolve("core/catalog/policies.tsv"))) {
            return lines.skip(1)
                    .map(line -> "policy/" + line.substring(0, line.indexOf('\t')))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Writes a file if it has other content, so that what depends on it is not compiled again for nothing. */
    private static void write(Path file, String text) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
    }

    static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
