package io.nextmove.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** One entry of a file of definitions: named fields, and where it stands. */
final class Entry {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    private final String place;
    private final JsonNode node;

    private Entry(String file, String place, JsonNode node) {
        this.file = file;
        this.place = place;
        this.node = node;
    }

    /** The whole of a file. */
    static Entry of(Path path) {
        String file = path.getFileName().toString();
        try {
            return new Entry(file, "", YAML.readTree(Files.readString(path)));
        } catch (JacksonException e) {
            String what = e.getOriginalMessage();
            throw new DefinitionException(
                    file,
                    "line " + e.getLocation().getLineNr(),
                    what.startsWith("Duplicate Object property")
                            ? what.replace("Duplicate Object property", "there is a second") + "; rename or remove one"
                            : "is no YAML; look for a colon, a quote or an indent that is not right");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    DefinitionException wrong(String what) {
        return new DefinitionException(file, place, what);
    }

    /** Checks that it has no other fields than these. */
    Entry only(String... fields) {
        Set<String> known = Set.of(fields);
        node.propertyNames().forEach(name -> {
            if (!known.contains(name)) {
                throw wrong("there is no field `" + name + "`; use one of " + String.join(", ", fields));
            }
        });
        return this;
    }

    boolean has(String field) {
        return node.has(field);
    }

    /** The text of a field that it must have. */
    String text(String field) {
        return optional(field).orElseThrow(() -> wrong("has no " + field + "; add a line `" + field + ": ...`"));
    }

    Optional<String> optional(String field) {
        if (!node.has(field)) {
            return Optional.empty();
        }
        JsonNode value = node.get(field);
        if (!value.isValueNode() || value.asString().isBlank()) {
            throw wrong("`" + field + "` must be a text");
        }
        return Optional.of(value.asString().strip());
    }

    int number(String field) {
        try {
            return Integer.parseInt(text(field));
        } catch (NumberFormatException e) {
            throw wrong("`" + field + "` must be a whole number");
        }
    }

    /** The texts of a field that holds a list; empty where it has none. */
    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : node.path(field)) {
            texts.add(each.asString().strip());
        }
        return texts;
    }

    /** What it holds by name under a field, each read in turn; empty where it has none. */
    <T> Map<String, T> named(String field, Function<Entry, T> read) {
        Map<String, T> named = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : node.path(field).properties()) {
            named.put(each.getKey(), read.apply(inside(each.getKey(), each.getValue())));
        }
        return named;
    }

    /** Its fields, each with its text. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        node.propertyNames().forEach(name -> fields.put(name, text(name)));
        return fields;
    }

    /** The entry that a field holds. */
    Entry in(String field) {
        return new Entry(
                file, place, node.path(field).isObject() ? node.get(field) : JsonNodeFactory.instance.objectNode());
    }

    /** Its own name: the last step of its place. */
    String name() {
        return place.substring(place.lastIndexOf('.') + 1);
    }

    private Entry inside(String name, JsonNode value) {
        if (!value.isObject()) {
            throw new DefinitionException(file, place.isEmpty() ? name : place + "." + name, "must have fields");
        }
        return new Entry(file, place.isEmpty() ? name : place + "." + name, value);
    }
}
