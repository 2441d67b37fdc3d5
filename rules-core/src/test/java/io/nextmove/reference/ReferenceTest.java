package io.nextmove.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    private static final Path CLASSES = Path.of("target/test-classes/io/nextmove/reference");
    private static final Pattern TYPE = Pattern.compile("(io[/.]nextmove|org[/.](?:kie|drools))[/.]([a-z]+)[/.]");

    /** What is compiled names no other type: neither the core, nor Drools, nor the words of the other tests. */
    @Test
    void it_shares_nothing_with_the_core_but_the_facts_the_judgments_and_the_moves_of_the_api() throws IOException {
        Set<String> packages = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class"))
                    .filter(f -> !f.getFileName().toString().startsWith("ReferenceTest"))
                    .toList()) {
                TYPE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .results()
                        .forEach(m -> packages.add(m.group(1).replace('/', '.') + "." + m.group(2)));
            }
        }
        assertThat(packages)
                .containsExactly(
                        "io.nextmove.judgment", "io.nextmove.move", "io.nextmove.reference", "io.nextmove.situation");
    }
}
