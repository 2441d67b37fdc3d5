package io.nextmove.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {
    private static final Path TRUE_TEXT = Path.of("../../shared/source/article.txt");

    @TempDir
    private Path folder;

    @Test
    void the_true_text_has_every_passage() {
        assumeTrue(Files.exists(TRUE_TEXT), "the source is not here");

        assertThat(run("verify", TRUE_TEXT.toString()))
                .isEqualTo(new Outcome(0, "310 EXACT, 0 MOVED, 0 CHANGED, 0 LOST; the source to the byte\n", ""));
    }

    @Test
    void one_changed_character_is_told_with_its_passage() throws IOException {
        assumeTrue(Files.exists(TRUE_TEXT), "the source is not here");
        Path edited = folder.resolve("edited.txt");
        Files.writeString(edited, Files.readString(TRUE_TEXT).replaceFirst("safety plan", "safety plane"));

        assertThat(run("verify", edited.toString()))
                .isEqualTo(new Outcome(
                        1,
                        "CHANGED wrong-first-step/07  Individual support and a safety plan\n"
                                + "309 EXACT, 0 MOVED, 1 CHANGED, 0 LOST; an edited text\n",
                        ""));
        assertThat(run("show", "wrong-first-step/07", "--text", edited.toString())
                        .out())
                .contains("Text:    CHANGED\n");
    }

    @Test
    void another_text_has_no_passage() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "The boat is old.\n");

        Outcome outcome = run("verify", other.toString());

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).endsWith("\n0 EXACT, 0 MOVED, 0 CHANGED, 310 LOST; an edited text\n");
        assertThat(outcome.out().lines())
                .hasSize(311)
                .contains("LOST    wrong-first-step/07  Individual support and" + " a safety plan");
    }

    @Test
    void what_cannot_be_read_is_one_line() throws IOException {
        Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'c', (byte) 0xe9});

        assertThat(run("verify", latin.toString()))
                .isEqualTo(new Outcome(2, "", "nextmove: " + latin + ": must be text in UTF-8\n"));
        assertThat(run("verify", folder.toString()).err()).contains("must be a file that may be read");
        assertThat(run("verify", folder.resolve("none").toString()).status()).isEqualTo(2);
        assertThat(run("verify").status()).isEqualTo(2);
        assertThat(run("show", "wrong-first-step/99"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "nextmove: PASSAGE: must be the id of a passage, a section and a number,"
                                + " for example wrong-first-step/03\n"));
    }

    @Test
    void a_passage_is_shown_with_its_note_and_its_rules() {
        assertThat(run("show", "why-refuses/12").out())
                .startsWith("why-refuses/12 · EVIDENCE · Why your husband won't go to counseling")
                .contains("Note 4:  STUDY, QUALIFIED: traditional masculinity, self-stigma", "654 men")
                .contains("Link:    #:~:text=In%20a%20study%20of%20654%20men%2C")
                .contains("Rule:    ");
        assertThat(run("show", "wrong-first-step/07").out())
                .contains("[SAF-01, in the article]")
                .doesNotContain("Note");
    }

    @Test
    void a_passage_without_a_rule_is_shown_with_the_reason() {
        assertThat(run("show", "invite/09").out().replaceAll("\\s+", " "))
                .contains("No rule: missing text: It describes the script that the text does not have.");
        assertThat(run("show", "lower-doors/24").out()).contains("No rule: promotion: ");
    }

    @Test
    void a_passage_is_quoted_from_the_text() {
        assumeTrue(Files.exists(TRUE_TEXT), "the source is not here");

        assertThat(run("show", "intro/06", "--text", TRUE_TEXT.toString()).out())
                .contains("Text:    EXACT: You can't drag him,");
    }

    @Test
    void the_decisions_are_written_as_one_file() throws IOException {
        Path file = folder.resolve("pages.html");

        assertThat(run("pages", "--html", file.toString())).isEqualTo(new Outcome(0, "Written.\n", ""));

        assertThat(Files.readString(file))
                .startsWith("<!DOCTYPE html>")
                .contains("<h2 id=\"harm\">Is there harm?</h2>");
    }

    @Test
    void a_private_copy_has_the_text_beside_and_says_so() throws IOException {
        assumeTrue(Files.exists(TRUE_TEXT), "the source is not here");
        Path file = folder.resolve("private.html");

        assertThat(run("pages", "--html", file.toString(), "--text", TRUE_TEXT.toString())
                        .out())
                .isEqualTo("Written. It has the text of the source in it: keep it to yourself.\n");

        assertThat(Files.readString(file)).contains("This is a private copy").contains("Text: “You can't drag him,");
    }

    @Test
    void reviews_that_are_none_are_named_with_their_line() throws IOException {
        Path reviews = Files.writeString(
                folder.resolve("reviews.tsv"),
                "decision\tedition\trole\tdate\tverdict\tremark\nblame\t0\tx\t2026-03-01\tagree\t\n");
        String html = folder.resolve("pages.html").toString();

        assertThat(run("pages", "--html", html, "--reviews", reviews.toString()).err())
                .startsWith("nextmove: the reviews, line 2: the decision must be one of a-yes, affair, ");
        assertThat(run("pages", "--html", html, "--reviews", folder.toString()))
                .isEqualTo(new Outcome(2, "", "nextmove: --reviews: must be a text file in UTF-8 that can be read\n"));
        assertThat(folder.resolve("pages.html")).doesNotExist();
        assertThat(run("pages", "--html", folder.toString()))
                .isEqualTo(new Outcome(2, "", "nextmove: --html: must be a file that can be written\n"));
        assertThat(run("pages").status()).isEqualTo(2);
    }

    private static Outcome run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "source";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Outcome.of(new StubEngine(situation -> Sample.waiting()), "", all);
    }
}
