package io.nextmove.json;

import io.nextmove.explain.DecisionRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** A record as it was written at some time, to be compared with one that is made now. Immutable. */
public final class StoredRecord {
    private static final JsonFactory STRICT = JsonFactory.builder()
            .streamReadConstraints(Notation.LIMITS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, Object> parts;

    private StoredRecord(Map<String, Object> parts) {
        this.parts = parts;
    }

    static StoredRecord read(Document document) {
        try (JsonParser json = STRICT.createParser(ObjectReadContext.empty(), document.text())) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                Map<String, Object> parts = object(json);
                if (json.nextToken() == null) {
                    return new StoredRecord(parts);
                }
            }
        } catch (JacksonException e) {
            // Not JSON: the same as JSON that is no record.
        }
        throw new DocumentException(document.kind().whole(), "", 0, 0, "must be a record, as its schema has it");
    }

    /** Whether it holds the facts of the situation, and not their digest alone. */
    public boolean hasFacts() {
        return parts.get("facts") instanceof List<?> facts && !facts.isEmpty();
    }

    /**
     * The names of the parts that differ from another record, in its order, then {@code more} for each part that it does
     * not have; empty if both are the same.
     *
     * @throws NullPointerException if the record is null
     */
    public List<String> differencesFrom(DecisionRecord record) {
        Map<String, Object> others = read(Document.of(DocumentKind.RECORD, NextMoveJson.write(record))).parts;
        List<String> differences = new ArrayList<>();
        others.forEach((part, value) -> {
            if (!value.equals(parts.get(part))) {
                differences.add(part);
            }
        });
        parts.keySet().stream().filter(part -> !others.containsKey(part)).forEach(part -> differences.add("more"));
        return differences;
    }

    /** Redacted: a record may hold facts. */
    @Override
    public String toString() {
        return "StoredRecord[redacted]";
    }

    private static Map<String, Object> object(JsonParser json) {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, value(json));
        }
        return fields;
    }

    private static Object value(JsonParser json) {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            return object(json);
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(json));
            }
            return items;
        }
        return json.getString();
    }
}
