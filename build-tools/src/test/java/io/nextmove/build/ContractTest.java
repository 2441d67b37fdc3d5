package io.nextmove.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published schemas are what the definitions say, and a stale one is told and mended. */
class ContractTest {
    private static final Path PUBLISHED = Path.of("../rules-api/src/main/resources/io/nextmove/contract");
    private static final Contract CONTRACT =
            new Contract(Definitions.read(Path.of("../rules-api/src/main/definitions")));

    @Test
    void a_stale_schema_stops_the_build_and_is_written_anew_on_request(@TempDir Path folder) throws IOException {
        for (String name : new String[] {"situation.schema.json", "guidance.schema.json", "case.schema.json"}) {
            String published = Files.readString(PUBLISHED.resolve(name));
            Path stale = folder.resolve(name);
            Files.writeString(stale, published.replaceFirst("\"STOP_ASKING\",\\s+", ""));

            assertThatThrownBy(() -> CONTRACT.hold(folder, false))
                    .isInstanceOf(DefinitionException.class)
                    .hasMessage(name + ": is not what the definitions say; refresh it with "
                            + "`mvn -q compile -pl build-tools,rules-api -Ddefinitions.refresh=true`");

            CONTRACT.hold(folder, true);
            assertThat(stale).hasContent(published);
            CONTRACT.hold(folder, false);
        }
    }
}
