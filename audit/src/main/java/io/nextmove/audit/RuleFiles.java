package io.nextmove.audit;

import io.nextmove.build.rules.RuleFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The rule files, which the build puts beside these classes: in a folder of classes or in a jar. */
final class RuleFiles {
    private static final String FOLDER = "io/nextmove/audit/rules";

    private RuleFiles() {}

    /** All rule files in the order of their names. */
    static List<RuleFile> all() {
        try {
            Path place = Path.of(RuleFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                return RuleFile.readAll(place.resolve(FOLDER));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return RuleFile.readAll(jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the rule files", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of the pages has no path", e);
        }
    }
}
