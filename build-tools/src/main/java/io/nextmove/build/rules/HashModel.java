package io.nextmove.build.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Writes, after the rules are compiled, which classes they consist of and the hash of these classes. */
public final class HashModel {
    private HashModel() {}

    /** Reads the classes of the compiled rules below the first argument, a folder of classes, and writes beside the catalog. */
    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        Path classes = Path.of(args[0]);
        List<Path> files;
        try (Stream<Path> all = Files.walk(classes.resolve("io/nextmove/rules"))) {
            files = all.filter(f -> f.toString().endsWith(".class")).sorted().toList();
        }
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            digest.update(Files.readAllBytes(file));
            lines.add(classes.relativize(file).toString().replace('\\', '/'));
        }
        lines.add(0, HexFormat.of().formatHex(digest.digest()));
        Files.write(classes.resolve("io/nextmove/core/catalog/model.txt"), lines);
    }
}
