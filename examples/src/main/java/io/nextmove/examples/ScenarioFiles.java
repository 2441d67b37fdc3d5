package io.nextmove.examples;

import java.io.IOException;
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

/** The scenario files beside this class, in a folder of classes or in a jar. */
final class ScenarioFiles {
    private static final String FOLDER = "io/nextmove/examples/scenarios";

    private ScenarioFiles() {}

    /** All cases of all files, in the order of the file names. */
    static List<Case> all() {
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

    private static List<Case> in(Path folder) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted(Comparator.comparing(Path::toString)).toList()) {
                String name = file.getFileName().toString();
                try {
                    cases.addAll(Case.read(Files.readString(file), Input.hasYamlName(name)));
                } catch (InputException e) {
                    throw e.in(name);
                }
            }
        }
        return cases;
    }
}
