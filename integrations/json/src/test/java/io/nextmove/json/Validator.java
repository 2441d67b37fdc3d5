package io.nextmove.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds documents against schemas that stand beside one another, as their references have them. */
public final class Validator {
    private static final String BASE = "https://nextmove/";
    private static final String ENDING = ".schema.json";

    private final SchemaRegistry registry;

    private Validator(Map<String, String> texts) {
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts));
    }

    /** Against the schemas that are shipped. */
    public static Validator shipped() {
        Map<String, String> texts = new HashMap<>();
        for (Schema schema : Schema.values()) {
            texts.put(BASE + name(schema) + ENDING, schema.text());
        }
        return new Validator(texts);
    }

    /** Against the schemas in a folder. */
    public static Validator in(Path folder) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (Schema schema : Schema.values()) {
            Path file = folder.resolve(name(schema) + ENDING);
            if (Files.exists(file)) {
                texts.put(BASE + name(schema) + ENDING, Files.readString(file));
            }
        }
        return new Validator(texts);
    }

    /** What is wrong with a document; empty where nothing is. */
    public List<Error> errors(Schema schema, String json) {
        return errors(schema, "", json);
    }

    /** What is wrong with a document that is to be a definition of a schema; empty where nothing is. */
    public List<Error> errors(Schema schema, String definition, String json) {
        String part = definition.isEmpty() ? "" : "#/$defs/" + definition;
        return registry.getSchema(SchemaLocation.of(BASE + name(schema) + ENDING + part))
                .validate(json, InputFormat.JSON);
    }

    /** The name of a schema, as its file has it. */
    public static String name(Schema schema) {
        String file = schema.resource().substring(schema.resource().lastIndexOf('/') + 1);
        return file.substring(0, file.length() - ENDING.length());
    }
}
