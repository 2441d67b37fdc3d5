package io.nextmove.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the page on adding hold: each takes four files, and the project builds with all of them. */
class AddingTest {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path PAGE = PROJECT.resolve("docs/adding-a-fact.md");
    private static final Set<String> LEFT_OUT = Set.of("target", ".git");
    private static final Pattern EDIT = Pattern.compile(
            "(?:In|At the end of|The new file) `([^`]+)`(?:, before the line that begins with `([^`]+)`)?\n\n```\\w*\n(.*?)```\n",
            Pattern.DOTALL);

    /**
     * A change of one file.
     *
     * @param file the file, from the root of the project
     * @param before the beginning of the line before which the text goes; empty at the end
     * @param text what is added
     */
    private record Edit(String file, String before, String text) {
        void assertFits(Path project) throws IOException {
            Path path = project.resolve(file);
            assertThat(path.getParent()).isDirectory();
            if (!before.isEmpty()) {
                assertThat(Files.readString(path)).as(file).contains("\n" + before);
            }
        }

        void apply(Path project) throws IOException {
            assertFits(project);
            Path path = project.resolve(file);
            String now = Files.exists(path) ? Files.readString(path) : "";
            int at = before.isEmpty() ? now.length() : now.indexOf("\n" + before) + 1;
            Files.writeString(path, now.substring(0, at) + text + now.substring(at));
        }
    }

    @Test
    void a_fact_a_move_and_a_misstep_take_four_files_each() throws IOException {
        List<String> chapters = List.of(Files.readString(PAGE).split("\n## ")).subList(1, 4);
        assertThat(chapters)
                .allSatisfy(chapter -> assertThat(
                                edits(chapter).stream().map(Edit::file).distinct())
                        .hasSize(4));
        for (Edit edit : edits(Files.readString(PAGE))) {
            edit.assertFits(PROJECT);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "nextmove.adding.maven", matches = ".+")
    void a_copy_with_one_more_of_each_builds_and_its_scenarios_pass(@TempDir Path copy)
            throws IOException, InterruptedException {
        copyTo(copy);
        for (Edit edit : edits(Files.readString(PAGE))) {
            edit.apply(copy);
        }
        String maven = Path.of(System.getProperty("nextmove.adding.maven"), "bin", "mvn")
                .toString();
        assertThat(run(copy, maven, "-pl", "build-tools,rules-api", "compile"))
                .contains(".schema.json: is not what the definitions say")
                .contains("-Ddefinitions.refresh=true");
        assertThat(run(
                        copy,
                        maven,
                        "-pl",
                        "rules-core",
                        "-am",
                        "test",
                        "-Ddefinitions.refresh=true",
                        "-Dtest=GuidelineTest,GuidelineRowsTest,ScenariosTest",
                        "-Dsurefire.failIfNoSpecifiedTests=false"))
                .doesNotContain("[ERROR]");
    }

    private static List<Edit> edits(String page) {
        List<Edit> edits = new ArrayList<>();
        Matcher found = EDIT.matcher(page);
        while (found.find()) {
            edits.add(new Edit(found.group(1), found.group(2) == null ? "" : found.group(2), found.group(3)));
        }
        return edits;
    }

    private static String run(Path folder, String maven, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(maven, "-q", "-o", "-B", "-ntp"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (InputStream out = process.getInputStream()) {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return text;
        }
    }

    private static void copyTo(Path copy) throws IOException {
        Files.walkFileTree(PROJECT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (LEFT_OUT.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(copy.resolve(PROJECT.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!LEFT_OUT.contains(file.getFileName().toString())) {
                    Files.copy(file, copy.resolve(PROJECT.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
