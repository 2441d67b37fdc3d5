package io.nextmove.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shipped schemas, beside one another as their references have them. */
final class Validator {
    private static final String BASE = "https://nextmove";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts()));

    private Validator() {}

    static com.networknt.schema.Schema of(Schema schema) {
        return REGISTRY.getSchema(SchemaLocation.of(BASE + schema.resource()));
    }

    /** What is wrong with a document; empty where nothing is. */
    static List<Error> errors(Schema schema, String json) {
        return of(schema).validate(json, InputFormat.JSON);
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        for (Schema schema : Schema.values()) {
            texts.put(BASE + schema.resource(), schema.text());
        }
        return texts;
    }
}
