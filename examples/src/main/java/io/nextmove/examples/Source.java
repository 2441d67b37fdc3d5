package io.nextmove.examples;

import io.nextmove.passages.SourceText;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What has to do with the source of the rules; the text itself does not come with the library. */
@Command(
        name = "source",
        description = "Check a text of the source, or show a passage and the rules that cite it.",
        synopsisSubcommandLabel = "COMMAND")
final class Source implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Shows how to call it. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The text of a file in which every passage has been looked for. */
    static SourceText text(String file) {
        Path path = Input.path(file);
        try {
            return SourceText.read(path);
        } catch (IllegalArgumentException e) {
            throw new InputException(file, "must be text in UTF-8");
        } catch (UncheckedIOException e) {
            throw new InputException(file, "cannot be opened; must be a file that may be read");
        }
    }
}
