package io.nextmove.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** How a document is written. */
interface Notation {
    StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(32)
            .maxNumberLength(100)
            .maxNameLength(1000)
            .maxStringLength(DocumentKind.SITUATION.limit())
            .build();

    Notation JSON = new Notation() {
        private final JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(LIMITS).build();

        @Override
        public JsonParser parser(Document document) {
            return factory.createParser(ObjectReadContext.empty(), document.text());
        }

        @Override
        public String wellFormed() {
            return "must be well-formed JSON";
        }
    };

    /** A parser before the first token of a document. */
    JsonParser parser(Document document);

    /** What is allowed where the document breaks the notation. */
    String wellFormed();

    /** Whether a parser stands on a name that stands for a value elsewhere in the document. */
    default boolean isAlias(JsonParser parser) {
        return false;
    }

    /** The notation that a parser of somebody else reads. */
    static Notation of(JsonParser parser) {
        boolean yaml = parser.getClass().getName().startsWith("tools.jackson.dataformat.yaml.");
        return yaml ? YamlNotation.YAML : JSON;
    }
}
