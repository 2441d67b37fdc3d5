package io.nextmove.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.nextmove.GuidanceEngine;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The other version is this one, from a jar that leads to the same classes, with or without a line of its own wording. */
class ImpactTest {
    private static final GuidanceEngine ENGINE = GuidanceEngine.load();
    private static final String WORDING = "io/nextmove/core/wording.properties";

    @TempDir
    private Path folder;

    private Path cases;

    @BeforeEach
    void write() throws IOException {
        cases = Files.writeString(
                folder.resolve("cases.yaml"),
                "- {id: danger, title: t, situation: {asOf: 2026-03-01, safety: {immediateDanger: YES}}, expect: {}}\n"
                        + "- {id: silent, title: t, situation: {asOf: 2026-03-01}, expect: {}}\n");
    }

    @Test
    void nobody_is_told_something_else_by_the_same_version() throws IOException {
        assertThat(impact(version(""), cases))
                .isEqualTo(new Outcome(0, "0 of 2 cases would be told something else\n", ""));
    }

    @Test
    void whoever_is_told_something_else_is_named_with_the_rows_and_passages_behind_it() throws IOException {
        String wording;
        try (InputStream in = ImpactTest.class.getClassLoader().getResourceAsStream(WORDING)) {
            wording = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        String other = wording.replaceFirst("(?m)^headline\\.HDL-01 = .*$", "headline.HDL-01 = Another line.");
        assertThat(other).isNotEqualTo(wording);

        assertThat(impact(version(other), cases))
                .isEqualTo(new Outcome(
                        1,
                        "danger\n"
                                + "  the headline has other words; by HDL-01 (policy/emergency-first)\n"
                                + "HDL-01 (policy/emergency-first): 1 case\n"
                                + "1 of 2 cases would be told something else\n",
                        ""));
    }

    @Test
    void a_jar_that_is_no_version_and_cases_that_are_none_are_told_in_one_line() throws IOException {
        Path text = Files.writeString(folder.resolve("SECRET.txt"), "SECRET content");
        assertThat(impact(text, cases).err())
                .isEqualTo("nextmove: " + text + ": must be the nextmove.jar of another version that reads situations"
                        + " and writes answers as JSON\n");
        assertThat(impact(folder.resolve("no.jar"), cases).status()).isEqualTo(2);
        assertThat(impact(version(""), folder.resolve("none")))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "nextmove: the cases: `" + folder.resolve("none")
                                + "`: is not there; must be a file or a folder\n"));
    }

    @Test
    void answers_differ_by_status_by_words_and_by_reasons() {
        AnswerItems before = AnswerItems.read(answer(
                move("A", "HELD", "a", "R-1"),
                move("B", "RECOMMENDED", "b", "R-1"),
                move("C", "RECOMMENDED", "c", "R-1"),
                move("E", "RECOMMENDED", "e", "R-1")));
        AnswerItems now = AnswerItems.read(answer(
                move("A", "RECOMMENDED", "a", "R-2"), move("B", "RECOMMENDED", "other", "R-1"),
                move("C", "RECOMMENDED", "c", "R-2"), move("D", "EXCLUDED", "d", "R-3")));

        assertThat(now.differencesFrom(before))
                .extracting(d ->
                        d.what() + " " + d.now().keySet() + " " + d.before().keySet())
                .containsExactly(
                        "A was HELD, is RECOMMENDED [R-2] [R-1]",
                        "B has other words [R-1] []",
                        "C has other reasons [R-2] [R-1]",
                        "D is new, EXCLUDED [R-3] []",
                        "E is gone, RECOMMENDED [] [R-1]");
    }

    private static String answer(String... moves) {
        return "{\"moves\":[" + String.join(",", moves) + "]}";
    }

    private static String move(String name, String status, String summary, String row) {
        return "{\"move\":\"" + name + "\",\"status\":\"" + status + "\",\"summary\":\"" + summary
                + "\",\"because\":[{\"row\":\"" + row + "\",\"citations\":[{\"passage\":\"p/01\"}]}]}";
    }

    private static Outcome impact(Path jar, Path cases) {
        return Outcome.of(ENGINE, "", "impact", jar.toString(), cases.toString());
    }

    /** A jar of the classes that run here, with a wording of its own unless that is empty. */
    private Path version(String wording) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(entry -> Path.of(entry).toUri().toString())
                                .collect(Collectors.joining(" ")));
        Path jar = folder.resolve("old.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            for (String name : wording.isEmpty() ? List.<String>of() : List.of(WORDING)) {
                entries.putNextEntry(new ZipEntry(name));
                entries.write(wording.getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
