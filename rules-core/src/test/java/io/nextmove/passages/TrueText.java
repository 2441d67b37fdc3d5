package io.nextmove.passages;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The source and the guideline, which are not part of the library: they lie beside it, or are not there. */
final class TrueText {

    static final Path FILE = Path.of("../../shared/source/article.txt");

    private static final Path GUIDELINE = Path.of("../../shared/guideline");

    private TrueText() {}

    static boolean isThere() {
        return Files.exists(FILE);
    }

    static String read() throws IOException {
        assumeTrue(isThere(), "the source is not here");
        return Files.readString(FILE);
    }

    static List<String> guideline(String table) throws IOException {
        assumeTrue(isThere(), "the guideline is not here");
        return Files.readAllLines(GUIDELINE.resolve(table));
    }
}
