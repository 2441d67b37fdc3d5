package io.nextmove.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFilesTest {
    @TempDir
    private Path folder;

    private static String yaml(String id) {
        return "{id: " + id + ", title: t, situation: {asOf: 2026-03-01}, expect: {}}";
    }

    @Test
    void a_folder_is_read_to_the_bottom_in_the_order_of_names() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("c.yml"), yaml("three"));
        Files.writeString(inner.resolve("x.YAML"), yaml("two"));
        Files.writeString(folder.resolve("a.json"), "[" + one("one") + "]");
        Files.writeString(folder.resolve("notes.txt"), "no case");

        assertThat(CaseFiles.read(folder.toString()))
                .extracting(GuidanceCase::id)
                .containsExactly("one", "two", "three");
        assertThat(CaseFiles.read(folder.resolve("a.json").toString())).hasSize(1);
    }

    @Test
    void the_class_path_is_folders_and_jars() throws IOException {
        Path jar = folder.resolve("cases.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("ours/"));
            entries.putNextEntry(new ZipEntry("ours/a.yaml"));
            entries.write(yaml("in-a-jar").getBytes(StandardCharsets.UTF_8));
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            assertThat(CaseFiles.read("classpath:ours"))
                    .extracting(GuidanceCase::id)
                    .containsExactly("in-a-jar");
            assertThat(CaseFiles.read("classpath:ours/a.yaml")).hasSize(1);
        } finally {
            thread.setContextClassLoader(before);
        }
        assertThat(CaseFiles.read("classpath:io/nextmove/scenarios")).hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a.yaml|{id: a, title: t, situation: {asOf: SECRET}, expect: {}}|"
                        + "/a.yaml': 'situation.asOf' at line 1, column 37: must be a date",
                "a.yaml|id: a|/a.yaml': the case at line 1, column",
                "a.json|[]|': must hold at least one case, in a .json, .yaml or .yml file",
                "a.txt|no case|': must hold at least one case, in a .json, .yaml or .yml file",
                "a.json|[{\"id\":\"SECRET\",\"title\":\"t\",\"situation\":{\"asOf\":\"2026-03-01\"},\"expect\":{}},"
                        + "{\"id\":\"SECRET\",\"title\":\"t\",\"situation\":{\"asOf\":\"2026-03-01\"},\"expect\":{}}]|"
                        + "/a.json': must not have a case with the 'id' of another one"
            })
    void what_is_wrong_is_one_line_with_the_file_the_place_and_what_is_allowed(String file, String text, String message)
            throws IOException {
        Files.writeString(folder.resolve(file), text);

        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> CaseFiles.read(folder.toString()))
                .satisfies(e -> assertThat(e.getMessage())
                        .startsWith("`" + folder)
                        .contains(message.replace('\'', '`'))
                        .doesNotContain("SECRET", "\n"));
    }

    @Test
    void a_location_that_is_not_there_is_told() {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> CaseFiles.read("no/such/place"))
                .withMessage("`no/such/place`: is not there; must be a file or a folder");
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> CaseFiles.read("classpath:no/such/place"))
                .withMessage("`classpath:no/such/place`: is not there; must be a file or a folder on the class path");
    }

    private static String one(String id) {
        return "{\"id\":\"" + id + "\",\"title\":\"t\",\"situation\":{\"asOf\":\"2026-03-01\"},\"expect\":{}}";
    }
}
