package io.nextmove.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds the published schemas against the definitions: the properties of a situation, and in every schema the
 * enumerations of moves and missteps.
 */
final class Contract {
    private static final String REFRESH = "mvn -q compile -pl build-tools,rules-api -Ddefinitions.refresh=true";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MAX_TEXT = 64;
    private static final int MAX_MONTHS = 1200;

    private final Definitions definitions;

    Contract(Definitions definitions) {
        this.definitions = definitions;
    }

    /**
     * Checks the schemas of a directory, or writes those that are stale.
     *
     * @throws DefinitionException at the first stale one, where it is not to be refreshed
     */
    void hold(Path directory, boolean refresh) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.sorted().toList()) {
                JsonNode published = JSON.readTree(Files.readString(file));
                JsonNode due = due(
                        (ObjectNode) published.deepCopy(), file.getFileName().toString());
                if (refresh && !due.equals(published)) {
                    Files.writeString(file, SchemaText.of(due));
                } else if (!due.equals(published)) {
                    throw new DefinitionException(
                            file.getFileName().toString(),
                            "",
                            "is not what the definitions say; refresh it with `" + REFRESH + "`");
                }
            }
        }
    }

    private JsonNode due(ObjectNode schema, String name) {
        if (name.equals("situation.schema.json")) {
            ObjectNode properties = NODES.objectNode();
            properties.set("asOf", schema.at("/properties/asOf"));
            definitions.whole().forEach(fact -> properties.set(fact.name(), property(fact)));
            for (GroupDefinition group : definitions.groups()) {
                ObjectNode facts = NODES.objectNode();
                group.facts().forEach(fact -> facts.set(fact.name(), property(fact)));
                properties.set(group.name(), object(List.of(), facts));
            }
            schema.set("properties", properties);
        } else {
            enumerate(schema);
        }
        return schema;
    }

    /** An enumeration that names a move names every move, and so with missteps. */
    private void enumerate(JsonNode schema) {
        if (schema.get("enum") instanceof ArrayNode names && !names.isEmpty()) {
            List<String> all = Stream.of(definitions.moveNames(), definitions.misstepNames())
                    .filter(catalog -> named(names, catalog))
                    .flatMap(List::stream)
                    .toList();
            if (!all.isEmpty()) {
                ((ObjectNode) schema).set("enum", names(all));
            }
        }
        schema.forEach(this::enumerate);
    }

    private static boolean named(ArrayNode names, List<String> catalog) {
        return names.valueStream().map(JsonNode::asString).anyMatch(catalog::contains);
    }

    private JsonNode property(FactDefinition fact) {
        ObjectNode property = value(fact.form());
        if (fact.form().is("ONE")) {
            property.put("default", fact.byDefault().orElse("UNKNOWN"));
        } else if (fact.form().is("SET")) {
            property.set("default", NODES.arrayNode());
        }
        fact.description().ifPresent(text -> property.put("description", text));
        return property;
    }

    private ObjectNode value(Form form) {
        ObjectNode value = NODES.objectNode();
        switch (form.kind()) {
            case "SET" -> value.put("type", "array").put("uniqueItems", true).set("items", one(form.element()));
            case "LIST" -> value.put("type", "array").set("items", record(form.element()));
            case "MAP" -> {
                value.put("type", "object").set("propertyNames", one(form.element()));
                value.set("additionalProperties", one(form.mapped().orElseThrow()));
            }
            case "DATE" -> value.put("type", "string").put("format", "date");
            case "MONTHS" -> value.put("type", "integer").put("minimum", 0).put("maximum", MAX_MONTHS);
            default -> value = one(form.element());
        }
        return value;
    }

    private ObjectNode one(String type) {
        ObjectNode one = NODES.objectNode();
        one.set("enum", names(definitions.values(type)));
        return one;
    }

    private JsonNode record(String name) {
        ObjectNode fields = NODES.objectNode();
        List<String> required = new ArrayList<>();
        Objects.requireNonNull(definitions.records().get(name), name).forEach((field, type) -> {
            if (type.equals("text")) {
                fields.putObject(field).put("type", "string").put("maxLength", MAX_TEXT);
                required.add(field);
            } else if (type.equals("date")) {
                fields.set(field, value(Form.of(type)));
            } else {
                ObjectNode one = one(type);
                if (definitions.values(type).contains("UNKNOWN")) {
                    one.put("default", "UNKNOWN");
                } else {
                    required.add(field);
                }
                fields.set(field, one);
            }
        });
        return object(required, fields);
    }

    private static ObjectNode object(List<String> required, ObjectNode properties) {
        ObjectNode object = NODES.objectNode().put("type", "object").put("additionalProperties", false);
        if (!required.isEmpty()) {
            object.set("required", names(required));
        }
        object.set("properties", properties);
        return object;
    }

    private static ArrayNode names(List<String> names) {
        ArrayNode array = NODES.arrayNode();
        names.forEach(array::add);
        return array;
    }
}
