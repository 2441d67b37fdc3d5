package io.nextmove.scenarios;

import io.nextmove.json.GuidanceCase;
import io.nextmove.json.NextMoveYaml;
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

/** The shipped scenarios, in a folder of classes or in a jar. */
public final class ShippedScenarios {
    private static final String FOLDER = "io/nextmove/scenarios";

    private ShippedScenarios() {}

    /** All cases of all files, in the order of the file names. */
    public static List<GuidanceCase> all() {
        try {
            Path place = Path.of(ShippedScenarios.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return in(place.resolve(FOLDER));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return in(jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of the scenarios has no path", e);
        }
    }

    private static List<GuidanceCase> in(Path folder) throws IOException {
        List<GuidanceCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> scenarios = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
            for (Path file : scenarios) {
                try (InputStream in = Files.newInputStream(file)) {
                    cases.addAll(NextMoveYaml.readCases(in));
                }
            }
        }
        return cases;
    }
}
