package io.nextmove.json;

import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/** YAML: only where its library is on the class path. */
final class YamlNotation implements Notation {
    static final Notation YAML = new YamlNotation();

    /** The reader of YAML takes a time that grows with the square of the longest line. */
    private static final int LONGEST_LINE = 100_000;

    private final YAMLFactory factory = YAMLFactory.builder()
            .streamReadConstraints(LIMITS)
            .loadSettings(LoadSettings.builder()
                    .setCodePointLimit(DocumentKind.CASES.limit())
                    .setAllowDuplicateKeys(true) // refused by the readers, with the place
                    .build())
            .disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
            .build();

    private YamlNotation() {}

    @Override
    public JsonParser parser(Document document) {
        if (document.text().lines().anyMatch(line -> line.length() > LONGEST_LINE)) {
            throw new DocumentException(
                    document.kind().whole(),
                    "",
                    document.firstLine(),
                    1,
                    "must not have a line longer than " + LONGEST_LINE + " characters");
        }
        return factory.createParser(ObjectReadContext.empty(), document.text());
    }

    @Override
    public String wellFormed() {
        return "must be well-formed YAML";
    }

    @Override
    public boolean isAlias(JsonParser parser) {
        return parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
    }
}
