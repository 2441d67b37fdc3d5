package io.nextmove.examples;

import io.nextmove.json.GuidanceCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The scenario files beside these classes, in a folder of classes or in a jar. */
final class ScenarioFiles {
    private static final String FOLDER = "io/nextmove/scenarios";

    private ScenarioFiles() {}

    /** All cases of all files, in the order of the file names. */
    static List<GuidanceCase> all() {
        try {
            Path place = Path.of(ScenarioFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return in(place.resolve(FOLDER));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return in(jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of the program has no path", e);
        }
    }

    private static List<GuidanceCase> in(Path folder) throws IOException {
        List<GuidanceCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted(Comparator.comparing(Path::toString)).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    cases.addAll(Input.cases(file.toString(), in));
                }
            }
        }
        return cases;
    }
}
