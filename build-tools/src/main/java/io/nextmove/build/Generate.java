package io.nextmove.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes what the definitions come to: the classes of the situation, the moves and the missteps, and the texts; and holds
 * the published schemas against them.
 */
public final class Generate {
    private final Path sources;
    private final Set<Path> written = new HashSet<>();

    private Generate(Path sources) {
        this.sources = sources;
    }

    /**
     * Reads the definitions and writes all.
     *
     * @param args the directory of the definitions; where the classes go; the file of the texts; the directory of the
     *     published schemas; whether to refresh those that are stale
     * @throws IOException where something cannot be written
     */
    public static void main(String[] args) throws IOException {
        Definitions definitions = Definitions.read(Path.of(args[0]));
        new Contract(definitions).hold(Path.of(args[3]), Boolean.parseBoolean(args[4]));
        new Generate(Path.of(args[1])).classes(definitions);
        write(Path.of(args[2]), TextSource.of(definitions));
    }

    private void classes(Definitions definitions) throws IOException {
        situation("Situation", SituationSource.of(definitions));
        situation("Fact", FactSource.of(definitions));
        for (GroupDefinition group : definitions.groups()) {
            situation(group.type(), GroupSource.of(group));
        }
        for (ValueType type : definitions.types().values()) {
            if (!type.byHand()) {
                situation(type.name(), EnumSource.of(type));
            }
        }
        move("Trait", EnumSource.traits(definitions.traits()));
        move("Move", EnumSource.moves(definitions.moves()));
        move("Misstep", EnumSource.missteps(definitions.missteps()));
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!written.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }

    private void situation(String type, String text) throws IOException {
        java("situation", type, text);
    }

    private void move(String type, String text) throws IOException {
        java("move", type, text);
    }

    private void java(String place, String type, String text) throws IOException {
        Path file = sources.resolve("io/nextmove/" + place + "/" + type + ".java");
        write(file, text);
        written.add(file);
    }

    /** Writes a file unless it says the same already, so that nothing is compiled anew without need. */
    private static void write(Path file, String text) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
    }
}
