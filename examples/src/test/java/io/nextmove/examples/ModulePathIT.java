package io.nextmove.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library in an application that is a module. */
class ModulePathIT {
    private static final Path MODULES = Path.of("target", "modules");

    @TempDir
    private Path folder;

    @Test
    void a_module_gets_a_cited_answer_its_json_and_the_schema() throws IOException, InterruptedException {
        Path source = Files.createDirectories(folder.resolve("source/app"));
        Path module = Files.writeString(source.getParent().resolve("module-info.java"), """
                module app {
                    requires io.nextmove.api;
                    requires io.nextmove.json;
                }
                """);
        Path main = Files.writeString(source.resolve("Main.java"), """
                package app;

                import io.nextmove.Guidance;
                import io.nextmove.GuidanceEngine;
                import io.nextmove.json.NextMoveJson;
                import io.nextmove.json.Schema;

                class Main {
                    public static void main(String[] args) {
                        Guidance answer = GuidanceEngine.load().advise(NextMoveJson.readSituation(
                                "{\\"asOf\\":\\"2026-03-01\\",\\"safety\\":{\\"immediateDanger\\":\\"YES\\"}}"));
                        System.out.println(answer.recommended().get(0).move());
                        System.out.println(
                                answer.recommended().get(0).because().get(0).citations().get(0).passage());
                        System.out.println(NextMoveJson.write(answer).startsWith("{\\"asOf\\""));
                        System.out.println(Schema.GUIDANCE.text().contains("headline"));
                        System.out.println(GuidanceEngine.class.getModule().getDescriptor().isAutomatic());
                    }
                }
                """);
        compile(List.of(module, main));

        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-p",
                        MODULES + System.getProperty("path.separator") + folder.resolve("classes"),
                        "-m",
                        "app/app.Main")
                .redirectErrorStream(true)
                .start();
        String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(java.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(printed.lines())
                .containsExactly("GET_EMERGENCY_HELP", "policy/emergency-first", "true", "true", "false");
    }

    private void compile(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter told = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            Iterable<? extends JavaFileObject> sources = manager.getJavaFileObjectsFromPaths(files);
            List<String> options = List.of(
                    "-p", MODULES.toString(), "-d", folder.resolve("classes").toString(), "--release", "17");
            assertThat(compiler.getTask(told, manager, null, options, null, sources)
                            .call())
                    .as(told.toString())
                    .isTrue();
        }
    }
}
