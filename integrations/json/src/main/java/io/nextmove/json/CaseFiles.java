package io.nextmove.json;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cases of a file or of a folder with everything beneath it, on the class path or beside the program. Files whose
 * names end with {@code .json}, {@code .yaml} or {@code .yml} hold one case or a list of them.
 */
public final class CaseFiles {
    /** What a location on the class path begins with. */
    public static final String CLASS_PATH = "classpath:";

    private CaseFiles() {}

    /**
     * The cases of a location, in the order of the file names; at least one, each with an id of its own.
     *
     * @param location the path of a file or a folder; or {@code classpath:} and the name of one on the class path, of which
     *     the first is read
     * @throws DocumentException if a file is not by {@link Schema#CASE}, is not there or cannot be read; the message begins
     *     with the file
     */
    public static List<GuidanceCase> read(String location) {
        try {
            List<GuidanceCase> cases =
                    location.startsWith(CLASS_PATH) ? onClassPath(location) : beneath(existing(location), location);
            if (cases.isEmpty()) {
                throw wrong(location, "must hold at least one case, in a .json, .yaml or .yml file");
            }
            return cases;
        } catch (IOException e) {
            throw wrong(location, "cannot be read to its end");
        }
    }

    private static Path existing(String location) {
        try {
            Path path = Path.of(location);
            if (!location.isBlank() && Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // Not a name that a file can have: the same as no file of that name.
        }
        throw wrong(location, "is not there; must be a file or a folder");
    }

    private static List<GuidanceCase> onClassPath(String location) throws IOException {
        URL url = resource(location.substring(CLASS_PATH.length()));
        if (url == null) {
            throw wrong(location, "is not there; must be a file or a folder on the class path");
        }
        URLConnection connection = url.openConnection();
        try {
            if (connection instanceof JarURLConnection entry) {
                try (FileSystem jar =
                        FileSystems.newFileSystem(Path.of(entry.getJarFileURL().toURI()))) {
                    return beneath(jar.getPath(entry.getEntryName()), location);
                }
            }
            return beneath(Path.of(url.toURI()), location);
        } catch (URISyntaxException e) {
            throw wrong(location, "must be in a folder or a jar");
        }
    }

    private static @Nullable URL resource(String name) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        URL url = context == null ? null : context.getResource(name);
        return url == null ? CaseFiles.class.getClassLoader().getResource(name) : url;
    }

    private static List<GuidanceCase> beneath(Path start, String location) throws IOException {
        List<GuidanceCase> cases = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Path file : files(start)) {
            String name = file.equals(start) ? location : location + "/" + start.relativize(file);
            for (GuidanceCase one : read(file, name)) {
                if (!ids.add(one.id())) {
                    throw wrong(name, "must not have a case with the `id` of another one");
                }
                cases.add(one);
            }
        }
        return cases;
    }

    private static List<Path> files(Path start) throws IOException {
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.equals(start) || hasCaseName(file))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static List<GuidanceCase> read(Path file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return isYaml(file) ? NextMoveYaml.readCases(in) : NextMoveJson.readCases(in);
        } catch (DocumentException e) {
            throw new DocumentException(name, e);
        }
    }

    private static boolean hasCaseName(Path file) {
        return isYaml(file) || name(file).endsWith(".json");
    }

    private static boolean isYaml(Path file) {
        return name(file).endsWith(".yaml") || name(file).endsWith(".yml");
    }

    private static String name(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }

    private static DocumentException wrong(String location, String allowed) {
        return new DocumentException("`" + location + "`", "", 0, 0, allowed);
    }
}
