package io.nextmove.audit;

import io.nextmove.json.GuidanceCase;
import io.nextmove.json.NextMoveYaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The shipped scenarios. */
final class Cases {
    private static final Path FOLDER = Path.of("../rules-core/src/scenarios/resources/io/nextmove/scenarios");
    private static final List<GuidanceCase> ALL = read();

    private Cases() {}

    static List<GuidanceCase> all() {
        return ALL;
    }

    private static List<GuidanceCase> read() {
        List<GuidanceCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    cases.addAll(NextMoveYaml.readCases(in));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(cases);
    }
}
