package io.nextmove.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The shipped scenarios. */
final class ScenarioDocuments {

    private ScenarioDocuments() {}

    /** The files, sorted by name. */
    static List<Path> files() {
        try (Stream<Path> files = Files.list(Path.of(
                ScenarioDocuments.class.getResource("/io/nextmove/scenarios").toURI()))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** The cases of all files. */
    static List<GuidanceCase> all() {
        List<GuidanceCase> cases = new ArrayList<>();
        try {
            for (Path file : files()) {
                cases.addAll(NextMoveYaml.readCases(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }
}
